package tunnelbrowser.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import tunnelbrowser.text.Messages;

/** Loads the FXML views and gives each the controller that it names. */
public final class Views {
  private final Controllers controllers;

  public Views(Controllers controllers) {
    this.controllers = controllers;
  }

  /** A new copy of a view, in the user's language. */
  public Parent load(View view) {
    String resource = view.resource();
    URL file = Objects.requireNonNull(Views.class.getResource(resource), resource);
    FXMLLoader loader = new FXMLLoader(file, Messages.bundle());
    loader.setControllerFactory(controllers::make);
    try {
      return loader.load();
    } catch (IOException broken) {
      throw new UncheckedIOException("The view " + resource + " cannot be loaded.", broken);
    }
  }
}
