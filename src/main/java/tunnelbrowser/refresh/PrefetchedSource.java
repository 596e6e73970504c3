package tunnelbrowser.refresh;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * Asks for the first page at once, before anybody wants it, so that it travels while the window is
 * made.
 *
 * <p>The first call of {@link #firstPage} gets that answer, or the failure it ended in; whatever is
 * asked after that is asked anew. So make one only where the first page is wanted within moments.
 */
final class PrefetchedSource implements TunnelSource {
  private final TunnelSource source;
  private final AtomicReference<Optional<CompletableFuture<Page>>> ahead;

  /**
   * @param executor waits for the answer
   */
  PrefetchedSource(TunnelSource source, Executor executor) {
    this.source = source;
    this.ahead =
        new AtomicReference<>(
            Optional.of(CompletableFuture.supplyAsync(() -> ask(source), executor)));
  }

  private static Page ask(TunnelSource source) {
    try {
      return source.firstPage();
    } catch (ApiFailure | InterruptedException failure) {
      throw new CompletionException(failure);
    }
  }

  @Override
  public Page firstPage() throws ApiFailure, InterruptedException {
    Optional<CompletableFuture<Page>> asked = ahead.getAndSet(Optional.empty());
    return asked.isPresent() ? answer(asked.get()) : source.firstPage();
  }

  private static Page answer(CompletableFuture<Page> asked)
      throws ApiFailure, InterruptedException {
    try {
      return asked.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case ApiFailure failure -> throw failure;
        case InterruptedException interrupted -> throw interrupted;
        case null, default -> throw new IllegalStateException("Asking failed.", failed);
      }
    }
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
    return source.page(cursor);
  }

  @Override
  public TunnelDetail get(String id) throws ApiFailure, InterruptedException {
    return source.get(id);
  }

  @Override
  public Resource follow(Ref ref) throws ApiFailure, InterruptedException {
    return source.follow(ref);
  }
}
