package tunnelbrowser.bench.window;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.VirtualFlow;
import tunnelbrowser.tunnel.Tunnel;

/** What a user does in a window, again and again, each time a little differently. */
enum Action {
  REFRESH("refresh, 1 % changed") {
    @Override
    double once(TableWindow window, int time) throws Exception {
      return Fx.until(window.scene(), window::refresh, window.upToDate());
    }
  },
  SORT("sort by a column") {
    private static final List<String> COLUMNS =
        List.of("Forwards to", "Session", "Region", "Started", "Metadata", "ID", "Public URL");

    @Override
    double once(TableWindow window, int time) throws Exception {
      TableColumn<Tunnel, ?> column =
          Fx.on(() -> window.column(COLUMNS.get(time % COLUMNS.size())));
      return Fx.until(
          window.scene(),
          () -> window.table().getSortOrder().setAll(List.of(column)),
          window.upToDate());
    }
  },
  KEY("one key in the filter") {
    private static final String TYPED = "fr-1prodteam-7us";

    @Override
    double once(TableWindow window, int time) throws Exception {
      int place = time % 5;
      return Fx.until(
          window.scene(),
          () -> {
            if (place == 4) {
              window.filter().clear();
            } else {
              window.filter().appendText(TYPED.substring(place, place + 1));
            }
          },
          window.upToDate());
    }
  },
  SELECT("select a row") {
    @Override
    double once(TableWindow window, int time) throws Exception {
      return Fx.until(
          window.scene(),
          () -> window.table().getSelectionModel().clearAndSelect(time * 7 % 20),
          window.upToDate());
    }
  },
  SELECT_ALL("select all rows") {
    @Override
    double once(TableWindow window, int time) throws Exception {
      return Fx.until(
          window.scene(),
          () -> {
            if (time % 2 == 0) {
              window.table().getSelectionModel().selectAll();
            } else {
              window.table().getSelectionModel().clearAndSelect(3);
            }
          },
          window.upToDate());
    }
  },
  REFRESH_SELECTED("refresh with all rows selected") {
    @Override
    double once(TableWindow window, int time) throws Exception {
      if (time == 0) {
        SELECT_ALL.once(window, 0);
      }
      return REFRESH.once(window, time);
    }
  },
  SCROLL("scroll") {
    @Override
    double once(TableWindow window, int time) throws Exception {
      return Fx.until(
          window.scene(),
          () -> {
            if (window.table().lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
              double way = time / 10 % 2 == 0 ? 1 : -1; // down ten times, then up
              flow.scrollPixels(way * (time % 10 == 9 ? 500_000 : 120));
            }
          },
          window.upToDate());
    }
  },
  DETAIL("open the detail pane") {
    @Override
    double once(TableWindow window, int time) throws Exception {
      int row = 5 + time % 13;
      return Fx.until(
          window.scene(),
          () -> {
            window.table().scrollTo(0);
            window.table().getSelectionModel().clearAndSelect(row);
          },
          () -> window.showsDetail(window.table().getItems().get(row)));
    }
  };

  private final String title;

  Action(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /**
   * Does it and waits until what comes of it is laid out.
   *
   * @param time counts up from 0
   * @return how long that took, in milliseconds
   */
  abstract double once(TableWindow window, int time) throws Exception;
}
