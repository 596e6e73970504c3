package tunnelbrowser.ui.detail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.common.GoneTunnels;
import tunnelbrowser.ui.common.LatestResult;

/**
 * Reads a place in the background, instead of the one that is being read, and remembers what was
 * read last. Belongs to the JavaFX thread.
 */
public final class DetailService {
  /** Answers can be large. */
  private static final int REMEMBERED = 20;

  /** What was read of a place. */
  record Detail(List<DetailField> fields, Resource resource) {}

  private final GoneTunnels gone;
  private final LatestResult<Detail> latest;
  private final Map<DetailTarget, Detail> remembered = new LinkedHashMap<>();

  /**
   * @param gone is told of tunnels that are no longer online
   */
  public DetailService(Executor executor, GoneTunnels gone) {
    this.gone = gone;
    this.latest = new LatestResult<>(executor);
  }

  /** What was last read of that place; empty if nothing was, or if it was long ago. */
  Optional<Detail> lastRead(DetailTarget place) {
    return Optional.ofNullable(remembered.get(place));
  }

  /**
   * Reads that place.
   *
   * @param answered told what was read of that very place, unless it is not wanted any more
   * @param failed likewise, why it cannot be read
   */
  void read(
      DetailTarget wanted,
      TunnelSource from,
      Consumer<Detail> answered,
      Consumer<Throwable> failed) {
    latest.ask(
        () -> ask(wanted, from),
        detail -> {
          remember(wanted, detail);
          if (wanted instanceof DetailTarget.OfTunnel tunnel) {
            gone.remove(tunnel.id());
          }
          answered.accept(detail);
        },
        failure -> {
          if (failure instanceof ApiFailure.NotFound
              && wanted instanceof DetailTarget.OfTunnel tunnel) {
            gone.add(tunnel.id());
          }
          failed.accept(failure);
        });
  }

  /** Wants no answer any more. */
  void cancel() {
    latest.forget();
  }

  /** Forgets what was read, because it is another account's. */
  void clear() {
    latest.forget();
    remembered.clear();
  }

  private void remember(DetailTarget place, Detail detail) {
    remembered.remove(place);
    remembered.put(place, detail);
    if (remembered.size() > REMEMBERED) {
      remembered.remove(remembered.keySet().iterator().next());
    }
  }

  private static Detail ask(DetailTarget wanted, TunnelSource from)
      throws ApiFailure, InterruptedException {
    return switch (wanted) {
      case DetailTarget.OfTunnel tunnel -> {
        TunnelDetail detail = from.get(tunnel.id());
        yield new Detail(DetailFields.of(detail.tunnel()), detail.resource());
      }
      case DetailTarget.OfRef(var kind, var ref) -> {
        Resource resource = from.follow(ref);
        yield new Detail(ResourceFields.of(resource.fields()), resource);
      }
    };
  }
}
