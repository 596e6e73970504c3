package tunnelbrowser.ngrok.decode;

import com.google.gson.stream.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.ngrok.Addresses;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.ngrok.ServerText;
import tunnelbrowser.ngrok.decode.fast.FastPageDecoder;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Page;

/** Lets a benchmark read pages that never traveled. */
public final class DecoderAccess {
  private final FastPageDecoder plain;
  private final PageDecoder careful;

  /**
   * @param origin where the pages say they come from
   */
  public DecoderAccess(String origin) {
    Addresses addresses = new Addresses(Origin.of(origin), new ServerText(ApiKey.of("any")));
    StringPool shared = new StringPool();
    plain = new FastPageDecoder(addresses, shared);
    careful = new PageDecoder(addresses, shared);
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
