package tunnelbrowser.ui.account;

import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import tunnelbrowser.settings.ProfileColor;

/** The choice of an account's color, as a row of swatches whose names screen readers read. */
public final class ColorChoice extends FlowPane {
  private final RadioChoice<ProfileColor> choice = new RadioChoice<>();

  public ColorChoice() {
    getStyleClass().add("color-choice");
    setAccessibleRole(AccessibleRole.PARENT);
    for (ProfileColor color : ProfileColor.values()) {
      RadioButton button = choice.add(color, "");
      button.setGraphic(new Swatch(color));
      button.setAccessibleText(Swatch.name(color));
      button.setTooltip(new Tooltip(Swatch.name(color)));
      getChildren().add(button);
    }
  }

  void choose(ProfileColor color) {
    choice.choose(color);
  }

  ProfileColor chosen() {
    return choice.chosen().orElse(ProfileColor.GRAY);
  }
}
