package tunnelbrowser.tunnel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where tunnels are read from: the port behind which an API client stands.
 *
 * <p>Every method blocks until the answer is in, and gives up at once when its thread is
 * interrupted. Implementations are safe for use by several threads.
 */
public interface TunnelSource {

  /** The first page of the list, with the newest tunnels. */
  Page firstPage() throws ApiFailure, InterruptedException;

  /** The page that an earlier page named as its next. */
  Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException;

  /**
   * A tunnel by its id.
   *
   * @throws ApiFailure.NotFound if it is no longer online
   */
  TunnelDetail get(String id) throws ApiFailure, InterruptedException;

  /**
   * The resource that a reference points at.
   *
   * @throws ApiFailure.Malformed if the reference is empty or leads away from the API's own origin,
   *     where the key must not go
   */
  Resource follow(Ref ref) throws ApiFailure, InterruptedException;

  /** Walks the whole list, asking for each page at once. */
  default void list(Consumer<Page> onPage) throws ApiFailure, InterruptedException {
    list(Admission.FREE, onPage);
  }

  /**
   * Walks the whole list and hands over each page as it arrives. The next page may be under way
   * meanwhile, if it is admitted without waiting.
   *
   * @throws ApiFailure as soon as a page cannot be read; the pages before it have been handed over
   * @throws ApiFailure.Malformed if the pages lead back to one already read
   */
  default void list(Admission admission, Consumer<Page> onPage)
      throws ApiFailure, InterruptedException {
    Set<Page.Cursor> visited = new HashSet<>();
    Optional<Page.Cursor> next = Optional.empty();
    do {
      Page page;
      try (Admission.Request _ = admission.await()) {
        page = next.isPresent() ? page(next.get()) : firstPage();
      }
      onPage.accept(page);
      next = page.next();
      if (next.isPresent() && !visited.add(next.get())) {
        throw ApiFailure.Malformed.pagesInACircle();
      }
    } while (next.isPresent());
  }
}
