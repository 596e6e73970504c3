package tunnelbrowser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.testing.ChildJvm;

/** The whole program as several processes, each with a window that nobody sees. */
class SecondStartTest {
  private static final String TUNNEL = "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU";
  private static final String LINK = "tunnel-browser://open?id=" + TUNNEL;

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path home = Path.of("");
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_second_start_brings_the_first_window_forward_and_ends() throws Exception {
    Process first = openWindow("--demo");
    assertThat(after(first, "minimize")).isEqualTo(WindowProcess.MINIMIZED);

    assertEnded(start("--demo"), 0, "");
    assertThat(after(first, "look")).isEqualTo(WindowProcess.IN_FRONT);

    assertThat(after(first, "minimize")).isEqualTo(WindowProcess.MINIMIZED);
    assertEnded(start("--demo", "open", TUNNEL), 0, "");
    sees(first, WindowProcess.IN_FRONT + ", " + TUNNEL);
  }

  @Test
  void a_link_is_followed_or_refused_in_the_first_window() throws Exception {
    Process first = openWindow();
    assertEnded(start(LINK), 0, "");
    sees(first, WindowProcess.IN_FRONT + ", " + TUNNEL);

    assertThat(after(first, "minimize")).startsWith(WindowProcess.MINIMIZED);
    String unknown = "There is no account called \"Acme\": no accounts have been set up.";
    assertEnded(start(LINK + "&account=Acme"), 2, unknown + "\n");
    sees(first, WindowProcess.IN_FRONT + ", " + TUNNEL + ", The link was not followed. " + unknown);
  }

  @Test
  void a_new_window_that_was_asked_for_leaves_the_first_one_alone() throws Exception {
    Process first = openWindow("--demo");
    assertThat(after(first, "minimize")).isEqualTo(WindowProcess.MINIMIZED);
    Process second = openWindow("--demo", "--new-window");
    assertThat(after(first, "look")).isEqualTo(WindowProcess.MINIMIZED);
    after(second, "close");
    assertEnded(second, 0, "");
  }

  @Test
  void a_refused_link_is_explained_in_a_window_of_its_own_if_there_is_none() throws Exception {
    Process only = start("tunnel-browser://open?id=" + TUNNEL + "&key=x");
    String refusal =
        "A Tunnel Browser link has an ID and perhaps an account, each once, and nothing else.";
    sees(only, WindowProcess.IN_FRONT + ", The link was not followed. " + refusal);
    after(only, "close");
    assertEnded(only, 2, refusal + "\n");
  }

  private Process openWindow(String... arguments) throws IOException {
    Process process = start(arguments);
    sees(process, WindowProcess.IN_FRONT);
    return process;
  }

  private Process start(String... arguments) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("DISPLAY", ":of-this-test");
    for (String folder : List.of("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")) {
      environment.put(folder, home.toString());
    }
    Process started = ChildJvm.startProgram(WindowProcess.class, environment, arguments);
    processes.add(started);
    return started;
  }

  /** Waits until whoever sits in front of that window sees this and nothing else. */
  private static void sees(Process process, String expected) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String seen = after(process, "look");
    while (!seen.equals(expected) && System.nanoTime() < end) {
      seen = after(process, "look");
    }
    assertThat(seen).isEqualTo(expected);
  }

  private static String after(Process process, String act) throws IOException {
    process.outputWriter(UTF_8).append(act).append('\n').flush();
    String seen = process.inputReader(UTF_8).readLine();
    return seen == null ? "the process has ended" : seen;
  }

  private static void assertEnded(Process process, int exitCode, String error) throws Exception {
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEqualTo(error);
    assertThat(process.waitFor()).isEqualTo(exitCode);
  }
}
