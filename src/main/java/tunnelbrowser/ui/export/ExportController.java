package tunnelbrowser.ui.export;

import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.OverlayStack;

/** The card on which the user chooses in which form the rows are exported. */
public final class ExportController {
  private final Exporter exporter;
  private final Desktop desktop;
  private final OverlayStack overlayStack;
  private final ToggleGroup formats = new ToggleGroup();

  @FXML private Label about;
  @FXML private RadioButton csv;
  @FXML private RadioButton json;
  @FXML private RadioButton markdown;
  @FXML private RadioButton html;
  @FXML private Region formulaChoice;
  @FXML private CheckBox neutralize;

  public ExportController(Exporter exporter, Desktop desktop, OverlayStack overlayStack) {
    this.exporter = exporter;
    this.desktop = desktop;
    this.overlayStack = overlayStack;
  }

  @FXML
  private void initialize() {
    about.setText(Messages.count("export.about", exporter.rows()));
    Map.of(
            csv, OutputFormat.CSV,
            json, OutputFormat.JSON,
            markdown, OutputFormat.MARKDOWN,
            html, OutputFormat.HTML)
        .forEach(
            (button, format) -> {
              button.setToggleGroup(formats);
              button.setUserData(format);
            });
    csv.setSelected(true);
    formulaChoice.disableProperty().bind(csv.selectedProperty().not());
  }

  @FXML
  private void export() {
    OutputFormat format = (OutputFormat) formats.getSelectedToggle().getUserData();
    desktop
        .chooseFile(Messages.text("export.fileName") + "." + ending(format))
        .ifPresent(
            target -> {
              exporter.write(target, format, neutralize.isSelected());
              overlayStack.hide();
            });
  }

  private static String ending(OutputFormat format) {
    return format == OutputFormat.MARKDOWN ? "md" : format.name().toLowerCase(Locale.ROOT);
  }

  @FXML
  private void cancel() {
    overlayStack.hide();
  }
}
