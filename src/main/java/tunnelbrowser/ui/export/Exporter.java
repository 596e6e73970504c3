package tunnelbrowser.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import tunnelbrowser.export.CsvStyle;
import tunnelbrowser.export.ExportFile;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;

/** Writes the rows that are shown, in their order, into a file. Belongs to the JavaFX thread. */
public final class Exporter {
  private final TunnelsModel model;
  private final ShownLayout layout;
  private final Toasts toasts;
  private final Executor executor;
  private final ExportFile file;

  public Exporter(
      TunnelsModel model, ShownLayout layout, Toasts toasts, Executor executor, ExportFile file) {
    this.model = model;
    this.layout = layout;
    this.toasts = toasts;
    this.executor = executor;
    this.file = file;
  }

  /** How many rows there are to export now. */
  int rows() {
    return model.viewProperty().get().rows().size();
  }

  /** Writes in the background and says what came of it. */
  void write(Path target, OutputFormat format, boolean neutralizeFormulas) {
    List<Tunnel> rows = model.viewProperty().get().rows();
    List<Field> columns = layout.shownFieldsProperty().get();
    CsvStyle csv = CsvStyle.file(neutralizeFormulas);
    executor.execute(
        Background.task(
            () -> {
              try {
                file.write(target, rows, out -> format.listing(out, csv, columns));
              } catch (IOException failure) {
                throw new ExportFailure(target, failure);
              }
              return rows.size();
            },
            count -> toasts.say(Messages.count("export.done", count, target.getFileName())),
            toasts::say));
  }
}
