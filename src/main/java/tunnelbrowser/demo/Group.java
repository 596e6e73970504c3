package tunnelbrowser.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tunnelbrowser.tunnel.Ref;

/** A made-up tunnel group backend: what labeled tunnels of the same labels serve. */
record Group(
    String id,
    Instant createdAt,
    String description,
    Map<String, String> labels,
    List<Ref> tunnels) {}
