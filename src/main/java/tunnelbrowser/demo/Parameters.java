package tunnelbrowser.demo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query of a request, in which only the named parameters may occur, each once. */
final class Parameters {
  private final Map<String, String> values = new HashMap<>();

  /**
   * @param query still encoded; null for none
   */
  Parameters(@Nullable String query, List<String> supported) throws ApiErrorResponse {
    List<String> unknown = new ArrayList<>();
    for (String pair : query == null ? List.<String>of() : List.of(query.split("&", -1))) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (!supported.contains(name)) {
        unknown.add(name);
      } else if (values.put(name, decoded(equals < 0 ? "" : pair.substring(equals + 1))) != null) {
        throw ApiErrorResponse.repeatedParameter(name);
      }
    }
    if (!unknown.isEmpty()) {
      String known = supported.isEmpty() ? "none" : String.join(", ", supported);
      throw ApiErrorResponse.unknownParameters(String.join(", ", unknown), known);
    }
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The named number, or the most there can be. */
  int limit(String name, int most) throws ApiErrorResponse {
    Optional<String> text = value(name);
    if (text.isEmpty()) {
      return most;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // answered like a number that is out of range, which it may well be
    }
    throw ApiErrorResponse.limitOutOfRange(most, text.get());
  }

  /** Every escape is well-formed: the HTTP server has refused other addresses already. */
  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
