package tunnelbrowser.ui.account;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.text.ConnectionText;
import tunnelbrowser.ui.text.ValueText;

/**
 * The items of the account menu.
 *
 * @param shown the connection whose item is marked
 */
record AccountItems(ConnectionTarget shown) {
  /** As many accounts have a keystroke as there are digits. */
  private static final int KEYS = 9;

  /** Longer names would make the menu wider than small windows. */
  private static final int LONGEST_NAME = 40;

  /** An account, with its color and the keystroke of its number. */
  MenuItem of(Profile profile, int number, Runnable open) {
    MenuItem item = item(profile.name(), new ConnectionTarget.Saved(profile), open);
    item.setGraphic(new Swatch(profile.color()));
    if (number <= KEYS) {
      item.setAccelerator(
          new KeyCodeCombination(
              KeyCode.getKeyCode(String.valueOf(number)), KeyCombination.SHORTCUT_DOWN));
    }
    return item;
  }

  /**
   * An account that was not set up.
   *
   * @param others whose titles it must not have
   */
  MenuItem of(ConnectionTarget.Account account, List<MenuItem> others, Runnable open) {
    String name = ValueText.beginning(ConnectionText.name(account), LONGEST_NAME);
    String title =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> number == 1 ? name : name + " " + number)
            .map(one -> Messages.text("connection.withKey", one, ConnectionText.keyOrigin(account)))
            .filter(one -> others.stream().noneMatch(other -> one.equals(other.getText())))
            .findFirst()
            .orElse(name);
    return titled(title, account, open);
  }

  MenuItem of(ConnectionTarget.Demo demo, Runnable open) {
    return item(ConnectionText.name(demo), demo, open);
  }

  private MenuItem item(String title, ConnectionTarget connection, Runnable open) {
    return titled(ValueText.beginning(title, LONGEST_NAME), connection, open);
  }

  private MenuItem titled(String title, ConnectionTarget connection, Runnable open) {
    RadioMenuItem item = new RadioMenuItem(title);
    item.setMnemonicParsing(false);
    item.setSelected(shown.equals(connection));
    item.setOnAction(
        chosen -> {
          item.setSelected(shown.equals(connection)); // marked once it is shown
          open.run();
        });
    return item;
  }

  static MenuItem command(String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(chosen -> action.run());
    return item;
  }

  /** The account's number that the keystroke means, from either row of digits; 0 if it is none. */
  static int number(KeyEvent event) {
    boolean meant =
        event.isShortcutDown()
            && !event.isAltDown()
            && !event.isShiftDown()
            && event.getCode().isDigitKey();
    String key = event.getCode().getName();
    return meant ? Character.digit(key.charAt(key.length() - 1), 10) : 0;
  }
}
