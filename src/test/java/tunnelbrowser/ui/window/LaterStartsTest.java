package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.instance.LaunchWish;
import tunnelbrowser.instance.RunningInstance;
import tunnelbrowser.instance.SharedAccount;
import tunnelbrowser.instance.SocketFolder;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelPointer;

/** What a later start of the program does to the window that is open. */
class LaterStartsTest {
  private static final SharedAccount SHOWN = SharedAccount.of(List.of("shown"));
  private static final SharedAccount OTHER = SharedAccount.of(List.of("other"));

  @RegisterExtension final TestWindow window = new TestWindow();
  @TempDir Path home = Path.of("");

  private final Screen screen = window.screen;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<RunningInstance> instances = new ArrayList<>();

  @AfterEach
  void close() {
    window.close();
    instances.forEach(RunningInstance::close);
    threads.shutdownNow();
  }

  /** On the Headless platform only: elsewhere it takes a window manager to minimize a window. */
  @Test
  void it_brings_the_window_back_from_the_task_bar() {
    Stage stage = open();
    runOnFx(() -> stage.setIconified(true));
    assertThat(wish(SHOWN, LaunchWish.COME_FORWARD)).isTrue();
    screen.soon(() -> assertThat(stage.isIconified()).isFalse());
    screen.soon(() -> assertThat(stage.isFocused()).isTrue());
  }

  @Test
  @Tag("ui")
  void it_shows_the_tunnel_that_it_was_started_for() {
    open();
    assertThat(wish(SHOWN, new LaunchWish(TunnelPointer.of("tn_00007"), Optional.empty())))
        .isTrue();
    screen.soon(
        () ->
            assertThat(screen.table().getSelectionModel().getSelectedItems())
                .extracting(Tunnel::id)
                .containsExactly("tn_00007"));
  }

  @Test
  @Tag("ui")
  void it_has_a_link_that_was_refused_explained_there() {
    open();
    String refusal = "The link was not followed. This link is longer than 512 characters.";
    assertThat(wish(SHOWN, new LaunchWish(Optional.empty(), Optional.of(refusal)))).isTrue();
    screen.soon(() -> assertThat(screen.texts("#noticePlace")).contains(refusal));
  }

  @Test
  @Tag("ui")
  void it_has_a_window_of_its_own_for_another_account() {
    Stage stage = open();
    runOnFx(() -> stage.setIconified(true));
    assertThat(wish(OTHER, LaunchWish.COME_FORWARD)).isFalse();
    assertThat(onFx(stage::isIconified)).isTrue();
  }

  @Test
  @Tag("ui")
  void it_finds_the_window_by_the_account_that_is_shown_now() {
    open();
    runOnFx(() -> window.opened().model().connect(new ConnectionTarget.NotConnected()));
    assertThat(wish(SHOWN, LaunchWish.COME_FORWARD)).isFalse();
  }

  /** Opens it, and lets later starts find it. */
  private Stage open() {
    window.open(FakeSource.of(Tunnels.fleet(30)));
    screen.soon(() -> assertThat(screen.table().getItems()).hasSize(30));
    RunningInstance instance = instance();
    assertThat(instance.passOn(SHOWN, LaunchWish.COME_FORWARD)).isFalse();
    return onFx(
        () -> {
          Stage stage = (Stage) Window.getWindows().getFirst();
          LaterStarts.follow(stage, window.opened(), instance, LaterStartsTest::sharedBy, threads);
          return stage;
        });
  }

  private static Optional<SharedAccount> sharedBy(ConnectionTarget connection) {
    return connection instanceof ConnectionTarget.NotConnected
        ? Optional.empty()
        : Optional.of(SHOWN);
  }

  /** Whether the window fulfils the wish of a later start. */
  private boolean wish(SharedAccount account, LaunchWish wish) {
    return CompletableFuture.supplyAsync(() -> instance().passOn(account, wish), threads).join();
  }

  private RunningInstance instance() {
    RunningInstance made =
        new RunningInstance(
            new SocketFolder(List.of(home.resolve("windows"))),
            Duration.ofMinutes(1),
            Diagnostics.none().log());
    instances.add(made);
    return made;
  }
}
