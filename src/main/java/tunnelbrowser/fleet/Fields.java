package tunnelbrowser.fleet;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tunnelbrowser.tunnel.Tunnel;

/** Finds fields by their ids, and holds what all of them compare by. */
public final class Fields {
  private Fields() {}

  /** The field with that {@link Field#id()}; empty if there can be none. */
  public static Optional<Field> parse(String id) {
    return Stream.of(BuiltInField.values())
        .filter(field -> field.id().equals(id))
        .<Field>map(field -> field)
        .findFirst()
        .or(() -> LabelField.parse(id));
  }

  /** Compares in a direction, but so that those without a value come last in both. */
  static Comparator<Tunnel> valuesFirst(
      Predicate<Tunnel> absent, Comparator<Tunnel> comparator, boolean descending) {
    return comparing(absent::test).thenComparing(descending ? comparator.reversed() : comparator);
  }
}
