package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.command.Command;

/** The window's menu: every command, in groups. */
final class MainMenu {
  private MainMenu() {}

  /**
   * Fills the button's menu.
   *
   * @param last comes below the groups
   */
  static void fill(MenuButton button, Stream<List<Command>> groups, Menu last) {
    groups.forEach(
        group -> {
          group.forEach(command -> button.getItems().add(command.menuItem()));
          button.getItems().add(new SeparatorMenuItem());
        });
    button.getItems().add(last);
  }

  /** The submenu for those who want to know more, or look for what went wrong. */
  static Menu help(List<Command> commands) {
    Menu help = new Menu(Messages.text("menu.help"));
    commands.forEach(command -> help.getItems().add(command.menuItem()));
    return help;
  }
}
