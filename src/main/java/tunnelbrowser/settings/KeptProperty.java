package tunnelbrowser.settings;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One setting as a property. A value that is equal to the present one is no change.
 *
 * @param <T> an immutable value
 */
final class KeptProperty<T> extends SimpleObjectProperty<T> {
  private final Function<Settings, T> of;
  private final BiFunction<Settings, T, Settings> with;
  private final Merge<T> merge;
  private final Consumer<KeptProperty<?>> onChange;

  /** The value that is in the file as far as this window knows, or is on its way there. */
  private T written;

  /** What counts of two values that were both made from a third one. */
  @FunctionalInterface
  interface Merge<T> {
    T merge(T before, T here, T elsewhere);
  }

  /**
   * @param onChange told of each change that is to be kept
   */
  KeptProperty(
      Settings settings,
      Function<Settings, T> of,
      BiFunction<Settings, T, Settings> with,
      Merge<T> merge,
      Consumer<KeptProperty<?>> onChange) {
    T first = of.apply(settings);
    super(first);
    this.of = of;
    this.with = with;
    this.merge = merge;
    this.onChange = onChange;
    this.written = first;
  }

  @Override
  public void set(T value) {
    if (!value.equals(get())) {
      super.set(value);
      onChange.accept(this);
    }
  }

  /** Has this window go on from another value, which is not kept. */
  void override(T value) {
    if (written.equals(get())) { // else a change before it has yet to be written
      written = value;
    }
    super.set(value);
  }

  /** The change since this was called last, for settings that may have changed meanwhile. */
  UnaryOperator<Settings> edit() {
    T before = written;
    T here = get();
    written = here;
    return kept -> with.apply(kept, merge.merge(before, here, of.apply(kept)));
  }
}
