package tunnelbrowser.ui.window;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.ui.common.AnsweringDesktop;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.common.Controllers;
import tunnelbrowser.ui.common.LateViews;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.Overlays;
import tunnelbrowser.ui.common.Palette;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.common.UnexpectedFailures;
import tunnelbrowser.ui.common.View;
import tunnelbrowser.ui.common.Views;
import tunnelbrowser.ui.palette.PaletteController;
import tunnelbrowser.ui.shell.MainController;
import tunnelbrowser.ui.shell.OverlayController;
import tunnelbrowser.ui.shell.ShortcutsController;
import tunnelbrowser.ui.shell.ToastController;
import tunnelbrowser.ui.unexpected.UnexpectedController;
import tunnelbrowser.ui.update.ReleaseCheck;
import tunnelbrowser.ui.update.ReleaseController;
import tunnelbrowser.ui.update.ReleaseModel;

/** The program's window, made of its models and its views. Belongs to the JavaFX thread. */
public final class MainWindow {
  static final double SMALLEST_WIDTH = 640;
  static final double SMALLEST_HEIGHT = 420;

  private final TunnelsModel model;
  private final ObservableClock now;
  private final Stage stage;
  private final Views views;
  private final SecondHand ticking;
  private final Toasts toasts = new Toasts();
  private final ReleaseModel releases;
  private final StartupIdle startupIdle;
  private final WindowMemory memory;
  private final SettingsModel settings;
  private final AccountViews accounts;
  private final UnexpectedFailures unexpected;
  private boolean newcomer;

  /**
   * A window that asks for no newer version, knows no accounts and keeps no settings.
   *
   * @param executor runs what must not stop the window
   */
  public MainWindow(
      Stage stage, Connector connector, Desktop desktop, Clock clock, Executor executor) {
    this(
        stage,
        connector,
        new UiServices(desktop, clock, executor, ReleaseCheck.NEVER, Accounts.none()),
        SettingsModel.forgetful(clock, executor));
  }

  public MainWindow(Stage stage, Connector connector, UiServices around, SettingsModel settings) {
    Desktop desktop = new AnsweringDesktop(around.desktop(), toasts);
    UiServices services = around.with(desktop);
    Executor executor = services.executor();
    this.stage = stage;
    this.settings = settings;
    this.model = new TunnelsModel(connector, executor);
    this.now = new ObservableClock(services.clock());
    this.startupIdle = new StartupIdle(model);
    this.releases =
        new ReleaseModel(services.releases(), settings, toasts, services.clock(), executor);
    this.memory = new WindowMemory(stage, settings, toasts);
    this.accounts = new AccountViews(model, connector, services, toasts, settings);
    OverlayStack overlayStack = accounts.overlayStack();
    this.unexpected =
        new UnexpectedFailures(services.diagnostics(), toasts, overlayStack, desktop, executor);
    Palette palette = new Palette();
    Overlays overlays = new Overlays(toasts, overlayStack, unexpected, palette);
    ShownLayout layout = new ShownLayout(model, settings);
    TunnelViews tunnels = new TunnelViews(model, services, overlays, layout, now);
    LateViews late = new LateViews(this::view, startupIdle.idleProperty(), accounts.welcomed());
    Controllers controllers = new Controllers();
    tunnels.addTo(controllers, this::view);
    accounts.addTo(controllers);
    controllers
        .add(
            MainController.class,
            () -> new MainController(model, tunnels.commands(), overlays, layout, late))
        .add(OverlayController.class, () -> new OverlayController(overlayStack, this::view))
        .add(ShortcutsController.class, () -> new ShortcutsController(overlayStack))
        .add(UnexpectedController.class, () -> new UnexpectedController(unexpected, overlayStack))
        .add(PaletteController.class, () -> new PaletteController(palette, model, executor))
        .add(ToastController.class, () -> new ToastController(toasts))
        .add(ReleaseController.class, () -> new ReleaseController(releases, desktop));
    this.views = new Views(controllers);
    accounts.follow(stage.focusedProperty());
    ClockJumps.watch(now, model);
    model.restingProperty().subscribe((before, unseen) -> now.tick());
    NamedTunnel.watch(model.reveal(), layout.details(), toasts);
    this.ticking = new SecondHand(this::tick);
    startupIdle
        .idleProperty()
        .when(stage.showingProperty())
        .subscribe(
            is -> {
              if (is) {
                releases.checkDaily();
                accounts.load(newcomer);
              }
            });
  }

  /**
   * Lets the window know the time; once a second it does so by itself, unless nobody can see it.
   */
  public void tick() {
    if (!model.restingProperty().get()) {
      now.tick();
    }
    memory.tick();
  }

  private Parent view(View wanted) {
    return views.load(wanted);
  }

  /** The model behind the window, for those who drive it from outside. */
  public TunnelsModel model() {
    return model;
  }

  /** Tells the user something that comes from outside the window, as soon as it can be seen. */
  public void say(String text) {
    if (stage.isShowing()) {
      toasts.say(text);
    } else {
      stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> toasts.say(text));
    }
  }

  /** Has a user without an account shown the way to one, once the first rows are there. */
  public void welcome() {
    newcomer = true;
  }

  /** Shows the window where it was, or in that size, and begins with that connection. */
  public void show(ConnectionTarget connection, double width, double height) {
    memory.restore(width, height);
    show(connection, content -> new Scene(content, width, height));
  }

  /** Shows the window with its content in that scene and begins with that connection. */
  void show(ConnectionTarget connection, Function<Parent, Scene> scene) {
    unexpected.listen();
    model.connect(connection); // it opens while the views are made
    WindowFrame.follow(stage, model);
    Parent content = view(View.MAIN);
    TextSize.follow(settings.sizesProperty(), content);
    stage.setScene(scene.apply(content));
    stage.setOnHidden(closed -> close());
    DeferredShow.showWhenReady(stage, ContentReady.of(model));
    ticking.start();
  }

  private void close() {
    ticking.stop();
    startupIdle.stop();
    memory.close();
    releases.close();
    accounts.close();
    model.close();
    unexpected.close();
  }
}
