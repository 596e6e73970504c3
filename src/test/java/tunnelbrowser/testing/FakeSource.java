package tunnelbrowser.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import tunnelbrowser.export.TunnelJson;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * A source that answers from memory, and whose answers can be changed while it is in use.
 *
 * <p>Requests are named {@code "page 1"}, {@code "page 2"}, …, {@code "get tn_1"} and {@code
 * "follow URI"}, both in {@link #requests()} and wherever a failure is to be injected. Safe for use
 * by several threads.
 */
public final class FakeSource implements TunnelSource {
  /** When everything was read. */
  public static final Instant READ_AT = Instant.parse("2026-11-23T12:00:00Z");

  private static final String BASE = "https://api.ngrok.com";
  private static final int PAGE_SIZE = 100;

  private final Map<String, ApiFailure> failures = new ConcurrentHashMap<>();
  private final Map<String, JsonObject> resources = new ConcurrentHashMap<>();
  private final Map<String, TunnelDetail> details = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile List<List<Tunnel>> pages = List.of(List.of());
  private volatile Instant readAt = READ_AT;
  private volatile Optional<ApiFailure> outage = Optional.empty();
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /** Lists these tunnels, 100 on each page, in the order given. */
  public static FakeSource of(List<Tunnel> tunnels) {
    return new FakeSource().list(tunnels);
  }

  /** Lists exactly these pages. */
  public static FakeSource ofPages(List<List<Tunnel>> pages) {
    FakeSource source = new FakeSource();
    source.pages = List.copyOf(pages);
    return source;
  }

  /** From now on lists these tunnels, 100 on each page. */
  public FakeSource list(List<Tunnel> tunnels) {
    List<List<Tunnel>> cut = new ArrayList<>();
    for (int start = 0; start < tunnels.size(); start += PAGE_SIZE) {
      cut.add(List.copyOf(tunnels.subList(start, Math.min(start + PAGE_SIZE, tunnels.size()))));
    }
    pages = cut.isEmpty() ? List.of(List.of()) : List.copyOf(cut);
    return this;
  }

  /** From now on its answers about one thing are of that time. */
  public FakeSource readAt(Instant time) {
    readAt = time;
    return this;
  }

  /** From now on answers that request with a failure. */
  public FakeSource fail(String request, ApiFailure failure) {
    failures.put(request, failure);
    return this;
  }

  /** From now on answers every request with a failure. */
  public FakeSource fail(ApiFailure failure) {
    outage = Optional.of(failure);
    return this;
  }

  /** Ends all failures. */
  public FakeSource recover() {
    failures.clear();
    outage = Optional.empty();
    return this;
  }

  /** From now on answers get-by-ID with exactly these fields. */
  public FakeSource detail(Tunnel tunnel, JsonObject fields) {
    details.put(tunnel.id(), detailOf(tunnel, fields));
    return this;
  }

  /** From now on a reference to that address leads to these fields. */
  public FakeSource resource(String uri, JsonObject fields) {
    resources.put(uri, fields);
    return this;
  }

  /** From now on requests are counted but not answered, until {@link #release()}. */
  public FakeSource hold() {
    gate = new CountDownLatch(1);
    return this;
  }

  /** From now on that request is counted but not answered, until {@link #release()}. */
  public FakeSource hold(String request) {
    gates.put(request, new CountDownLatch(1));
    return this;
  }

  /** Answers what is waiting, and everything after it at once. */
  public FakeSource release() {
    gate.countDown();
    gates.values().forEach(CountDownLatch::countDown);
    return this;
  }

  /** What was asked so far, oldest first. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public Page firstPage() throws ApiFailure, InterruptedException {
    return page(1);
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
    return page(Integer.parseInt(cursor.uri().substring(cursor.uri().indexOf('=') + 1)));
  }

  private Page page(int number) throws ApiFailure, InterruptedException {
    meet("page " + number);
    List<List<Tunnel>> now = pages;
    return new Page(
        number <= now.size() ? now.get(number - 1) : List.of(),
        number < now.size()
            ? Optional.of(new Page.Cursor(BASE + "/tunnels?page=" + (number + 1)))
            : Optional.empty());
  }

  @Override
  public TunnelDetail get(String id) throws ApiFailure, InterruptedException {
    meet("get " + id);
    TunnelDetail detail = details.get(id);
    if (detail != null) {
      return detail;
    }
    return pages.stream()
        .flatMap(List::stream)
        .filter(tunnel -> tunnel.id().equals(id))
        .findFirst()
        .map(tunnel -> detailOf(tunnel, TunnelJson.of(tunnel)))
        .orElseThrow(FakeSource::notFound);
  }

  @Override
  public Resource follow(Ref ref) throws ApiFailure, InterruptedException {
    meet("follow " + ref.uri());
    JsonObject fields = resources.get(ref.uri());
    if (fields == null) {
      throw notFound();
    }
    return new Resource(ref.uri(), readAt, fields);
  }

  private void meet(String request) throws ApiFailure, InterruptedException {
    requests.add(request);
    gate.await();
    CountDownLatch own = gates.get(request);
    if (own != null) {
      own.await();
    }
    if (outage.isPresent()) {
      throw outage.get();
    }
    ApiFailure failure = failures.get(request);
    if (failure != null) {
      throw failure;
    }
  }

  private TunnelDetail detailOf(Tunnel tunnel, JsonObject fields) {
    return new TunnelDetail(tunnel, new Resource(BASE + "/tunnels/" + tunnel.id(), readAt, fields));
  }

  private static ApiFailure.NotFound notFound() {
    return new ApiFailure.NotFound(new ApiError(404, "", "", "op_fake"));
  }
}
