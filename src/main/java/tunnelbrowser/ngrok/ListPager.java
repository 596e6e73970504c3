package tunnelbrowser.ngrok;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tunnelbrowser.tunnel.Admission;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.Page;

/**
 * A traversal of the whole list that asks for the next page before it reads the present one.
 *
 * <p>Where the next page is, is guessed from the end of the body. A wrong guess costs a request,
 * whose answer nobody looks at.
 */
final class ListPager {
  private final Exchange exchange;
  private final Addresses addresses;
  private final Reading reading;
  private final Admission admission;
  private final Set<URI> visited = new HashSet<>();

  /** How answers are read. */
  interface Reading {
    /** The body as it was before it was packed; empty if that is not to be had. */
    byte[] unpacked(HttpResponse<byte[]> answer);

    Page page(HttpResponse<byte[]> answer, byte[] unpacked) throws ApiFailure;
  }

  ListPager(Exchange exchange, Addresses addresses, Reading reading, Admission admission) {
    this.exchange = exchange;
    this.addresses = addresses;
    this.reading = reading;
    this.admission = admission;
  }

  /** A page that was asked for. */
  private record Asked(URI uri, Admission.Request admitted, Exchange.Sent sent)
      implements AutoCloseable {
    HttpResponse<byte[]> answer() throws ApiFailure, InterruptedException {
      try {
        return sent.answer();
      } finally {
        close();
      }
    }

    @Override
    public void close() {
      sent.close();
      admitted.close();
    }
  }

  /** Hands over each page; see {@link tunnelbrowser.tunnel.TunnelSource#list}. */
  void handOver(Consumer<Page> onPage) throws ApiFailure, InterruptedException {
    Optional<Asked> asked = Optional.of(ask(addresses.firstPage(), admission.await()));
    while (asked.isPresent()) {
      HttpResponse<byte[]> answer = asked.get().answer();
      asked = next(answer, onPage);
    }
  }

  /** Hands over the page of that answer while the one after it is under way. */
  private Optional<Asked> next(HttpResponse<byte[]> answer, Consumer<Page> onPage)
      throws ApiFailure, InterruptedException {
    byte[] unpacked = reading.unpacked(answer);
    Optional<Asked> ahead = askAhead(unpacked);
    Optional<URI> wanted = Optional.empty();
    try {
      Page page = reading.page(answer, unpacked);
      onPage.accept(page);
      wanted = following(page);
    } finally {
      if (!ahead.map(Asked::uri).equals(wanted)) {
        ahead.ifPresent(Asked::close);
        ahead = Optional.empty();
      }
    }
    return wanted.isEmpty() || ahead.isPresent()
        ? ahead
        : Optional.of(ask(wanted.get(), admission.await()));
  }

  private Optional<URI> following(Page page) throws Malformed {
    if (page.next().isEmpty()) {
      return Optional.empty();
    }
    URI uri = addresses.resolve(page.next().get().uri());
    if (!visited.add(uri)) {
      throw Malformed.pagesInACircle();
    }
    return Optional.of(uri);
  }

  private Optional<Asked> askAhead(byte[] page) throws InterruptedException {
    Optional<URI> guessed =
        NextPage.guess(page).flatMap(this::resolved).filter(uri -> !visited.contains(uri));
    Optional<Admission.Request> admitted =
        guessed.isPresent() ? admission.ifNow() : Optional.empty();
    return admitted.isPresent()
        ? Optional.of(ask(guessed.orElseThrow(), admitted.get()))
        : Optional.empty();
  }

  private Optional<URI> resolved(String address) {
    try {
      return Optional.of(addresses.resolve(address));
    } catch (Malformed readingWillTell) {
      return Optional.empty();
    }
  }

  private Asked ask(URI uri, Admission.Request admitted) throws InterruptedException {
    try {
      return new Asked(uri, admitted, exchange.send(uri));
    } catch (InterruptedException givenUp) {
      admitted.close();
      throw givenUp;
    }
  }
}
