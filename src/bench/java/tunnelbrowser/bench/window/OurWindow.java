package tunnelbrowser.bench.window;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.SelectableText;
import tunnelbrowser.ui.window.MainWindow;
import tunnelbrowser.ui.window.Theme;

/** The program's own window, on a fleet in memory. */
final class OurWindow implements TableWindow {
  private static final String LOADED = Messages.text("detail.readAt", "");

  private final TypicalFleet fleet;
  private final Clock clock = Clock.systemUTC();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final Stage stage;
  private final MainWindow window;

  /** To be made on the JavaFX thread. */
  OurWindow(TypicalFleet fleet) {
    this.fleet = fleet;
    Theme.apply(ColorScheme.LIGHT);
    stage = new Stage();
    window = new MainWindow(stage, any -> session(), new NoDesktop(), clock, executor);
    window.show(new ConnectionTarget.Demo(), Sizes.WIDTH, Sizes.HEIGHT);
  }

  private ApiSession session() {
    MemorySource source = new MemorySource(fleet);
    Budget unlimited = new Budget(1_000_000, clock);
    PollingIntervals whenTold = new PollingIntervals(Duration.ofDays(1), Duration.ofDays(1));
    return new ApiSession(
        source, new AccountState(unlimited, clock), whenTold, Optional.empty(), () -> {});
  }

  @Override
  public String name() {
    return "Tunnel Browser";
  }

  @Override
  public Scene scene() {
    return stage.getScene();
  }

  @Override
  @SuppressWarnings("unchecked") // the table of tunnels
  public TableView<Tunnel> table() {
    return (TableView<Tunnel>) scene().lookup("#table");
  }

  @Override
  public TextField filter() {
    return (TextField) scene().lookup("#filter");
  }

  @Override
  public void refresh() {
    fleet.change();
    readAgain();
  }

  /** Reads the fleet as it is now. */
  void readAgain() {
    window.model().listReading().refreshNow();
  }

  @Override
  public BooleanSupplier upToDate() {
    return () -> {
      FleetView view = window.model().viewProperty().get();
      Fleet known = window.model().fleetProperty().getValue();
      return known.coverage() instanceof Fleet.Coverage.Complete
          && !window.model().readingProperty().getValue()
          && known.hasTheListOf(view.fleet())
          && view.query().equals(Query.of(filter().getText()))
          && view.order().equals(window.model().orderProperty().get())
          && table().getItems().size() == view.rows().size();
    };
  }

  @Override
  public boolean showsDetail(Tunnel tunnel) {
    return scene().lookup(".detail #title") instanceof SelectableText title
        && title.textProperty().get().equals(tunnel.address().orElseThrow())
        && scene().lookup(".detail #footer") instanceof Labeled footer
        && footer.getText().startsWith(LOADED);
  }

  @Override
  public void close() {
    Platform.runLater(stage::hide);
    Platform.runLater(executor::shutdown);
  }

  private static final class NoDesktop implements Desktop {
    @Override
    public void copy(String text) {}

    @Override
    public Optional<Path> chooseFile(String name) {
      return Optional.empty();
    }

    @Override
    public boolean browse(URI address) {
      return true;
    }

    @Override
    public void open(Path folder) {}
  }
}
