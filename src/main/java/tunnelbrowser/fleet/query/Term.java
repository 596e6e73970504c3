package tunnelbrowser.fleet.query;

import tunnelbrowser.fleet.Field;

/** One of the conditions of a {@link Query}; {@link #text} is how a person would type it. */
public sealed interface Term {

  /**
   * The word occurs somewhere, in any field.
   *
   * @param word not empty; it may contain blanks
   */
  record Contains(String word) implements Term {
    public Contains {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("A word has letters.");
      }
    }
  }

  /**
   * One of the field's values is this one.
   *
   * @param field one that {@link QueryFields#name} has a name for
   * @param value empty for tunnels without a value
   */
  record Is(Field field, String value) implements Term {
    public Is {
      if (QueryFields.name(field).isEmpty()) {
        throw new IllegalArgumentException("A query has no name for the field " + field.id());
      }
    }
  }

  /** The other one does not hold. */
  record Not(Term term) implements Term {
    public Not {
      if (term instanceof Not) {
        throw new IllegalArgumentException("Twice excluded is not excluded.");
      }
    }
  }

  /** Reads as this term again, and has blanks between quotation marks only. */
  default String text() {
    return switch (this) {
      case Contains(String word) -> QuotedText.word(word);
      case Is(Field field, String value) ->
          QueryFields.name(field).orElseThrow() + "=" + QuotedText.value(value);
      case Not(Contains(String word)) when word.startsWith("-") -> "-" + QuotedText.quoted(word);
      case Not(Term term) -> "-" + term.text();
    };
  }
}
