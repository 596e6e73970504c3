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

/** Light or dark, for every window of the program. */
public final class Theme {
  private Theme() {}

  /**
   * Styles the windows as chosen, and anew whenever the choice or, if it counts, the system's
   * changes, until that window is closed: what follows the system would keep all of it for as long
   * as JavaFX runs.
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
            .subscribe(Theme::apply);
    window.addEventHandler(WindowEvent.WINDOW_HIDDEN, closed -> following.unsubscribe());
  }

  /** Styles the windows so until something else is applied. */
  public static void apply(ColorScheme scheme) {
    Application.setUserAgentStylesheet(
        switch (scheme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }
}
