package tunnelbrowser.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.Redaction;
import tunnelbrowser.testing.ChildJvm;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.TunnelPointer;

class RunningInstanceTest {
  static final SharedAccount ACCOUNT = SharedAccount.of(List.of("production"));
  private static final SharedAccount OTHER = SharedAccount.of(List.of("staging"));
  private static final Duration ENOUGH = Duration.ofMinutes(1);
  private static final LaunchWish WISH =
      new LaunchWish(TunnelPointer.of("tn_abc"), Optional.empty());

  @TempDir Path home = Path.of("");
  private Path folder = Path.of("");
  private final Queue<String> logged = new ConcurrentLinkedQueue<>();
  private final List<RunningInstance> instances = new ArrayList<>();
  private final List<Log> logs = new ArrayList<>();
  private final List<Process> processes = new ArrayList<>();

  @BeforeEach
  void place() {
    folder = home.resolve("windows");
  }

  @AfterEach
  void close() throws Exception {
    instances.forEach(RunningInstance::close);
    logs.forEach(Log::close);
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_later_start_hands_its_wish_to_the_window_that_is_open() throws Exception {
    RunningInstance first = instance(ENOUGH);
    assertThat(first.mayHaveOthers()).isFalse();
    assertThat(first.passOn(ACCOUNT, LaunchWish.COME_FORWARD)).isFalse();
    RunningInstance second = instance(ENOUGH);
    assertThat(second.mayHaveOthers()).isTrue();
    Thread window = answering(first, true);
    assertThat(second.passOn(ACCOUNT, WISH)).isTrue();
    window.join();
    assertThat(logged).isEmpty();
  }

  @Test
  void another_account_has_a_window_of_its_own() {
    assertThat(instance(ENOUGH).passOn(ACCOUNT, WISH)).isFalse();
    assertThat(instance(ENOUGH).passOn(OTHER, WISH)).isFalse();
  }

  @Test
  void a_window_that_shows_another_account_by_then_leaves_the_wish_to_the_later_start()
      throws Exception {
    RunningInstance first = instance(ENOUGH);
    first.passOn(ACCOUNT, WISH);
    Thread window = answering(first, false);
    assertThat(instance(ENOUGH).passOn(ACCOUNT, WISH)).isFalse();
    window.join();
  }

  @Test
  void a_window_is_found_by_the_account_that_it_shows_now() throws Exception {
    RunningInstance first = instance(ENOUGH);
    first.passOn(ACCOUNT, WISH);
    first.show(Optional.of(OTHER));
    Thread window = answering(first, true);
    assertThat(instance(ENOUGH).passOn(OTHER, WISH)).isTrue();
    window.join();
    first.show(Optional.empty());
    assertThat(first.mayHaveOthers()).isFalse();
    assertThat(instance(ENOUGH).passOn(ACCOUNT, WISH)).isFalse();
  }

  @Test
  void what_a_killed_process_left_behind_stops_nobody() throws Exception {
    Process killed = process();
    assertThat(said(killed)).isEqualTo("here");
    killed.destroyForcibly().waitFor();
    RunningInstance next = instance(ENOUGH);
    assertThat(next.mayHaveOthers()).isTrue();
    assertThat(next.passOn(ACCOUNT, WISH)).isFalse();
    Process later = process();
    answering(next, true);
    assertThat(said(later)).isEqualTo("elsewhere");
    assertThat(later.waitFor()).isZero();
  }

  @Test
  void of_several_starts_at_the_same_moment_one_has_the_window() throws Exception {
    for (int start = 0; start < 4; start++) {
      process();
    }
    List<String> said = new ArrayList<>();
    for (Process process : processes) {
      said.add(said(process));
    }
    assertThat(said).containsExactlyInAnyOrder("here", "elsewhere", "elsewhere", "elsewhere");
  }

  @Test
  void a_window_that_does_not_answer_is_not_waited_for() {
    instance(ENOUGH).passOn(ACCOUNT, WISH);
    assertThat(instance(Duration.ofMillis(50)).passOn(ACCOUNT, WISH)).isFalse();
    assertThat(logged)
        .singleElement()
        .asString()
        .endsWith("INFO This start has its own window: another window does not answer.");
  }

  @Test
  void a_process_that_takes_no_calls_is_not_waited_for() throws Exception {
    Path socket = new SocketFolder(List.of(folder)).socket(ACCOUNT);
    try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      deaf.bind(UnixDomainSocketAddress.of(socket));
      assertThat(instance(Duration.ofMillis(50)).passOn(ACCOUNT, WISH)).isFalse();
      assertThat(socket).exists();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello                                  | no wish of this version.",
        "[]                                     | no wish of this version.",
        "{}                                     | no wish of this version.",
        "{\"version\":2}                        | no wish of this version.",
        "{\"version\":1,\"show\":\"--demo\"}    | no wish of this version.",
        "{\"version\":1,\"show\":\"file:///x\"} | no wish of this version.",
        "{\"version\":1,\"show\":7}             | no wish of this version.",
        "LONG                                   | its line is longer than 4096 bytes.",
        "\u00e9 in Latin-1                      | it is not text.",
        "HALF                                   | it ends in the middle of a line.",
      })
  void what_is_no_wish_is_logged_and_not_answered(String sent, String reason) throws Exception {
    instance(ENOUGH).passOn(ACCOUNT, WISH);
    String bytes =
        switch (sent) {
          case "LONG" -> "x".repeat(4096);
          case "HALF" -> "{\"version\":1}";
          default -> sent + "\n";
        };
    assertThat(answerTo(bytes, sent.equals("HALF"))).isEmpty();
    assertThat(logged)
        .singleElement()
        .asString()
        .endsWith("WARN Another start sent what is not understood: " + reason);
  }

  @Test
  void what_a_newer_version_adds_to_a_wish_is_ignored() throws Exception {
    RunningInstance first = instance(ENOUGH);
    first.passOn(ACCOUNT, WISH);
    Thread window = answering(first, true);
    assertThat(answerTo("{\"version\":1,\"show\":\"tn_abc\",\"key\":\"x\"}\n", false))
        .isEqualTo("{\"version\":1,\"here\":true}\n");
    window.join();
  }

  @Test
  void nobody_else_can_reach_the_socket() throws Exception {
    instance(ENOUGH).passOn(ACCOUNT, WISH);
    assertThat(Files.getPosixFilePermissions(folder))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(Files.getPosixFilePermissions(folder.resolve(ACCOUNT.id() + ".socket")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void a_folder_that_is_open_to_others_is_not_used() throws Exception {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
    assertThat(instance(ENOUGH).passOn(ACCOUNT, WISH)).isFalse();
    assertThat(folder).isEmptyDirectory();
    assertThat(logged)
        .singleElement()
        .asString()
        .endsWith("INFO This start has its own window: the folder for sockets is open to others.");
  }

  @Test
  void a_link_to_a_folder_is_not_used() throws Exception {
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Files.createSymbolicLink(folder, elsewhere);
    assertThat(instance(ENOUGH).passOn(ACCOUNT, WISH)).isFalse();
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void a_folder_with_too_long_a_name_gives_way_to_another_or_none() throws Exception {
    Path deep = home.resolve("x".repeat(100));
    assertThat(new SocketFolder(List.of(deep, folder)).socket(ACCOUNT))
        .isEqualTo(folder.resolve(ACCOUNT.id() + ".socket"));
    folder = deep;
    assertThat(instance(ENOUGH).passOn(ACCOUNT, WISH)).isFalse();
    assertThat(logged)
        .singleElement()
        .asString()
        .endsWith("INFO This start has its own window: every folder has too long a name.");
  }

  private RunningInstance instance(Duration patience) {
    Log log = new Log(home, Redaction.ofThisProcess(), TestClock.at("2026-11-25T12:00:00Z"));
    log.showTo(logged::add);
    logs.add(log);
    RunningInstance made = new RunningInstance(new SocketFolder(List.of(folder)), patience, log);
    instances.add(made);
    return made;
  }

  private Process process() throws IOException {
    Process started = ChildJvm.start(InstanceProcess.class, folder.toString());
    processes.add(started);
    return started;
  }

  private static String said(Process process) throws IOException {
    return process.inputReader().readLine();
  }

  private static Thread answering(RunningInstance window, boolean here) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                Arrival arrival = window.next();
                assertThat(arrival.isTooLate()).isFalse();
                arrival.answer(here);
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private String answerTo(String bytes, boolean thenEnd) throws IOException {
    Path socket = folder.resolve(ACCOUNT.id() + ".socket");
    try (SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      caller.write(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
      if (thenEnd) {
        caller.shutdownOutput();
      }
      return new String(
          Channels.newInputStream(caller).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
