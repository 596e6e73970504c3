package tunnelbrowser.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.EnvironmentKey;
import tunnelbrowser.account.StoredAccounts;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.cli.command.CommandLineApp;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.MemoryKeychain;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** Stands in for all that the command line sets going, and notes what was asked of it. */
final class FakeProgram implements Program {
  private static final int NO_LIMIT = 1_000_000;
  static final String VERSION = "1.2.3";

  /** What a run left behind. */
  record Result(int exitCode, String out, String err) {}

  final List<Object> asked = new ArrayList<>();
  FakeSource source = FakeSource.of(List.of());
  Optional<String> cannotStart = Optional.empty();

  /** What is said of an account that a link or an option names. */
  Optional<String> unknownAccount = Optional.empty();

  final MemoryKeychain keychain = new MemoryKeychain();
  final Accounts accounts =
      new StoredAccounts(
          new MemorySettings(), new EnvironmentKey(Map.of()), keychain, new NgrokFile(List.of()));
  Diagnostics diagnostics = Diagnostics.none();
  Optional<RuntimeException> mistake = Optional.empty();
  String keyOrigin = "";
  String entered = "";
  int windowExitCode;
  boolean interruptedWhileServing;
  int closed;

  Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLineApp(this, VERSION, new PrintWriter(out), new PrintWriter(err)).run(args);
    return new Result(exitCode, out.toString(), err.toString());
  }

  @Override
  public ApiSession open(ApiChoice connection) throws CannotStart {
    ask(connection);
    Clock clock = TestClock.at("2026-11-23T12:00:00Z");
    AccountState account = new AccountState(new Budget(NO_LIMIT, clock), clock);
    return new ApiSession(
        source,
        account,
        Optional.of(keyOrigin).filter(origin -> !origin.isEmpty()).map(Message::verbatim),
        () -> closed++);
  }

  @Override
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  @Override
  public Accounts accounts() {
    return accounts;
  }

  @Override
  public ApiKey enterKey() {
    asked.add("enter a key");
    return ApiKey.of(entered);
  }

  @Override
  public void runDemoServer(
      int port, int tunnels, long seed, int requestsPerMinute, BiConsumer<URI, String> listening)
      throws CannotStart, InterruptedException {
    ask(List.of(port, tunnels, seed, requestsPerMinute));
    listening.accept(URI.create("http://127.0.0.1:4321"), "demo_abc");
    if (interruptedWhileServing) {
      throw new InterruptedException();
    }
  }

  @Override
  public int openWindow(ApiChoice connection, WindowRequest window) throws CannotStart {
    ask(connection);
    if (connection.profile().isPresent() && unknownAccount.isPresent()) {
      throw CannotStart.wrongUsage(Message.verbatim(unknownAccount.get()));
    }
    asked.add(window);
    return windowExitCode;
  }

  private void ask(Object what) throws CannotStart {
    asked.add(what);
    if (mistake.isPresent()) {
      throw mistake.get();
    }
    if (cannotStart.isPresent()) {
      throw new CannotStart(Message.verbatim(cannotStart.get()));
    }
  }
}
