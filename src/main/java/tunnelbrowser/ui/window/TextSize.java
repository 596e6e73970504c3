package tunnelbrowser.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import tunnelbrowser.settings.Sizes;

/** Scales the text of a window, of its menus and its tooltips; what is in em follows. */
final class TextSize {
  /** As the style sheet has them, in pixels. */
  private static final double TEXT = 13;

  private static final double ICON = 16;

  private TextSize() {}

  /** Keeps the text below that node in the size that is wanted. */
  static void follow(ObservableValue<Sizes> wanted, Parent root) {
    wanted
        .map(Sizes::text)
        .subscribe(
            percent -> {
              ObservableList<String> sheets = root.getStylesheets();
              sheets.removeIf(sheet -> sheet.startsWith("data:"));
              if (percent != Sizes.DEFAULT.text()) { // a sheet less to read at the start
                sheets.add(sheet(percent / 100.0));
              }
            });
  }

  /** Menus and tooltips are roots of their own, but have the style sheets of their window. */
  private static String sheet(double factor) {
    return "data:text/css,.root,.tooltip,.context-menu{-fx-font-size:%spx}".formatted(TEXT * factor)
        + ".ikonli-font-icon{-fx-icon-size:%spx}".formatted((int) Math.rint(ICON * factor));
  }
}
