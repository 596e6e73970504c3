package tunnelbrowser.ui.table;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tunnelbrowser.fleet.Interruption;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.LatestResult;

/** Looks in the background for the next row whose host begins with what was typed. */
final class PrefixSearch {
  private static final String AFTER_SCHEME = "://";

  private final LatestResult<Integer> latest;
  private final Consumer<Tunnel> found;

  /**
   * @param found told the tunnel of that row, if there is one
   */
  PrefixSearch(Executor executor, Consumer<Tunnel> found) {
    this.latest = new LatestResult<>(executor);
    this.found = found;
  }

  /**
   * Looks from the present row down and on from the top.
   *
   * @param row the present one; -1 if there is none
   */
  void next(FleetView view, int row, TypedPrefix typed) {
    String wanted = typed.wanted();
    int start = typed.wantsNext() ? row + 1 : Math.max(0, row);
    List<Tunnel> rows = view.rows();
    latest.ask(
        () -> find(rows, start, wanted),
        at -> {
          if (at >= 0) {
            found.accept(rows.get(at));
          }
        },
        failure -> {});
  }

  private static int find(List<Tunnel> rows, int start, String wanted) {
    for (int step = 0; step < rows.size(); step++) {
      Interruption.check(step);
      int row = (start + step) % rows.size();
      if (beginsWith(rows.get(row).publicUrl(), wanted)) {
        return row;
      }
    }
    return -1;
  }

  private static boolean beginsWith(String url, String wanted) {
    int scheme = url.indexOf(AFTER_SCHEME);
    int host = scheme < 0 ? 0 : scheme + AFTER_SCHEME.length();
    return url.regionMatches(true, host, wanted, 0, wanted.length());
  }
}
