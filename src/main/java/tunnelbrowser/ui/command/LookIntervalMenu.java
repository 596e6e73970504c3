package tunnelbrowser.ui.command;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import tunnelbrowser.refresh.Pace;
import tunnelbrowser.ui.model.LookInterval;

/** The menu in which the user chooses how often new tunnels are looked for. */
public final class LookIntervalMenu {
  private LookIntervalMenu() {}

  public static Menu of(LookInterval interval) {
    Menu menu = new Menu("Look for new tunnels every");
    ToggleGroup choices = new ToggleGroup();
    for (Duration choice : LookInterval.CHOICES) {
      RadioMenuItem item = new RadioMenuItem(choice.toSeconds() + " s");
      item.setToggleGroup(choices);
      item.setOnAction(chosen -> interval.choose(choice));
      interval.chosenProperty().subscribe(chosen -> item.setSelected(isChosen(choice, chosen)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static boolean isChosen(Duration choice, Optional<Duration> chosen) {
    return choice.equals(chosen.orElse(Pace.DEFAULT.head()));
  }
}
