package tunnelbrowser.ui.detail;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;

/** Copies one value and answers in place. */
final class CopyButton extends Button {
  private static final Duration ANSWER = Duration.seconds(1.5);

  private final String name;
  private final String title;
  private final PauseTransition answering = new PauseTransition(ANSWER);

  /**
   * @param name what is copied, for tooltips and screen readers
   * @param title on the button, beside the icon; may be empty
   * @param text asked for when the button is pressed
   */
  CopyButton(String name, String title, Supplier<String> text, Desktop desktop) {
    this(name, title, desktop, copy -> copy.accept(text.get()));
  }

  /**
   * @param making asked when the button is pressed to make the text, at once or later, and to give
   *     it to what copies it
   */
  CopyButton(String name, String title, Desktop desktop, Consumer<Consumer<String>> making) {
    this.name = name;
    this.title = title;
    setTooltip(new Tooltip(Messages.text("copy.value", name)));
    answering.setOnFinished(over -> rest());
    setOnAction(
        pressed ->
            making.accept(
                text -> {
                  desktop.copy(text);
                  answer();
                }));
    rest();
  }

  /** One that appears beside its value only when it is pointed at or has the focus. */
  static CopyButton quiet(String name, String text, Desktop desktop) {
    CopyButton button = new CopyButton(name, "", () -> text, desktop);
    button.getStyleClass().addAll("flat", "copy-button");
    return button;
  }

  private void answer() {
    setGraphic(new FontIcon(Feather.CHECK));
    setText(Messages.text("copy.done"));
    setAccessibleText(Messages.text("copy.done.value", name));
    answering.playFromStart();
  }

  private void rest() {
    setGraphic(new FontIcon(Feather.COPY));
    setText(title);
    setAccessibleText(Messages.text("copy.value", name));
  }
}
