package tunnelbrowser.ui.window;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tunnelbrowser.export.ExportFile;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.ui.banner.BannerController;
import tunnelbrowser.ui.command.CopyAs;
import tunnelbrowser.ui.command.TunnelCommands;
import tunnelbrowser.ui.command.TunnelTools;
import tunnelbrowser.ui.common.Controllers;
import tunnelbrowser.ui.common.FailureNotice;
import tunnelbrowser.ui.common.Freshness;
import tunnelbrowser.ui.common.GoneTunnels;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.Overlays;
import tunnelbrowser.ui.common.RefreshInterval;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.common.View;
import tunnelbrowser.ui.detail.DetailController;
import tunnelbrowser.ui.detail.DetailService;
import tunnelbrowser.ui.detail.History;
import tunnelbrowser.ui.detail.PaneServices;
import tunnelbrowser.ui.detail.SeveralController;
import tunnelbrowser.ui.empty.EmptyController;
import tunnelbrowser.ui.export.ExportController;
import tunnelbrowser.ui.export.Exporter;
import tunnelbrowser.ui.filter.FilterController;
import tunnelbrowser.ui.status.StatusController;
import tunnelbrowser.ui.table.RowMenuItems;
import tunnelbrowser.ui.table.TableController;
import tunnelbrowser.ui.table.TableServices;
import tunnelbrowser.ui.table.TunnelColumns;

/** The window's part that shows tunnels. */
final class TunnelViews {
  private final TunnelsModel model;
  private final UiServices services;
  private final Overlays overlays;
  private final ShownLayout layout;
  private final ObservableClock now;
  private final Freshness freshness;
  private final FailureNotice notice;
  private final History history = new History();
  private final GoneTunnels gone;
  private final TunnelCommands commands;

  TunnelViews(
      TunnelsModel model,
      UiServices services,
      Overlays overlays,
      ShownLayout layout,
      ObservableClock now) {
    this.model = model;
    this.services = services;
    this.overlays = overlays;
    this.layout = layout;
    this.now = now;
    this.freshness = new Freshness(model, now);
    this.notice = new FailureNotice(model, now, overlays.stack());
    this.gone = new GoneTunnels(model, now);
    this.commands =
        new TunnelCommands(
            model,
            history,
            services.desktop(),
            overlays.toasts(),
            new TunnelTools(
                new RefreshInterval(model, layout.settings()), copyAs(), overlays.stack()));
  }

  private Exporter exporter() {
    return new Exporter(model, layout, overlays.toasts(), services.executor(), new ExportFile());
  }

  private CopyAs copyAs() {
    return new CopyAs(model, layout, services.desktop(), overlays.toasts(), services.executor());
  }

  TunnelCommands commands() {
    return commands;
  }

  void addTo(Controllers controllers, Function<View, Parent> views) {
    Desktop desktop = services.desktop();
    PaneServices services =
        new PaneServices(new DetailService(this.services.executor(), gone), desktop, now);
    controllers
        .add(
            SeveralController.class,
            () ->
                new SeveralController(
                    model, layout.details(), history, services, this.services.executor()))
        .add(FilterController.class, () -> new FilterController(model, layout))
        .add(TableController.class, () -> table(() -> views.apply(View.EMPTY)))
        .add(EmptyController.class, () -> new EmptyController(model, desktop, notice, views, now))
        .add(
            DetailController.class,
            () -> new DetailController(model, layout.details(), history, services))
        .add(BannerController.class, () -> new BannerController(notice, desktop, overlays.toasts()))
        .add(
            ExportController.class,
            () -> new ExportController(exporter(), desktop, overlays.stack()))
        .add(StatusController.class, () -> new StatusController(model, freshness, notice, now));
  }

  private TableController table(Supplier<Parent> empty) {
    RowMenuItems items =
        new RowMenuItems(
            model, commands, services.desktop(), overlays.toasts(), layout::goToDetails);
    return new TableController(
        model,
        freshness,
        new TunnelColumns(now, layout),
        new TableServices(items, services.clock(), services.executor(), overlays.toasts(), gone),
        empty);
  }
}
