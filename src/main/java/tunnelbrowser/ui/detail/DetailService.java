package tunnelbrowser.ui.detail;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/** Reads a place in the background; a newer wish cancels an older one. */
public final class DetailService extends Service<DetailService.Detail> {
  private @Nullable TunnelSource source;
  private @Nullable Place place;

  /** What was read of a place. */
  record Detail(List<DetailField> fields, Resource resource) {}

  public DetailService(Executor executor) {
    setExecutor(executor);
  }

  void read(Place wanted, TunnelSource from) {
    place = wanted;
    source = from;
    restart();
  }

  @Override
  protected Task<Detail> createTask() {
    Place wanted = Objects.requireNonNull(place);
    TunnelSource from = Objects.requireNonNull(source);
    return new Task<>() {
      @Override
      protected Detail call() throws ApiFailure, InterruptedException {
        return switch (wanted) {
          case Place.OfTunnel tunnel -> {
            TunnelDetail detail = from.get(tunnel.id());
            yield new Detail(DetailFields.of(detail.tunnel()), detail.resource());
          }
          case Place.OfRef(String kind, var ref) -> {
            Resource resource = from.follow(ref);
            yield new Detail(DetailFields.of(resource.fields()), resource);
          }
        };
      }
    };
  }
}
