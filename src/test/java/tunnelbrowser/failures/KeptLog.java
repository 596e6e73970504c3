package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.Redaction;
import tunnelbrowser.startup.LoggedSources;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.TunnelSource;

/** The program's log, in files of its own and at its most verbose, while the API is being read. */
final class KeptLog implements AutoCloseable {
  /** The end of a program waits a second for the disk; a busy machine may need it several times. */
  private static final int MOST_SECONDS = 20;

  private final Path folder;
  private final Queue<String> shown = new ConcurrentLinkedQueue<>();
  private final Diagnostics diagnostics;

  private KeptLog(Path folder) {
    Redaction redaction = Redaction.ofThisProcess();
    redaction.know(ApiKey.of(ScenarioServer.KEY));
    this.folder = folder;
    this.diagnostics =
        new Diagnostics(
            new Log(folder, redaction, TestClock.at("2026-11-23T12:00:00Z")), "Tunnel Browser");
    log().showTo(shown::add);
  }

  static KeptLog open() throws IOException {
    return new KeptLog(Files.createTempDirectory("log"));
  }

  private Log log() {
    return diagnostics.log();
  }

  /** The source, as the program reads it. */
  TunnelSource noting(TunnelSource source) {
    return LoggedSources.of(source, log());
  }

  /** Takes a failure that nobody expected, as the report of it does. */
  void takes(Throwable failure) {
    diagnostics.uncaughtException(
        Thread.currentThread(), new IllegalStateException("It says: " + failure, failure));
    KeyHunt.findsNothingIn(diagnostics.details(failure));
  }

  /** Takes whole answers, as no part of the program logs them, with the key in every writing. */
  void takes(Collection<String> answers) {
    for (String answer : answers) {
      for (String writing : EchoServer.writings()) {
        String told = answer.replace(ScenarioServer.KEY, writing);
        log().info(told);
        log().error("An answer", new IOException(told.replaceAll("\\s+", " ")));
      }
    }
  }

  /** Fails if the key is in what was kept or shown; nothing can be logged any more. */
  void findsNothing() throws IOException {
    for (int second = 0; second < MOST_SECONDS; second++) {
      log().close();
    }
    assertThat(log().file()).isNotEmptyFile();
    assertThat(shown).isNotEmpty().allSatisfy(KeyHunt::findsNothingIn);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        KeyHunt.findsNothingIn(Files.readString(file));
      }
    }
  }

  @Override
  public void close() throws IOException {
    log().close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
