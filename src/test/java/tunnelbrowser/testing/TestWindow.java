package tunnelbrowser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.update.ReleaseCheck;
import tunnelbrowser.ui.window.MainWindow;
import tunnelbrowser.ui.window.Theme;
import tunnelbrowser.ui.window.UiServices;

/**
 * The program's window, for one test, with a screen to look at and a user who acts.
 *
 * <p>The test fails if anything is written on the console while the window lives: a warning of
 * JavaFX, or an exception that nobody caught. The clock stands at noon.
 *
 * {@snippet :
 * @RegisterExtension final TestWindow window = new TestWindow();
 * }
 */
public final class TestWindow implements BeforeEachCallback, AfterEachCallback {
  /** The key with which {@link #open(FakeApi)} connects. */
  public static final String KEY = "2TMGsecretKEY_4xYz";

  /** The screen of the Headless platform has 1000 by 1000 pixels. */
  private static final double WIDTH = 980;

  private static final double HEIGHT = 900;

  public final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  public final FakeDesktop desktop = new FakeDesktop();
  public final FakeAccounts accounts = new FakeAccounts();

  /** Takes what nobody expected; to be replaced before the window is opened. */
  public Diagnostics diagnostics = Diagnostics.none();

  public final Screen screen = new Screen();
  public final User user = new User(screen);

  /** Never shut down: what the window still begins while it closes must not be refused. */
  private final BackgroundWork background = new BackgroundWork();

  private final LoopbackConnector connector = new LoopbackConnector(clock, accounts);
  private SettingsStore settings = SettingsStore.forgetful();
  private boolean newcomer;
  private @Nullable Console console;
  private @Nullable MouseButtons mouseButtons;
  private @Nullable MainWindow window;

  @Override
  public void beforeEach(ExtensionContext context) {
    new FxToolkit().beforeAll(context);
    console = new Console();
    mouseButtons = onFx(MouseButtons::new);
    runOnFx(() -> Theme.apply(ColorScheme.LIGHT));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    user.letGo();
    close();
    if (mouseButtons != null) {
      runOnFx(mouseButtons::close);
    }
    if (console != null) {
      console.close();
      assertThat(console.text()).as("the console").isEmpty();
    }
  }

  /** Opens it on that server, with {@link #KEY}. */
  public void open(FakeApi api) {
    open(
        new ConnectionTarget.Account(api.url(), ApiKey.of(KEY), Message.verbatim("NGROK_API_KEY")));
  }

  /** Opens it on that source. */
  public void open(TunnelSource source) {
    open(
        new ConnectionTarget.Account(
            NgrokApi.BASE_URL, ApiKey.of(KEY), Message.verbatim("NGROK_API_KEY")),
        any -> connector.session(source, () -> {}),
        desktop);
  }

  /** Opens it with that connection, as the program would open it. */
  public void open(ConnectionTarget connection) {
    open(connection, connector, desktop);
  }

  /** Opens it on that source and on another desktop. */
  public void open(TunnelSource source, Desktop other) {
    open(new ConnectionTarget.Demo(), any -> connector.session(source, () -> {}), other);
  }

  /** Opens it on the demo, as for someone who has just installed the program. */
  public void openForNewcomer(SettingsStore kept) {
    settings = kept;
    newcomer = true;
    open(new ConnectionTarget.Demo());
  }

  /** Has it keep its settings there, once it is opened. */
  public void keepIn(SettingsStore kept) {
    settings = kept;
  }

  /** Closes it, so that it can be opened anew, as if the program was started again. */
  public void close() {
    runOnFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    background.finish();
  }

  private void open(ConnectionTarget connection, Connector opening, Desktop used) {
    Stage stage =
        onFx(
            () -> {
              Stage made = new Stage();
              made.setX(0);
              made.setY(0);
              window =
                  new MainWindow(
                      made,
                      opening,
                      new UiServices(
                          used, clock, background, ReleaseCheck.NEVER, accounts, diagnostics),
                      new SettingsModel(settings, settings.read(), clock, background));
              if (newcomer) {
                window.welcome();
              }
              window.show(connection, WIDTH, HEIGHT);
              made.requestFocus();
              return made;
            });
    // A real window is on screen some time after it was asked for, and only then can be clicked.
    FxToolkit.await(stage.focusedProperty(), focused -> focused);
  }

  /** What the window is made of, on the JavaFX thread. */
  public MainWindow opened() {
    return Objects.requireNonNull(window, "no window is open");
  }

  /** Gives it another size; that of the smallest window is 640 by 420. */
  public void resize(double width, double height) {
    runOnFx(
        () -> {
          Window stage = Window.getWindows().getFirst();
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /** Lets time pass, also for the window. */
  public void advance(Duration time) {
    clock.advance(time);
    runOnFx(
        () -> {
          if (window != null) {
            window.tick();
          }
        });
  }
}
