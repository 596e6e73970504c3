package tunnelbrowser.ui.table;

import tunnelbrowser.settings.Sizes;

/** How high rows are. */
final class RowHeight {
  /** In this unit a height is a whole number of the screen's pixels, at 125 % and 150 % as well. */
  private static final int UNIT = 4;

  private RowHeight() {}

  /** In pixels that are independent of the screen's scale. */
  static double of(Sizes sizes) {
    double usual =
        switch (sizes.rows()) {
          case COMPACT -> 24;
          case NORMAL -> 32;
        };
    return UNIT * Math.rint(usual * sizes.text() / 100 / UNIT);
  }
}
