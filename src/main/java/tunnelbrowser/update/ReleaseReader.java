package tunnelbrowser.update;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.text.Message;

/** Reads GitHub's description of a release. */
final class ReleaseReader {
  private static final String PAGES = "https://github.com/";

  private ReleaseReader() {}

  /**
   * The release in the answer.
   *
   * @param host who answered, for the failure's explanation
   */
  static Release read(byte[] answer, String host) throws ReleaseSource.CheckFailed {
    JsonObject json =
        JsonText.parse(new String(answer, StandardCharsets.UTF_8))
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .orElseThrow(() -> failed(host, "release.noObject"));
    Version version =
        json.text("tag_name")
            .flatMap(Version::parse)
            .orElseThrow(() -> failed(host, "release.noVersion"));
    URI page =
        json.text("html_url")
            .flatMap(ReleaseReader::page)
            .orElseThrow(() -> failed(host, "release.noPage"));
    return new Release(version, page);
  }

  /** The text must begin with the address, so that no user name or port stands in between. */
  private static Optional<URI> page(String text) {
    try {
      return text.startsWith(PAGES) ? Optional.of(URI.create(text)) : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static ReleaseSource.CheckFailed failed(String host, String key) {
    return new ReleaseSource.CheckFailed(Message.of(key, host));
  }
}
