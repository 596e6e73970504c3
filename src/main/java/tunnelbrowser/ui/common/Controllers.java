package tunnelbrowser.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** How to make each controller that some view names. */
public final class Controllers {
  private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

  /**
   * Has controllers of that type made so.
   *
   * @param maker called for each new copy of the view
   */
  public <C> Controllers add(Class<C> type, Supplier<C> maker) {
    makers.put(type, maker);
    return this;
  }

  Object make(Class<?> type) {
    return Objects.requireNonNull(makers.get(type), type.getName()).get();
  }
}
