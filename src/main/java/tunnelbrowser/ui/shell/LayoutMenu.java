package tunnelbrowser.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import tunnelbrowser.settings.ColorTheme;
import tunnelbrowser.settings.RowDensity;
import tunnelbrowser.settings.Sizes;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.ShownLayout;

/** The menu entries for how the window looks. */
final class LayoutMenu {
  private LayoutMenu() {}

  /** The choice of theme, text and rows, and the way back to the first layout. */
  static List<MenuItem> of(ShownLayout layout, TextZoom zoom) {
    MenuItem reset = new MenuItem(Messages.text("layout.reset"));
    reset.setId("resetLayout");
    reset.setMnemonicParsing(false);
    reset.setOnAction(chosen -> layout.reset());
    return List.of(themes(layout), zoom.menu(), rows(layout), reset);
  }

  private static Menu themes(ShownLayout layout) {
    Menu menu = new Menu(Messages.text("layout.theme"));
    ToggleGroup choices = new ToggleGroup();
    for (ColorTheme theme : ColorTheme.values()) {
      RadioMenuItem item = new RadioMenuItem(title(theme));
      item.setMnemonicParsing(false);
      item.setToggleGroup(choices);
      item.setOnAction(chosen -> layout.settings().themeProperty().set(theme));
      layout.settings().themeProperty().subscribe(now -> item.setSelected(now == theme));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Menu rows(ShownLayout layout) {
    Menu menu = new Menu(Messages.text("layout.rows"));
    ObjectProperty<Sizes> sizes = layout.settings().sizesProperty();
    ToggleGroup choices = new ToggleGroup();
    for (RowDensity rows : RowDensity.values()) {
      RadioMenuItem item = new RadioMenuItem(title(rows));
      item.setMnemonicParsing(false);
      item.setToggleGroup(choices);
      item.setOnAction(chosen -> sizes.set(sizes.get().withRows(rows)));
      sizes.subscribe(now -> item.setSelected(now.rows() == rows));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static String title(RowDensity rows) {
    return Messages.text(
        switch (rows) {
          case COMPACT -> "layout.rows.compact";
          case NORMAL -> "layout.rows.normal";
        });
  }

  private static String title(ColorTheme theme) {
    return Messages.text(
        switch (theme) {
          case LIGHT -> "layout.theme.light";
          case DARK -> "layout.theme.dark";
          case SYSTEM -> "layout.theme.system";
        });
  }
}
