package tunnelbrowser.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import tunnelbrowser.settings.ColorTheme;

/** Light or dark, chosen or following the system. */
public enum Theme {
  LIGHT,
  DARK,
  SYSTEM;

  /** Styles every window of the program, now and, for {@link #SYSTEM}, whenever it changes. */
  public void apply() {
    switch (this) {
      case LIGHT -> dress(ColorScheme.LIGHT);
      case DARK -> dress(ColorScheme.DARK);
      case SYSTEM -> Platform.getPreferences().colorSchemeProperty().subscribe(Theme::dress);
    }
  }

  /**
   * Styles every window of the program as chosen, and anew whenever that changes, until that window
   * is closed: what follows the system would keep all of it for as long as JavaFX runs.
   */
  static void follow(ObservableValue<ColorTheme> chosen, Window window) {
    Subscription following =
        chosen
            .flatMap(
                theme ->
                    switch (theme) {
                      case LIGHT -> new SimpleObjectProperty<>(ColorScheme.LIGHT);
                      case DARK -> new SimpleObjectProperty<>(ColorScheme.DARK);
                      case SYSTEM -> Platform.getPreferences().colorSchemeProperty();
                    })
            .subscribe(Theme::dress);
    window.addEventHandler(WindowEvent.WINDOW_HIDDEN, closed -> following.unsubscribe());
  }

  private static void dress(ColorScheme scheme) {
    Application.setUserAgentStylesheet(
        switch (scheme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }
}
