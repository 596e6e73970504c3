package tunnelbrowser.ui.detail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Ref;

/**
 * A line of the detail pane.
 *
 * @param name the field's name for people
 */
record DetailField(Message name, Value value) {

  /** What a field holds, by how it is shown. */
  sealed interface Value {
    /** The API gave none. */
    record Absent() implements Value {}

    /** The names of all that are absent. */
    record Missing(String names) implements Value {}

    /** A group begins here, and this has its name. */
    record Heading() implements Value {}

    /** A word out of a few. */
    record Badge(String text) implements Value {}

    /** Words. */
    record Prose(String text) implements Value {}

    /** An identifier or an address. */
    record Code(String text) implements Value {}

    /** JSON, indented. */
    record Json(String pretty) implements Value {}

    /** Names and values. */
    record Pairs(Map<String, String> pairs) implements Value {}

    /** A point in time. */
    record Moment(Instant instant) implements Value {}

    /** Something that can be followed. */
    record Link(Ref ref) implements Value {}

    // an empty value is an absent one

    static Value pairs(Map<String, String> pairs) {
      return pairs.isEmpty() ? new Absent() : new Pairs(pairs);
    }

    static Value link(Optional<Ref> ref) {
      return ref.<Value>map(Link::new).orElseGet(Absent::new);
    }

    static Value badge(String text) {
      return text.isBlank() ? new Absent() : new Badge(text);
    }

    static Value code(String text) {
      return text.isBlank() ? new Absent() : new Code(text);
    }

    static Value prose(String text) {
      return text.isBlank() ? new Absent() : new Prose(text);
    }
  }
}
