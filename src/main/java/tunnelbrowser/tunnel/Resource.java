package tunnelbrowser.tunnel;

import java.time.Instant;
import tunnelbrowser.json.JsonValue.JsonObject;

/**
 * Any API resource, as a tree of names and values: what a {@link Ref} leads to.
 *
 * @param uri where it was read
 * @param readAt when the answer arrived
 * @param fields everything the API said, unknown fields included
 */
public record Resource(String uri, Instant readAt, JsonObject fields) {}
