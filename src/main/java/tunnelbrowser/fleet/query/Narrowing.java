package tunnelbrowser.fleet.query;

import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;

/** Tells that one term follows from another, so that fewer tunnels need be searched. */
final class Narrowing {
  private Narrowing() {}

  /** Whether every tunnel matches the wide term that matches the narrow one; false if unsure. */
  static boolean implies(Term narrow, Term wide) {
    return switch (narrow) {
      case Term.Contains(String word) ->
          wide instanceof Term.Contains(String less) && contains(word, less);
      case Term.Is is -> implies(is, wide);
      case Term.Not(Term excluded) ->
          wide instanceof Term.Not(Term more) && implies(more, excluded);
    };
  }

  private static boolean implies(Term.Is narrow, Term wide) {
    Field field = narrow.field();
    return switch (wide) {
      // several values stand in one text, in which a mark may change the sign before it
      case Term.Contains(String word) ->
          field instanceof BuiltInField
              && !QueryFields.hasSeveral(field)
              && contains(narrow.value(), word);
      case Term.Is(Field same, String value) -> field.equals(same) && isSame(narrow.value(), value);
      case Term.Not(Term.Is(Field same, String other)) ->
          field.equals(same) && !QueryFields.hasSeveral(field) && !isSame(narrow.value(), other);
      case Term.Not _ -> false;
    };
  }

  private static boolean contains(String text, String word) {
    return SearchForm.of(text).contains(SearchForm.of(word));
  }

  private static boolean isSame(String one, String other) {
    return SearchForm.of(one).equals(SearchForm.of(other));
  }
}
