package tunnelbrowser.ui.connect;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import tunnelbrowser.account.Connection;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.WebAddress;
import tunnelbrowser.ui.desktop.DashboardPage;
import tunnelbrowser.ui.desktop.Desktop;
import tunnelbrowser.ui.model.TunnelsModel;

/** Leads from nothing to an account: where to make a key, and where to put it. */
public final class ConnectController {
  private final TunnelsModel model;
  private final Desktop desktop;

  @FXML private PasswordField key;
  @FXML private TextField apiUrl;
  @FXML private Label problem;

  public ConnectController(TunnelsModel model, Desktop desktop) {
    this.model = model;
    this.desktop = desktop;
  }

  @FXML
  private void initialize() {
    problem.managedProperty().bind(problem.visibleProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    apiUrl.setText(
        model.connectionProperty().get() instanceof Connection.Account account
            ? account.apiUrl()
            : Connection.NGROK_API);
  }

  @FXML
  private void openKeyPage() {
    desktop.browse(DashboardPage.NEW_API_KEY);
  }

  @FXML
  private void connect() {
    String address = apiUrl.getText().strip();
    if (WebAddress.of(address).isEmpty()) {
      problem.setText("An API URL begins with https://, such as " + Connection.NGROK_API + ".");
      apiUrl.requestFocus();
      return;
    }
    try {
      ApiKey typed = ApiKey.of(key.getText());
      key.clear();
      problem.setText("");
      model.connect(new Connection.Account(address, typed, "this session"));
    } catch (IllegalArgumentException notAKey) {
      problem.setText(notAKey.getMessage());
      key.requestFocus();
    }
  }
}
