package tunnelbrowser.ngrok.decode;

import java.net.URI;
import tunnelbrowser.tunnel.ApiFailure.Malformed;

/** Says which address the API means. */
@FunctionalInterface
public interface AddressResolver {
  /**
   * The whole address for one that the API gave.
   *
   * @throws Malformed if it must not be asked
   */
  URI resolve(String address) throws Malformed;
}
