package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tunnelbrowser.testing.FxToolkit.onFx;

import java.util.concurrent.Executor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.ui.account.AccountsModel;
import tunnelbrowser.ui.detail.History;

@Tag("ui")
class FxThreadTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Executor NOBODY = work -> {};

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");

  @Test
  void the_javafx_thread_may_change_observable_state() {
    assertThatCode(() -> onFx(FxThreadTest::checked)).doesNotThrowAnyException();
  }

  @Test
  void no_other_thread_may_change_what_the_window_shows() {
    TunnelsModel model =
        onFx(() -> new TunnelsModel(new FakeConnector(new FakeSource(), clock), NOBODY));
    assertRefused(FxThread::check);
    assertRefused(() -> model.connect(new ConnectionTarget.Demo()));
    assertRefused(model::disconnect);
    assertRefused(new LatestResult<String>(NOBODY)::forget);
    assertRefused(new History()::clear);
    assertRefused(() -> new Toasts().say("Hello"));
    assertRefused(new OverlayStack(new Toasts())::hide);
    assertRefused(new ObservableClock(clock)::tick);
    SettingsModel settings = SettingsModel.forgetful(clock, NOBODY);
    AccountsModel accounts =
        new AccountsModel(model, Accounts.none(), settings, new Toasts(), NOBODY);
    assertRefused(accounts::load);
  }

  private static boolean checked() {
    FxThread.check();
    return true;
  }

  private static void assertRefused(ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Observable state was changed on the thread \"%s\" instead of the JavaFX thread.",
            Thread.currentThread().getName());
  }
}
