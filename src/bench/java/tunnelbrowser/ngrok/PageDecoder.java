package tunnelbrowser.ngrok;

import com.google.gson.stream.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.SharedTexts;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Page;

/** Lets a benchmark read pages that never travelled. */
public final class PageDecoder {
  private final PlainPageReader plain;
  private final PageReader careful;

  /**
   * @param origin where the pages say they come from
   */
  public PageDecoder(String origin) {
    Addresses addresses = new Addresses(Origin.of(origin), new Redactor(ApiKey.of("any")));
    SharedTexts shared = new SharedTexts();
    plain = new PlainPageReader(addresses, shared);
    careful = new PageReader(addresses, shared);
  }

  /** As ordinary pages are read. */
  public Page plain(byte[] body) {
    return plain.read(body).orElseThrow();
  }

  /** As pages are read on which something is odd. */
  public Page careful(byte[] body) throws IOException, Malformed {
    JsonReader json =
        JsonText.strictReader(
            new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    return careful.read(json);
  }
}
