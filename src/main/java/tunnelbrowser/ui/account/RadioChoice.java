package tunnelbrowser.ui.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

/**
 * One of several values, each with a radio button.
 *
 * @param <T> immutable
 */
public final class RadioChoice<T> {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, RadioButton> buttons = new LinkedHashMap<>();

  /** A further button, to be placed by the caller. */
  public RadioButton add(T value, String text) {
    RadioButton button = new RadioButton(text);
    button.setMnemonicParsing(false);
    button.setToggleGroup(group);
    buttons.put(value, button);
    return button;
  }

  /** Calls that whenever another value is chosen. */
  public void onChange(Runnable action) {
    group.selectedToggleProperty().subscribe((before, now) -> action.run());
  }

  /** The chosen value; empty as long as nothing was chosen. */
  public Optional<T> chosen() {
    return buttons.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Chooses that value; nothing happens if it has no button. */
  public void choose(T value) {
    buttons.entrySet().stream()
        .filter(entry -> entry.getKey().equals(value))
        .forEach(entry -> entry.getValue().setSelected(true));
  }

  /** Gives the keyboard to the button of the chosen value. */
  void focus() {
    buttons.values().stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .ifPresent(RadioButton::requestFocus);
  }

  /** Forgets all buttons, so that others can be added. */
  public void clear() {
    buttons.values().forEach(button -> button.setToggleGroup(null));
    buttons.clear();
  }
}
