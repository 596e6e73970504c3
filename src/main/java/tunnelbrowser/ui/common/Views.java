package tunnelbrowser.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import tunnelbrowser.text.Messages;

/** Loads the FXML views and gives each the controller that it names. */
public final class Views {
  private final Map<Class<?>, Supplier<?>> controllers;

  /**
   * @param controllers how to make each controller that some view names
   */
  public Views(Map<Class<?>, Supplier<?>> controllers) {
    this.controllers = Map.copyOf(controllers);
  }

  /** A new copy of a view, in the user's language. */
  public Parent load(View view) {
    String resource = view.resource();
    URL file = Objects.requireNonNull(Views.class.getResource(resource), resource);
    FXMLLoader loader = new FXMLLoader(file, Messages.bundle());
    loader.setControllerFactory(
        type -> Objects.requireNonNull(controllers.get(type), type.getName()).get());
    try {
      return loader.load();
    } catch (IOException broken) {
      throw new UncheckedIOException("The view " + resource + " cannot be loaded.", broken);
    }
  }
}
