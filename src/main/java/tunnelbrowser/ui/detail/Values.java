package tunnelbrowser.ui.detail;

import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.SelectableText;
import tunnelbrowser.ui.text.Ages;
import tunnelbrowser.ui.text.ValueText;

/** Shows values as texts that can be selected. */
record Values(PaneServices services) {
  /** More lines than these push away what stands below them. */
  private static final int FOLDED = 8;

  SelectableText prose(String text, String... styles) {
    return text(false, text, styles);
  }

  SelectableText address(String text) {
    return text(true, text, "code");
  }

  private SelectableText text(boolean address, String text, String... styles) {
    SelectableText shown = new SelectableText(address, services.desktop()::copy);
    shown.textProperty().set(ValueText.shown(text));
    shown.getStyleClass().add("field-value");
    shown.getStyleClass().addAll(styles);
    return shown;
  }

  Region badge(String text) {
    HBox line = new HBox(prose(text, "badge"));
    line.getStyleClass().add("badge-line");
    return line;
  }

  /** A key and its value are apart, so that no writing from right to left swaps them. */
  Region chips(Map<String, String> pairs) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    pairs.forEach(
        (key, value) -> {
          HBox chip = new HBox(prose(key, "chip-key"), prose(value));
          chip.getStyleClass().add("chip");
          chips.getChildren().add(chip);
        });
    return chips;
  }

  Region moment(DetailField.Value.Moment moment) {
    SelectableText shown = prose("");
    var now = services.now();
    String exact = Ages.full(moment.instant(), now.zone());
    shown
        .textProperty()
        .bind(
            now.instantProperty()
                .map(
                    then ->
                        Messages.text("detail.moment", Ages.ago(moment.instant(), then), exact)));
    Tooltip.install(shown, new Tooltip(moment.instant().toString()));
    return shown;
  }

  /** All of it if it has a few lines, or else its beginning and a link to the rest. */
  Region folded(String text, String... styles) {
    SelectableText shown = prose(text, styles);
    String whole = shown.getText();
    long lines = whole.lines().count();
    if (lines <= FOLDED) {
      return shown;
    }
    String beginning = String.join("\n", whole.lines().limit(FOLDED).toList());
    shown.textProperty().set(beginning);
    Hyperlink more = new Hyperlink(Messages.text("detail.showAll", Messages.number(lines)));
    more.setOnAction(
        clicked -> {
          boolean folded = shown.getText().equals(beginning);
          shown.textProperty().set(folded ? whole : beginning);
          more.setVisited(false);
          more.setText(
              folded
                  ? Messages.text("detail.showLess")
                  : Messages.text("detail.showAll", Messages.number(lines)));
        });
    return new VBox(shown, more);
  }
}
