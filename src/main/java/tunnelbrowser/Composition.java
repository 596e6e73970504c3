package tunnelbrowser;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.TextFallback;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.instance.RunningInstance;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.ngrok.ProxyAccess;
import tunnelbrowser.platform.desktop.SystemDesktop;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.startup.BackgroundThreads;
import tunnelbrowser.startup.ConnectionResolver;
import tunnelbrowser.startup.EarlyConnector;
import tunnelbrowser.startup.HostEnvironment;
import tunnelbrowser.startup.KeyPrompt;
import tunnelbrowser.startup.RememberedAccounts;
import tunnelbrowser.startup.RequestedWindow;
import tunnelbrowser.startup.SessionOpener;
import tunnelbrowser.startup.SharedAccounts;
import tunnelbrowser.startup.SingleWindow;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.update.ReleaseCheck;
import tunnelbrowser.ui.window.LaterStarts;
import tunnelbrowser.ui.window.MainWindow;
import tunnelbrowser.ui.window.Screenshot;
import tunnelbrowser.ui.window.Toolkit;
import tunnelbrowser.ui.window.UiServices;
import tunnelbrowser.update.GitHubReleases;

/**
 * The map of the program: who knows whom. Everything is made here, and what is opened here is
 * closed here.
 */
public final class Composition implements Program {
  private final HostEnvironment machine;
  private final ConnectionResolver connections;
  private final SessionOpener sessions;
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
    RememberedAccounts remembered = new RememberedAccounts(clock);
    this.machine = machine.tracked(diagnostics.log(), remembered);
    this.connections = new ConnectionResolver(this.machine);
    this.sessions =
        new SessionOpener(this.machine.accounts(), remembered, clock, diagnostics.log());
    this.clock = clock;
    this.diagnostics = diagnostics;
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
  public ApiSession open(ApiChoice options) throws CannotStart {
    return open(connections.forTerminal(options), sessions);
  }

  @Override
  public void runDemoServer(
      int port, int tunnels, long seed, int requestsPerMinute, BiConsumer<URI, String> listening)
      throws CannotStart, InterruptedException {
    DemoOptions options = new DemoOptions(port, tunnels, seed, requestsPerMinute);
    try (DemoServer server = DemoServer.start(options, clock)) {
      listening.accept(server.baseUrl(), server.key());
      new CountDownLatch(1).await(); // until the process ends, and the server with it
    } catch (IOException taken) {
      throw CannotStart.portTaken(port, taken);
    }
  }

  @Override
  public int openWindow(ApiChoice options, WindowRequest request)
      throws CannotStart, InterruptedException {
    request.screenshot().ifPresent(file -> Toolkit.drawWithoutDisplay());
    RequestedWindow wanted = new RequestedWindow(options, request);
    SharedAccounts shared =
        wanted.isDrawnOnly() ? SharedAccounts.NONE : machine.sharing().accounts();
    try (BackgroundThreads threads = new BackgroundThreads(BackgroundThreads.USUAL_GRACE);
        RunningInstance instance = machine.sharing().instance(diagnostics.log())) {
      CompletableFuture<SettingsStore.Loaded> kept =
          CompletableFuture.supplyAsync(machine.settings()::read, threads);
      CompletableFuture<ConnectionTarget> first = connections.forWindow(options, kept);
      SingleWindow single = SingleWindow.find(wanted, instance, shared, first, threads);
      if (single.isElsewhere()) {
        return 0;
      }
      // The first page is asked for before there is a window that wants it.
      Connector early = connection -> sessions.open(connection).prefetching(threads);
      try (EarlyConnector connector = new EarlyConnector(first, early, sessions, threads)) {
        UiServices services = services(threads);
        try {
          Toolkit.run(
              (stage, giveUp) -> {
                single.checkWanted();
                MainWindow window =
                    wanted
                        .start(first.join(), kept.join())
                        .open(stage, connector, services, machine.settings(), giveUp);
                LaterStarts.follow(stage, window, instance, shared, threads);
                wanted.begin(window);
              });
          return 0;
        } catch (Screenshot.NotWritten reason) {
          throw new CannotStart(reason.explanation(), reason);
        } catch (Toolkit.NoDisplay reason) {
          wanted.checkTextDoes(reason);
          return printInstead(first.join(), connector, options, reason.explanation());
        }
      }
    }
  }

  private UiServices services(Executor threads) {
    return new UiServices(
        SystemDesktop.ofThisComputer(),
        clock,
        threads,
        releases(),
        machine.accounts(),
        diagnostics);
  }

  /**
   * What the window would have shown, as text.
   *
   * @param connector that of the window, which has opened it already
   */
  int printInstead(
      ConnectionTarget first, Connector connector, ApiChoice options, Message whyNoWindow)
      throws CannotStart, InterruptedException {
    try (ApiSession session = open(first, connector)) {
      if (!options.demo() && first instanceof ConnectionTarget.Demo) {
        TextFallback.announceDemo(out);
      }
      return TextFallback.print(session, out, err, whyNoWindow);
    }
  }

  private static ApiSession open(ConnectionTarget connection, Connector connector)
      throws CannotStart {
    try {
      return connector.open(connection);
    } catch (Connector.ConnectFailure reason) {
      throw new CannotStart(reason.explanation(), reason);
    }
  }

  private ReleaseCheck releases() {
    GitHubReleases newest =
        new GitHubReleases(
            GitHubReleases.NEWEST, version(), GitHubReleases.TIME_LIMIT, ProxyAccess::credentials);
    return new ReleaseCheck(version(), newest);
  }
}
