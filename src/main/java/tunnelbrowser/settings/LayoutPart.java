package tunnelbrowser.settings;

import java.util.function.BiFunction;
import java.util.function.Function;

/** A part of the layout as a part of the settings. */
final class LayoutPart {
  private LayoutPart() {}

  static <T> Function<Settings, T> layout(Function<Layout, T> of) {
    return settings -> of.apply(settings.layout());
  }

  static <T> BiFunction<Settings, T, Settings> layout(BiFunction<Layout, T, Layout> with) {
    return (settings, value) -> settings.withLayout(with.apply(settings.layout(), value));
  }
}
