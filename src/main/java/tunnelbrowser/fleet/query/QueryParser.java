package tunnelbrowser.fleet.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.fleet.Field;

/**
 * Reads what a person typed: words between white space, {@code "quoted words"}, {@code
 * field=value}, and each of them with a hyphen before it. What cannot be read so is a word as it
 * stands.
 */
final class QueryParser {
  private final String text;
  private final List<Term> terms = new ArrayList<>();
  private int place;

  private QueryParser(String text) {
    this.text = text;
  }

  static List<Term> parse(String text) {
    QueryParser parser = new QueryParser(text);
    while (parser.skipBlanks()) {
      parser.readTerm();
    }
    return List.copyOf(parser.terms);
  }

  private boolean skipBlanks() {
    while (place < text.length() && isBlank(place)) {
      place++;
    }
    return place < text.length();
  }

  private void readTerm() {
    boolean excludes = isAt('-', place) && !endsAt(place + 1) && !isAt('-', place + 1);
    int start = excludes ? place + 1 : place;
    int end = quotedEnd(start);
    if (end >= 0) {
      place = end;
      add(excludes, QuotedText.content(text.substring(start, end)));
      return;
    }
    Optional<Term> value = value(start);
    if (value.isPresent()) {
      add(excludes, value.get());
    } else {
      place = endOfWord(start);
      add(excludes, text.substring(start, place));
    }
  }

  private void add(boolean excludes, String word) {
    if (!word.isEmpty()) {
      add(excludes, new Term.Contains(word));
    }
  }

  private void add(boolean excludes, Term term) {
    terms.add(excludes ? new Term.Not(term) : term);
  }

  /** A field with a value, behind which the place is then; empty if there is none. */
  private Optional<Term> value(int start) {
    int sign = endOfName(start);
    if (!isAt('=', sign) || endsAt(sign + 1)) {
      return Optional.empty();
    }
    Optional<Field> field = QueryFields.named(text.substring(start, sign));
    if (field.isEmpty()) {
      return Optional.empty();
    }
    int end = quotedEnd(sign + 1);
    place = end >= 0 ? end : endOfWord(sign + 1);
    String read = text.substring(sign + 1, place);
    return Optional.of(new Term.Is(field.get(), end >= 0 ? QuotedText.content(read) : read));
  }

  /** Behind a name such as {@code region}, {@code label.env} or {@code label."my key"}. */
  private int endOfName(int start) {
    int end = start;
    while (!endsAt(end) && text.charAt(end) != '=') {
      end = isAt('"', end) ? QuotedText.end(text, end) : end + 1;
    }
    return end;
  }

  /**
   * Behind a text between quotation marks that begins there; -1 if none does. What goes on after
   * it, as JSON such as {@code "site":"fr"}, is no such text.
   */
  private int quotedEnd(int start) {
    int end = isAt('"', start) ? QuotedText.end(text, start) : -1;
    return end >= 0 && endsAt(end) ? end : -1;
  }

  private int endOfWord(int start) {
    int end = start;
    while (!endsAt(end)) {
      end++;
    }
    return end;
  }

  private boolean isAt(char character, int index) {
    return index < text.length() && text.charAt(index) == character;
  }

  private boolean endsAt(int index) {
    return index == text.length() || isBlank(index);
  }

  /** As {@code \s} in patterns, which never was a part of words. */
  private boolean isBlank(int index) {
    char character = text.charAt(index);
    return character == ' ' || (character >= '\t' && character <= '\r');
  }
}
