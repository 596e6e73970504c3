package tunnelbrowser.ui.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What a column has of a width that several share.
 *
 * @param parts in proportion to the other columns'
 * @param least in pixels; a table that is too narrow for all of these scrolls
 * @param most in pixels; wider only when all have that
 */
record Share(double parts, double least, double most) {
  Share atLeast(double width) {
    return new Share(parts, width, Math.max(width, most));
  }

  Share times(double factor) {
    return new Share(parts, least * factor, most * factor);
  }

  private double within(double width) {
    return Math.clamp(width, least, most);
  }

  /**
   * How wide each is, in whole pixels.
   *
   * @param room for all of them, in pixels
   */
  static <C> Map<C, Double> widths(Map<C, Share> shares, double room) {
    Map<C, Share> taking = new LinkedHashMap<>(shares);
    double most = taking.values().stream().mapToDouble(Share::most).sum();
    double beyond = Math.max(0, room - most) / parts(taking);
    Map<C, Double> widths = new HashMap<>();
    double left = room - beyond * parts(taking);
    while (!taking.isEmpty()) {
      double perPart = left / parts(taking);
      C next = furthestFromItsShare(taking, perPart);
      Share share = Objects.requireNonNull(taking.remove(next));
      double width = Math.floor(share.within(perPart * share.parts()));
      left -= width;
      widths.put(next, width + Math.floor(beyond * share.parts()));
    }
    return widths;
  }

  private static <C> double parts(Map<C, Share> taking) {
    return taking.values().stream().mapToDouble(Share::parts).sum();
  }

  /**
   * Whose limit leaves the others most to do without, if all limits together need more room than
   * there is, and else whose limit leaves them most. With its width settled, the others share the
   * rest, as boxes in a line of CSS do.
   */
  private static <C> C furthestFromItsShare(Map<C, Share> taking, double perPart) {
    ToDoubleFunction<Share> excess =
        share -> share.within(perPart * share.parts()) - perPart * share.parts();
    double sign = taking.values().stream().mapToDouble(excess).sum() < 0 ? -1 : 1;
    return taking.entrySet().stream()
        .max(Comparator.comparingDouble(entry -> sign * excess.applyAsDouble(entry.getValue())))
        .orElseThrow()
        .getKey();
  }
}
