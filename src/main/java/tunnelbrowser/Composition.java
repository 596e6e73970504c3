package tunnelbrowser;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.Connection;
import tunnelbrowser.cli.ApiChoice;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.DemoServerRequest;
import tunnelbrowser.cli.OpenSource;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.RunningDemoServer;
import tunnelbrowser.cli.TextFallback;
import tunnelbrowser.cli.WindowRequest;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.refresh.AskedAhead;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.refresh.MeteredSource;
import tunnelbrowser.refresh.Pace;
import tunnelbrowser.refresh.Refresher;
import tunnelbrowser.refresh.Watch;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.Surroundings;
import tunnelbrowser.ui.Toolkit;
import tunnelbrowser.ui.WindowStart;
import tunnelbrowser.ui.desktop.SystemDesktop;
import tunnelbrowser.ui.model.Connector;
import tunnelbrowser.ui.theme.Theme;

/**
 * The map of the program: who knows whom. Everything is made here, and what is opened here is
 * closed here.
 */
final class Composition implements Program {
  private final Machine machine;
  private final Connections connections;
  private final Clock clock;
  private final PrintWriter out;
  private final PrintWriter err;

  Composition(Machine machine, Clock clock, PrintWriter out, PrintWriter err) {
    this.machine = machine;
    this.connections = new Connections(machine, clock);
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /** The program's version, which the build wrote into the module. */
  static String version() {
    return Composition.class.getModule().getDescriptor().rawVersion().orElse("unknown");
  }

  @Override
  public Accounts accounts() {
    return machine.accounts();
  }

  @Override
  public ApiKey enterKey() throws CannotStart {
    return KeyEntry.ask();
  }

  @Override
  public OpenSource open(ApiChoice options) throws CannotStart {
    Connection connection = connections.forTerminal(options);
    try {
      OpenedApi api = connections.open(connection);
      return new OpenSource(metered(api), api.closing(), api.keyOrigin());
    } catch (Connector.ConnectFailure reason) {
      throw new CannotStart(String.valueOf(reason.getMessage()), reason);
    }
  }

  @Override
  public RunningDemoServer startDemoServer(DemoServerRequest request) throws CannotStart {
    try {
      return new DemoServerProcess(
          DemoServer.start(
              new DemoOptions(
                  request.port(), request.tunnels(), request.seed(), request.requestsPerMinute()),
              clock));
    } catch (IOException taken) {
      throw new CannotStart(
          "The demo server cannot use port " + request.port() + ": " + taken.getMessage() + ".",
          taken);
    }
  }

  @Override
  public int openWindow(ApiChoice options, WindowRequest window)
      throws CannotStart, InterruptedException {
    return openWindow(options, window, WindowStart.Guest.NOBODY);
  }

  /**
   * Opens the window for someone who goes on from there.
   *
   * @param guest told once the window is shown
   */
  int openWindow(ApiChoice options, WindowRequest window, WindowStart.Guest guest)
      throws CannotStart, InterruptedException {
    window.screenshot().ifPresent(file -> Toolkit.drawWithoutDisplay());
    RememberedAccounts remembered = new RememberedAccounts(clock);
    try (BackgroundThreads executor = new BackgroundThreads(BackgroundThreads.USUAL_GRACE)) {
      CompletableFuture<Connection> first = connections.forWindow(options, executor);
      Surroundings surroundings =
          new Surroundings(
              SystemDesktop.ofThisComputer(),
              clock,
              executor,
              GitHubCheck.of(machine.settings(), version()),
              new ForgettingAccounts(machine.accounts(), remembered));
      // The first page is asked for before there is a window that wants it.
      Connector early =
          connection -> watch(connections.open(connection, remembered), AskedAhead::new);
      Connector later =
          connection ->
              watch(connections.open(connection, remembered), (source, readers) -> source);
      try (HeadStart connector = new HeadStart(first, early, later, executor)) {
        Toolkit.run(
            stage -> {
              stage.setOnShown(shown -> guest.arrive(stage));
              start(first.join(), options, window).open(stage, connector, surroundings);
            });
        return 0;
      } catch (Toolkit.NoDisplay reason) {
        return printInstead(first.join(), reason);
      }
    }
  }

  private static WindowStart start(Connection first, ApiChoice options, WindowRequest window) {
    return new WindowStart(
        first,
        window.size().width(),
        window.size().height(),
        theme(window.theme()),
        window.screenshot(),
        !options.demo() && first instanceof Connection.Demo);
  }

  private int printInstead(Connection connection, Toolkit.NoDisplay reason)
      throws CannotStart, InterruptedException {
    OpenedApi api;
    try {
      api = connections.open(connection);
    } catch (Connector.ConnectFailure failure) {
      throw new CannotStart(String.valueOf(failure.getMessage()), failure);
    }
    try (OpenSource source = new OpenSource(api.source(), api.closing(), api.keyOrigin())) {
      return TextFallback.print(
          source, out, err, "No window can be shown (" + reason.getMessage() + ").");
    }
  }

  private Watch watch(OpenedApi api, BiFunction<TunnelSource, Executor, TunnelSource> asking) {
    ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    TunnelSource pages = asking.apply(api.source(), readers); // the refresher counts them
    Refresher refresher = new Refresher(pages, api.state(), Pace.DEFAULT, clock);
    return new Watch(
        metered(api),
        new FleetService(refresher, clock, readers),
        api.state().budget(),
        () -> {
          readers.shutdownNow();
          api.closing().run();
        });
  }

  private static MeteredSource metered(OpenedApi api) {
    return new MeteredSource(api.source(), api.state().budget(), Thread::sleep);
  }

  private static Theme theme(WindowRequest.Theme wished) {
    return switch (wished) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM -> Theme.SYSTEM;
    };
  }
}
