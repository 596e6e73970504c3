package tunnelbrowser.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonBoolean;
import tunnelbrowser.json.JsonValue.JsonNull;
import tunnelbrowser.json.JsonValue.JsonNumber;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;

/** Reads JSON text into value trees and writes them back. */
public final class JsonText {
  private static final String INDENT = "  ";

  private JsonText() {}

  /** The text's value; empty if the text is not one well-formed JSON value (RFC 8259). */
  public static Optional<JsonValue> parse(String text) {
    JsonReader reader = strictReader(text);
    try {
      JsonValue value = read(reader);
      return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(value) : Optional.empty();
    } catch (IOException | IllegalStateException notJson) {
      return Optional.empty();
    }
  }

  /** A reader that accepts RFC 8259 and nothing else, nested at most 255 deep. */
  public static JsonReader strictReader(String text) {
    return strictReader(new StringReader(text));
  }

  /** The same for text that is still coming in. */
  public static JsonReader strictReader(Reader text) {
    JsonReader reader = new JsonReader(text);
    reader.setStrictness(Strictness.STRICT);
    return reader;
  }

  /**
   * Reads the value that the reader stands at.
   *
   * @throws IOException if the text ends early, is not JSON, or is nested deeper than the reader
   *     allows
   */
  public static JsonValue read(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readObject(reader);
      case BEGIN_ARRAY -> readArray(reader);
      case STRING -> new JsonString(reader.nextString());
      case NUMBER -> new JsonNumber(reader.nextString());
      case BOOLEAN -> new JsonBoolean(reader.nextBoolean());
      case NULL -> {
        reader.nextNull();
        yield new JsonNull();
      }
      case END_OBJECT, END_ARRAY, NAME, END_DOCUMENT ->
          throw new MalformedJsonException("No value at " + reader.getPath());
    };
  }

  private static JsonObject readObject(JsonReader reader) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      members.put(reader.nextName(), read(reader));
    }
    reader.endObject();
    return new JsonObject(members);
  }

  private static JsonArray readArray(JsonReader reader) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      elements.add(read(reader));
    }
    reader.endArray();
    return new JsonArray(elements);
  }

  /** The value over several lines, indented by two spaces. */
  public static String pretty(JsonValue value) {
    return written(value, INDENT);
  }

  /** The value on one line, without spaces. */
  public static String compact(JsonValue value) {
    return written(value, "");
  }

  private static String written(JsonValue value, String indent) {
    StringWriter text = new StringWriter();
    JsonWriter writer = new JsonWriter(text);
    writer.setIndent(indent);
    try {
      write(value, writer);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return text.toString();
  }

  private static void write(JsonValue value, JsonWriter writer) throws IOException {
    switch (value) {
      case JsonObject(Map<String, JsonValue> members) -> {
        writer.beginObject();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
          writer.name(member.getKey());
          write(member.getValue(), writer);
        }
        writer.endObject();
      }
      case JsonArray(List<JsonValue> elements) -> {
        writer.beginArray();
        for (JsonValue element : elements) {
          write(element, writer);
        }
        writer.endArray();
      }
      case JsonString(String text) -> writer.value(text);
      case JsonNumber(String literal) -> writer.jsonValue(literal);
      case JsonBoolean(boolean flag) -> writer.value(flag);
      case JsonNull() -> writer.nullValue();
    }
  }
}
