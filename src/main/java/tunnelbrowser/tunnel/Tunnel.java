package tunnelbrowser.tunnel;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.WebAddress;

/**
 * A tunnel that was online when it was read, with the eleven fields of the API reference.
 *
 * <p>Texts are never null; an empty text means that the API gave none.
 *
 * @param id unique identifier ({@code tn_…}), the only field that every tunnel has
 * @param publicUrl the public URL exactly as the API gives it, the placeholder {@code ://:0} of
 *     labeled tunnels included; see {@link #address()} for the one to show and copy
 * @param startedAt when the tunnel was started; empty if absent or not an RFC 3339 timestamp
 * @param metadata free text that the user attached, often JSON, up to 4 KB
 * @param proto {@code http}, {@code https}, {@code tcp}, {@code tls}, or one that ngrok adds later
 * @param region where the tunnel runs, such as {@code us}; an open set
 * @param session the tunnel session in which the tunnel was started
 * @param endpoint the endpoint of a tunnel that an agent started
 * @param labels what tunnel group backends match a labeled tunnel by, in the order given
 * @param backends the tunnel group backends that a labeled tunnel serves
 * @param forwardsTo the upstream address: a URL, a network address or free text
 * @param startedText the start exactly as the API gives it, if {@code startedAt} does not say the
 *     same in the same letters, else empty; see {@link #startedAtAsSent()}
 * @param oddities what could not be read as the reference describes it, one sentence each; empty
 *     for a well-formed tunnel
 */
public record Tunnel(
    String id,
    String publicUrl,
    Optional<Instant> startedAt,
    String metadata,
    String proto,
    String region,
    Optional<Ref> session,
    Optional<Ref> endpoint,
    Map<String, String> labels,
    List<Ref> backends,
    String forwardsTo,
    String startedText,
    List<Message> oddities) {

  /** What the API puts in place of a public URL for labeled tunnels. */
  public static final String NO_PUBLIC_URL = "://:0";

  public Tunnel {
    labels = labels.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    backends = List.copyOf(backends);
    oddities = List.copyOf(oddities);
  }

  /** The start as the API gives it, a timestamp or not; empty if it gives none. */
  public String startedAtAsSent() {
    return startedText.isEmpty() ? startedAt.map(Instant::toString).orElse("") : startedText;
  }

  /** The public URL to show and to copy; empty for a tunnel that has none. */
  public Optional<String> address() {
    return publicUrl.isBlank() || publicUrl.equals(NO_PUBLIC_URL)
        ? Optional.empty()
        : Optional.of(publicUrl);
  }

  /** The public URL if a web browser can open it, that is, if its scheme is http or https. */
  public Optional<URI> webAddress() {
    return address().flatMap(WebAddress::of);
  }
}
