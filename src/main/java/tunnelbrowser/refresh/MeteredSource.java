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

  public MeteredSource(TunnelSource source, Budget budget, Pause pause) {
    this.source = source;
    this.budget = budget;
    this.pause = pause;
  }

  @Override
  public Page firstPage() throws ApiFailure, InterruptedException {
    awaitRoom();
    budget.spend();
    return source.firstPage();
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
    awaitRoom();
    budget.spend();
    return source.page(cursor);
  }

  @Override
  public TunnelDetail get(String id) throws ApiFailure, InterruptedException {
    budget.spend();
    return source.get(id);
  }

  @Override
  public Resource follow(Ref ref) throws ApiFailure, InterruptedException {
    budget.spend();
    return source.follow(ref);
  }

  private void awaitRoom() throws InterruptedException {
    while (budget.waitingTime().isPositive()) {
      pause.await(budget.waitingTime());
    }
  }
}
