package tunnelbrowser.ui.detail;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.DashboardPage;

/** The buttons under a tunnel's public URL. */
final class TunnelActions {
  private TunnelActions() {}

  static List<ButtonBase> of(Tunnel tunnel, ButtonBase qr, Desktop desktop) {
    return List.of(copy(tunnel, desktop), open(tunnel, desktop), qr, dashboard(tunnel, desktop));
  }

  private static Button copy(Tunnel tunnel, Desktop desktop) {
    CopyButton copy =
        new CopyButton(
            Messages.text("detail.field.publicUrl"),
            Messages.text("copy.button"),
            () -> tunnel.address().orElse(""),
            desktop);
    copy.getStyleClass().add("accent");
    copy.setDisable(tunnel.address().isEmpty());
    return copy;
  }

  private static Button open(Tunnel tunnel, Desktop desktop) {
    Button open = new Button(Messages.text("detail.open"), new FontIcon(Feather.EXTERNAL_LINK));
    open.setTooltip(new Tooltip(Messages.text("detail.open.tip")));
    open.setDisable(tunnel.webAddress().isEmpty());
    open.setOnAction(pressed -> tunnel.webAddress().ifPresent(desktop::browse));
    return open;
  }

  private static MenuButton dashboard(Tunnel tunnel, Desktop desktop) {
    MenuButton dashboard = new MenuButton(Messages.text("detail.dashboard"));
    for (DashboardPage page : DashboardPage.about(tunnel)) {
      MenuItem item = new MenuItem(page.title());
      item.setOnAction(chosen -> desktop.browse(page.address()));
      dashboard.getItems().add(item);
    }
    return dashboard;
  }
}
