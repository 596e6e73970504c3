package tunnelbrowser.refresh;

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
public final class MeteredSource implements TunnelSource {
  private final TunnelSource source;
  private final Budget budget;
  private final Pause pause;

  /** A request to the source behind this one. */
  @FunctionalInterface
  private interface Asking<T> {
    T ask() throws ApiFailure, InterruptedException;
  }

  public MeteredSource(TunnelSource source, Budget budget, Pause pause) {
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
    return counted(Budget.Purpose.SWEEP, () -> source.page(cursor));
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
