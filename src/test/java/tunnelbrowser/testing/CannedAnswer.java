package tunnelbrowser.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** An answer of the {@link FakeApi}: immutable, so every change makes another one. */
public final class CannedAnswer {
  private static final long NO_BODY = -1;

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private CannedAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  public static CannedAnswer json(int status, String text) {
    return json(status, text.getBytes(StandardCharsets.UTF_8));
  }

  /** JSON as it travels, for bytes that are not UTF-8. */
  public static CannedAnswer json(int status, byte[] bytes) {
    return new CannedAnswer(status, Map.of("Content-Type", "application/json"), bytes);
  }

  public static CannedAnswer html(int status, String text) {
    return json(status, text).with("Content-Type", "text/html; charset=utf-8");
  }

  /** An answer with no body and no headers. */
  public static CannedAnswer empty(int status) {
    return new CannedAnswer(status, Map.of(), new byte[0]);
  }

  /** The same with one more header. */
  public CannedAnswer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new CannedAnswer(status, more, body);
  }

  /** The same, compressed. */
  public CannedAnswer gzipped() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return new CannedAnswer(status, headers, packed.toByteArray()).with("Content-Encoding", "gzip");
  }

  /** The same with the texts of headers and body put into other words. */
  public CannedAnswer mapped(UnaryOperator<String> words) {
    Map<String, String> others = new LinkedHashMap<>();
    headers.forEach((name, value) -> others.put(name, words.apply(value)));
    // Latin 1 keeps every byte as it is, whatever it means
    String text = words.apply(new String(body, StandardCharsets.ISO_8859_1));
    return new CannedAnswer(status, others, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** As it travels, for servers that speak HTTP by hand. */
  public byte[] raw() {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " -\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (!headers.containsKey("Content-Length")) {
      head.append("Content-Length: " + body.length + "\r\n");
    }
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    raw.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    raw.writeBytes(body);
    return raw.toByteArray();
  }

  void sendTo(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
