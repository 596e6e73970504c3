package tunnelbrowser.ui.command;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.RefreshInterval;

/** The menu in which the user chooses how often new tunnels are looked for. */
public final class RefreshIntervalMenu {
  private RefreshIntervalMenu() {}

  public static Menu of(RefreshInterval interval) {
    Menu menu = new Menu(Messages.text("menu.interval"));
    ToggleGroup choices = new ToggleGroup();
    for (Duration choice : RefreshInterval.CHOICES) {
      RadioMenuItem item = new RadioMenuItem(Messages.text("age.seconds", choice.toSeconds()));
      item.setToggleGroup(choices);
      item.setOnAction(chosen -> interval.choose(choice));
      interval.chosenProperty().subscribe(chosen -> item.setSelected(isChosen(choice, chosen)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static boolean isChosen(Duration choice, Optional<Duration> chosen) {
    return choice.equals(chosen.orElse(PollingIntervals.DEFAULT.head()));
  }
}
