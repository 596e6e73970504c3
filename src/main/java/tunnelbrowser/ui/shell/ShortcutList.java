package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.command.Command;
import tunnelbrowser.ui.common.Shortcut;

/** All keys: those of commands, and those that no command stands for. */
final class ShortcutList {
  private ShortcutList() {}

  static List<Shortcut> of(List<Command> commands) {
    return Stream.concat(
            commands.stream().map(ShortcutList::of).flatMap(Optional::stream), others())
        .toList();
  }

  private static Optional<Shortcut> of(Command command) {
    return command
        .key()
        .map(key -> shortcut(command.title(), key.getDisplayText(), command.also()));
  }

  private static Stream<Shortcut> others() {
    return Stream.of(
        shortcut(Messages.text("shortcut.account"), digits(), ""),
        shortcut(Messages.text("shortcut.areas"), "F6", ""),
        shortcut(Messages.text("shortcut.textSize"), shown("Shortcut+Plus"), zoomKeys()),
        shortcut(
            Messages.text("shortcut.details"),
            new KeyCodeCombination(KeyCode.ENTER).getDisplayText(),
            Messages.text("shortcut.details.also")),
        shortcut(Messages.text("shortcut.rowMenu"), "Shift+F10", ""),
        shortcut(Messages.text("shortcut.closeCard"), "Esc", ""),
        shortcut(Messages.text("shortcut.leaveFilter"), "Esc", ""),
        shortcut(Messages.text("shortcut.sort"), Messages.text("shortcut.sort.key"), ""));
  }

  private static String zoomKeys() {
    return shown("Shortcut+Minus") + " " + shown("Shortcut+0");
  }

  private static String shown(String keys) {
    return KeyCombination.valueOf(keys).getDisplayText();
  }

  private static String digits() {
    return shown("Shortcut+1") + " … " + shown("Shortcut+9");
  }

  private static Shortcut shortcut(String title, String key, String also) {
    return new Shortcut(title, named(key), also);
  }

  private static String named(String key) {
    return key.replace("←", "Left").replace("→", "Right").replace("↵", "Enter");
  }
}
