package tunnelbrowser.ui.window;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/** Finds a place for a window on the screens that there are. */
final class ScreenFit {
  /** Where a window ends and a screen begins is rounded. */
  private static final double ROUNDING = 1;

  private ScreenFit() {}

  /**
   * The place itself if screens show all of it; else the nearest one on the screen that shows most
   * of it, or on the first one.
   *
   * @param screens without their bars and docks, the main one first; if there are none, the place
   *     stays as it is
   * @param least what the window is never smaller than, even on a smaller screen
   */
  static Rectangle2D of(Rectangle2D wanted, List<Rectangle2D> screens, Dimension2D least) {
    double width = Math.max(wanted.getWidth(), least.getWidth());
    double height = Math.max(wanted.getHeight(), least.getHeight());
    Rectangle2D place = new Rectangle2D(wanted.getMinX(), wanted.getMinY(), width, height);
    double seen =
        screens.stream().distinct().mapToDouble(screen -> sharedArea(place, screen)).sum();
    if (screens.isEmpty() || seen >= (width - ROUNDING) * (height - ROUNDING)) {
      return place;
    }
    // the first of equals, which max would not be
    Comparator<Rectangle2D> byArea =
        Comparator.comparingDouble(screen -> -sharedArea(place, screen));
    return within(place, screens.stream().sorted(byArea).findFirst().orElseThrow(), least);
  }

  private static Rectangle2D within(Rectangle2D place, Rectangle2D screen, Dimension2D least) {
    double width = Math.max(Math.min(place.getWidth(), screen.getWidth()), least.getWidth());
    double height = Math.max(Math.min(place.getHeight(), screen.getHeight()), least.getHeight());
    double x = Math.max(screen.getMinX(), Math.min(place.getMinX(), screen.getMaxX() - width));
    double y = Math.max(screen.getMinY(), Math.min(place.getMinY(), screen.getMaxY() - height));
    return new Rectangle2D(x, y, width, height);
  }

  private static double sharedArea(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
