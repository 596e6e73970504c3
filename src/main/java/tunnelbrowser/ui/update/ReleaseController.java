package tunnelbrowser.ui.update;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.stage.Window;
import tunnelbrowser.platform.desktop.Desktop;

/** Asks for consent to the daily question, and asks it when the user wants to know now. */
public final class ReleaseController {
  private final ReleaseModel model;
  private final Desktop desktop;

  @FXML private CheckBox daily;
  @FXML private Button checkNow;
  @FXML private Label answer;
  @FXML private Hyperlink whatIsNew;
  @FXML private Label problem;

  public ReleaseController(ReleaseModel model, Desktop desktop) {
    this.model = model;
    this.desktop = desktop;
  }

  @FXML
  private void initialize() {
    model.dailyProperty().when(isOnScreen()).subscribe(daily::setSelected);
    checkNow
        .disableProperty()
        .bind(model.answerProperty().map(answered -> answered instanceof UpdateStatus.Asking));
    answer.textProperty().bind(model.answerProperty().map(UpdateStatus::text));
    problem.textProperty().bind(model.problemProperty());
    whatIsNew
        .visibleProperty()
        .bind(model.answerProperty().map(answered -> answered instanceof UpdateStatus.Newer));
  }

  /** The model outlives this view and must not hold on to it. */
  private ObservableValue<Boolean> isOnScreen() {
    return daily
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }

  @FXML
  private void decide() {
    model.dailyProperty().set(daily.isSelected());
  }

  @FXML
  private void checkNow() {
    model.checkNow();
  }

  @FXML
  private void seeWhatIsNew() {
    if (model.answerProperty().get() instanceof UpdateStatus.Newer(var release)) {
      desktop.browse(release.page());
    }
  }
}
