package tunnelbrowser.ui.banner;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.FailureNotice;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.text.Remedy;

/**
 * Says above the rows what failed and what to do, and blocks nothing. It goes away by itself on
 * recovery; once dismissed, it comes back for another failure but not for the same one again.
 */
public final class BannerController {
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

  private final FailureNotice notice;
  private final Desktop desktop;
  private final Toasts toasts;
  private final ObservableValue<Boolean> wanted;
  private final ObservableValue<String> outlook;

  @FXML private Pane banner;
  @FXML private FontIcon picture;
  @FXML private Label title;
  @FXML private Label advice;
  @FXML private Label quote;
  @FXML private Label standing;
  @FXML private Hyperlink code;
  @FXML private Hyperlink operationId;
  @FXML private Button help;

  public BannerController(FailureNotice notice, Desktop desktop, Toasts toasts) {
    this.notice = notice;
    this.desktop = desktop;
    this.toasts = toasts;
    this.wanted =
        notice
            .aboveRowsProperty()
            .flatMap(above -> notice.dismissedProperty().map(dismissed -> above && !dismissed));
    this.outlook = notice.outlookProperty();
  }

  @FXML
  private void initialize() {
    banner.visibleProperty().bind(wanted);
    standing.textProperty().bind(outlook);
    nameForScreenReaders();
    notice.remedyProperty().subscribe(shown -> shown.ifPresent(this::show));
  }

  /** For screen readers, which are told of each change. */
  private void nameForScreenReaders() {
    banner
        .accessibleTextProperty()
        .bind(Bindings.concat(title.textProperty(), ". ", advice.textProperty()));
  }

  private void show(Remedy shown) {
    banner.pseudoClassStateChanged(CALM, notice.kind().isPassing());
    picture.setIconCode(notice.kind().picture());
    help.setText(notice.helpText());
    help.setVisible(!help.getText().isEmpty());
    title.setText(shown.title());
    advice.setText(shown.advice());
    quote.setText(shown.quoted());
    code.setText(shown.code());
    code.setVisible(!shown.code().isEmpty());
    operationId.setText(Messages.text("banner.operation"));
    operationId.setVisible(!shown.operationId().isEmpty());
  }

  @FXML
  private void openCodePage() {
    notice.remedyProperty().getValue().flatMap(Remedy::page).ifPresent(desktop::browse);
  }

  @FXML
  private void copyOperationId() {
    notice
        .remedyProperty()
        .getValue()
        .ifPresent(
            shown -> {
              desktop.copy(shown.operationId());
              toasts.say(Messages.text("copy.done.value", shown.operationId()));
            });
  }

  @FXML
  private void help() {
    notice.help();
  }

  @FXML
  private void dismiss() {
    notice.dismiss();
  }
}
