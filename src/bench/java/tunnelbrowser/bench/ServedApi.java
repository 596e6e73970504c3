package tunnelbrowser.bench;

import java.io.IOException;

/**
 * An API that another process serves on loopback.
 *
 * @param url without a path
 */
public record ServedApi(String url, String key) {
  private static final String KEY = " key ";

  /**
   * Waits for the first line of a server and reads what it says: its address, the word "key", and
   * the key.
   *
   * @throws IOException if the server ends without saying so
   */
  public static ServedApi announced(Process server) throws IOException {
    String line = server.inputReader().readLine();
    if (line == null || !line.contains(KEY)) {
      throw new IOException("The server did not start: " + line);
    }
    int middle = line.indexOf(KEY);
    return new ServedApi(line.substring(0, middle), line.substring(middle + KEY.length()));
  }
}
