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
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.DemoServerRequest;
import tunnelbrowser.cli.OpenSource;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.RunningDemoServer;
import tunnelbrowser.cli.TextFallback;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.platform.desktop.SystemDesktop;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.refresh.PrefetchedSource;
import tunnelbrowser.refresh.RateLimitedSource;
import tunnelbrowser.refresh.Refresher;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.startup.BackgroundThreads;
import tunnelbrowser.startup.ConnectionResolver;
import tunnelbrowser.startup.DemoServerProcess;
import tunnelbrowser.startup.EarlyConnector;
import tunnelbrowser.startup.ForgettingAccounts;
import tunnelbrowser.startup.GitHubCheck;
import tunnelbrowser.startup.HostEnvironment;
import tunnelbrowser.startup.KeyPrompt;
import tunnelbrowser.startup.OpenedApi;
import tunnelbrowser.startup.RememberedAccounts;
import tunnelbrowser.startup.WindowStarts;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.window.Screenshot;
import tunnelbrowser.ui.window.Toolkit;
import tunnelbrowser.ui.window.UiServices;
import tunnelbrowser.ui.window.WindowStart;

/**
 * The map of the program: who knows whom. Everything is made here, and what is opened here is
 * closed here.
 */
public final class Composition implements Program {
  private final HostEnvironment machine;
  private final ConnectionResolver connections;
  private final Clock clock;
  private final Diagnostics diagnostics;
  private final PrintWriter out;
  private final PrintWriter err;

  Composition(
      HostEnvironment machine,
      Clock clock,
      Diagnostics diagnostics,
      PrintWriter out,
      PrintWriter err) {
    this.machine = machine.notedIn(diagnostics.log());
    this.connections = new ConnectionResolver(this.machine, clock, diagnostics.log());
    this.diagnostics = diagnostics;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /** The program's version, which the build wrote into the module. */
  public static String version() {
    return Composition.class.getModule().getDescriptor().rawVersion().orElse("unknown");
  }

  @Override
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  @Override
  public Accounts accounts() {
    return machine.accounts();
  }

  @Override
  public ApiKey enterKey() throws CannotStart {
    ApiKey key = KeyPrompt.ask();
    diagnostics.log().redaction().know(key);
    return key;
  }

  @Override
  public OpenSource open(ApiChoice options) throws CannotStart {
    ConnectionTarget connection = connections.forTerminal(options);
    OpenedApi api = opened(connection);
    return new OpenSource(metered(api), api.closing(), api.keyOrigin());
  }

  private OpenedApi opened(ConnectionTarget connection) throws CannotStart {
    try {
      return connections.open(connection);
    } catch (Connector.ConnectFailure reason) {
      throw new CannotStart(reason.sentence(), reason);
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
          "The demo server cannot use port %d%s."
              .formatted(
                  request.port(), taken.getMessage() == null ? "" : ": " + taken.getMessage()),
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
  public int openWindow(ApiChoice options, WindowRequest window, WindowStart.Guest guest)
      throws CannotStart, InterruptedException {
    window.screenshot().ifPresent(file -> Toolkit.drawWithoutDisplay());
    RememberedAccounts remembered = new RememberedAccounts(clock);
    try (BackgroundThreads executor = new BackgroundThreads(BackgroundThreads.USUAL_GRACE)) {
      CompletableFuture<SettingsStore.Loaded> kept =
          CompletableFuture.supplyAsync(machine.settings()::read, executor);
      CompletableFuture<ConnectionTarget> first = connections.forWindow(options, kept);
      UiServices surroundings =
          new UiServices(
              SystemDesktop.ofThisComputer(),
              clock,
              executor,
              GitHubCheck.of(machine.settings(), version()),
              new ForgettingAccounts(machine.accounts(), remembered),
              diagnostics);
      // The first page is asked for before there is a window that wants it.
      Connector early =
          connection -> watch(connections.open(connection, remembered), PrefetchedSource::new);
      Connector later =
          connection ->
              watch(connections.open(connection, remembered), (source, readers) -> source);
      try (EarlyConnector connector = new EarlyConnector(first, early, later, executor)) {
        Toolkit.run(
            (stage, giveUp) -> {
              stage.setOnShown(shown -> guest.arrive(stage));
              WindowStarts.of(first.join(), kept.join(), options, window)
                  .open(stage, connector, surroundings, giveUp);
            });
        return 0;
      } catch (Screenshot.NotWritten reason) {
        throw new CannotStart(reason.sentence(), reason);
      } catch (Toolkit.NoDisplay reason) {
        return printInstead(first.join(), options.demo(), reason);
      }
    }
  }

  private int printInstead(
      ConnectionTarget connection, boolean demoWanted, Toolkit.NoDisplay reason)
      throws CannotStart, InterruptedException {
    OpenedApi api = opened(connection);
    if (!demoWanted && connection instanceof ConnectionTarget.Demo) {
      TextFallback.announceDemo(out);
    }
    try (OpenSource source = new OpenSource(api.source(), api.closing(), api.keyOrigin())) {
      return TextFallback.print(
          source, out, err, "No window can be shown (" + reason.getMessage() + ").");
    }
  }

  private ApiSession watch(OpenedApi api, BiFunction<TunnelSource, Executor, TunnelSource> asking) {
    ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    TunnelSource pages = asking.apply(api.source(), readers); // the refresher counts them
    Refresher refresher = new Refresher(pages, api.state(), PollingIntervals.DEFAULT, clock);
    return new ApiSession(
        metered(api),
        new FleetService(refresher, clock, readers),
        api.state().budget(),
        () -> {
          readers.shutdownNow();
          api.closing().run();
        });
  }

  private static RateLimitedSource metered(OpenedApi api) {
    return new RateLimitedSource(api.source(), api.state().budget(), Thread::sleep);
  }
}
