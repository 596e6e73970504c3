package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.instance.LaunchWish;
import tunnelbrowser.instance.RunningInstance;
import tunnelbrowser.instance.SharedAccount;
import tunnelbrowser.instance.SocketFolder;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.ui.window.Toolkit;

class SingleWindowTest {
  private static final SharedAccounts ACCOUNTS = new SharedAccounts(Optional.of(":0"), "settings");
  private static final ConnectionTarget DEMO = new ConnectionTarget.Demo();
  private static final SharedAccount SHARED = ACCOUNTS.apply(DEMO).orElseThrow();

  @TempDir Path home = Path.of("");
  private Optional<RunningInstance> open = Optional.empty();

  @AfterEach
  void close() {
    open.ifPresent(RunningInstance::close);
  }

  @Test
  void without_another_window_nothing_is_waited_for() {
    CompletableFuture<ConnectionTarget> notKnownYet = new CompletableFuture<>();
    try (RunningInstance instance = instance()) {
      SingleWindow single =
          SingleWindow.find(wanted(false), instance, ACCOUNTS, notKnownYet, Runnable::run);
      assertThat(single.elsewhere()).isNotDone();
      assertThat(single.isElsewhere()).isFalse();
      notKnownYet.complete(DEMO);
      assertThat(single.elsewhere()).isCompletedWithValue(false);
      assertThatCode(single::checkWanted).doesNotThrowAnyException();
    }
  }

  @Test
  void another_window_takes_the_place_of_this_one() throws Exception {
    Thread answering = answering(true);
    try (RunningInstance instance = instance()) {
      SingleWindow single = find(wanted(false), instance);
      assertThat(single.isElsewhere()).isTrue();
      assertThatThrownBy(single::checkWanted).isInstanceOf(Toolkit.NotWanted.class);
    }
    answering.join();
  }

  @Test
  void another_window_that_shows_something_else_by_now_does_not() throws Exception {
    Thread answering = answering(false);
    try (RunningInstance instance = instance()) {
      assertThat(find(wanted(false), instance).isElsewhere()).isFalse();
    }
    answering.join();
  }

  @Test
  void a_new_window_that_was_asked_for_does_not_look_for_others() {
    open().passOn(SHARED, LaunchWish.COME_FORWARD);
    try (RunningInstance instance = instance()) {
      assertThat(find(wanted(true), instance).elsewhere()).isCompletedWithValue(false);
    }
  }

  private static SingleWindow find(RequestedWindow wanted, RunningInstance instance) {
    return SingleWindow.find(
        wanted, instance, ACCOUNTS, CompletableFuture.completedFuture(DEMO), Runnable::run);
  }

  private static RequestedWindow wanted(boolean another) {
    return new RequestedWindow(
        ApiChoice.NONE,
        new WindowRequest(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            another,
            Optional.empty(),
            Optional.empty()));
  }

  private Thread answering(boolean here) {
    RunningInstance window = open();
    assertThat(window.passOn(SHARED, LaunchWish.COME_FORWARD)).isFalse();
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                window.next().answer(here);
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private RunningInstance open() {
    RunningInstance window = instance();
    open = Optional.of(window);
    return window;
  }

  private RunningInstance instance() {
    return new RunningInstance(
        new SocketFolder(List.of(home.resolve("windows"))),
        Duration.ofMinutes(1),
        Diagnostics.none().log());
  }
}
