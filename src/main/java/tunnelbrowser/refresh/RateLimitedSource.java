package tunnelbrowser.refresh;

import java.util.Optional;
import java.util.function.Consumer;
import tunnelbrowser.tunnel.Admission;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * Counts every request in a {@link Budget}; reading pages waits for room in it, while what a person
 * asked for, get and follow, goes at once.
 */
public final class RateLimitedSource implements TunnelSource {
  private final TunnelSource source;
  private final Budget budget;
  private final Pause pause;

  /** A request to the source behind this one. */
  @FunctionalInterface
  private interface Asking<T> {
    T ask() throws ApiFailure, InterruptedException;
  }

  public RateLimitedSource(TunnelSource source, Budget budget, Pause pause) {
    this.source = source;
    this.budget = budget;
    this.pause = pause;
  }

  @Override
  public Page firstPage() throws ApiFailure, InterruptedException {
    awaitRoom();
    return counted(Budget.Purpose.HEAD, source::firstPage);
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
    awaitRoom();
    return counted(Budget.Purpose.FULL_SCAN, () -> source.page(cursor));
  }

  @Override
  public void list(Admission admission, Consumer<Page> onPage)
      throws ApiFailure, InterruptedException {
    try {
      source.list(both(admission), onPage);
    } catch (ApiFailure.RateLimited refused) {
      budget.refused(refused.until());
      throw refused;
    }
  }

  /** Admits what the budget has room for, and the other admission admits as well. */
  private Admission both(Admission other) {
    return new Admission() {
      @Override
      public Optional<Request> ifNow() {
        return budget.waitingTime().isPositive()
            ? Optional.empty()
            : other.ifNow().map(this::count);
      }

      @Override
      public Request await() throws InterruptedException {
        awaitRoom();
        return count(other.await());
      }

      private Request count(Request admitted) {
        Budget.Request counted = budget.begin(Budget.Purpose.FULL_SCAN);
        return () -> {
          counted.close();
          admitted.close();
        };
      }
    };
  }

  @Override
  public TunnelDetail get(String id) throws ApiFailure, InterruptedException {
    return counted(Budget.Purpose.PERSON, () -> source.get(id));
  }

  @Override
  public Resource follow(Ref ref) throws ApiFailure, InterruptedException {
    return counted(Budget.Purpose.PERSON, () -> source.follow(ref));
  }

  private <T> T counted(Budget.Purpose purpose, Asking<T> asking)
      throws ApiFailure, InterruptedException {
    try (Budget.Request _ = budget.begin(purpose)) {
      return asking.ask();
    } catch (ApiFailure.RateLimited refused) {
      budget.refused(refused.until());
      throw refused;
    }
  }

  private void awaitRoom() throws InterruptedException {
    while (budget.waitingTime().isPositive()) {
      pause.await(budget.waitingTime());
    }
  }
}
