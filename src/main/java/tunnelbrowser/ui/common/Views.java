package tunnelbrowser.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML views and gives each the controller that it names. */
public final class Views {
  private final Map<Class<?>, Supplier<?>> controllers;

  /**
   * @param controllers how to make each controller that some view names
   */
  public Views(Map<Class<?>, Supplier<?>> controllers) {
    this.controllers = Map.copyOf(controllers);
  }

  /**
   * A new copy of a view.
   *
   * @param name the file's name below {@code fxml}, without its ending
   */
  public Parent load(String name) {
    URL file = Objects.requireNonNull(Views.class.getResource("/fxml/" + name + ".fxml"), name);
    FXMLLoader loader = new FXMLLoader(file);
    loader.setControllerFactory(
        type -> Objects.requireNonNull(controllers.get(type), type.getName()).get());
    try {
      return loader.load();
    } catch (IOException broken) {
      throw new UncheckedIOException("The view " + name + " cannot be loaded.", broken);
    }
  }
}
