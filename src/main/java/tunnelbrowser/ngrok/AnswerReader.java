package tunnelbrowser.ngrok;

import com.google.gson.stream.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Truncation;
import tunnelbrowser.tunnel.ApiFailure.Malformed;

/** Unpacks the body of an answer and reads its JSON, and explains everything that fails. */
final class AnswerReader {
  private static final int UNPACKED_AT_ONCE = 8192;

  /** Of a place that is hundreds of levels deep, the beginning is all that helps. */
  private static final int LONGEST_PLACE = 60;

  private final Limits limits;
  private final ServerText redactor;

  AnswerReader(Limits limits, ServerText redactor) {
    this.limits = limits;
    this.redactor = redactor;
  }

  /** What is expected in the answer. */
  @FunctionalInterface
  interface Shape<T> {
    /** Reads exactly one JSON value. */
    T read(JsonReader json) throws IOException, Malformed;
  }

  /** The whole body, which must be one JSON value of that shape. */
  <T> T read(HttpResponse<byte[]> answer, Shape<T> shape) throws Malformed {
    if (answer.body().length == 0) {
      throw new Malformed(Message.of("malformed.empty"), contentType(answer));
    }
    String path = "$";
    try (JsonReader json = JsonText.strictReader(text(answer))) {
      try {
        T value = shape.read(json);
        var _ = json.peek(); // fails if anything follows
        return value;
      } finally {
        path = json.getPath();
      }
    } catch (TooLarge bomb) {
      throw tooLarge(limits);
    } catch (IOException unreadable) {
      throw unreadable(unreadable, answer, Truncation.to(LONGEST_PLACE, redactor.clean(path)));
    }
  }

  static Malformed tooLarge(Limits limits) {
    return new Malformed(Message.of("malformed.tooLarge", limits.size()), "");
  }

  /** The body as it was before it was packed; empty if that is not to be had within the limits. */
  byte[] unpacked(HttpResponse<byte[]> answer) {
    if (!isPacked(answer)) {
      return answer.body();
    }
    try (InputStream plain = plain(answer)) {
      return plain.readAllBytes();
    } catch (IOException readingWillTell) {
      return new byte[0];
    }
  }

  private Reader text(HttpResponse<byte[]> answer) throws IOException {
    return new InputStreamReader(plain(answer), StandardCharsets.UTF_8);
  }

  private InputStream plain(HttpResponse<byte[]> answer) throws IOException {
    InputStream body = new ByteArrayInputStream(answer.body());
    InputStream plain = isPacked(answer) ? new GZIPInputStream(body, UNPACKED_AT_ONCE) : body;
    return new CappedStream(plain, limits.bytes());
  }

  private static boolean isPacked(HttpResponse<byte[]> answer) {
    return header(answer, "Content-Encoding").toLowerCase(Locale.ROOT).endsWith("gzip");
  }

  private Malformed unreadable(IOException why, HttpResponse<byte[]> answer, String path) {
    String type = contentType(answer);
    if (type.contains("html")) {
      return new Malformed(Message.of("malformed.webPage"), type);
    }
    if (String.valueOf(why.getMessage()).startsWith("Unterminated string")) {
      return endsEarly(path); // Gson has no class of its own for an end within a text
    }
    return switch (why) {
      case ZipException damaged -> new Malformed(Message.of("malformed.packed"), "");
      case EOFException early -> endsEarly(path);
      case IOException other ->
          new Malformed(
              Message.of("malformed.json"), type.isEmpty() || type.contains("json") ? path : type);
    };
  }

  private static Malformed endsEarly(String path) {
    return new Malformed(Message.of("malformed.endsEarly"), path);
  }

  /** In lower case, but only after the key was looked for. */
  private String contentType(HttpResponse<byte[]> answer) {
    return redactor.clean(header(answer, "Content-Type")).toLowerCase(Locale.ROOT);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("").strip();
  }
}
