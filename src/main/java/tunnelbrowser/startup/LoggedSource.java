package tunnelbrowser.startup;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tunnelbrowser.log.Log;
import tunnelbrowser.tunnel.Admission;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * A source whose failures are written into the log: what kind they are of, and by which number
 * ngrok finds them, but nothing that the account holds.
 */
record LoggedSource(TunnelSource source, Log log) implements TunnelSource {
  private interface Question<T> {
    T ask() throws ApiFailure, InterruptedException;
  }

  @Override
  public Page firstPage() throws ApiFailure, InterruptedException {
    return noted("The first page", source::firstPage);
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
    return noted("A page", () -> source.page(cursor));
  }

  @Override
  public TunnelDetail get(String id) throws ApiFailure, InterruptedException {
    return noted("A tunnel", () -> source.get(id));
  }

  @Override
  public Resource follow(Ref ref) throws ApiFailure, InterruptedException {
    return noted("A resource", () -> source.follow(ref));
  }

  @Override
  public void list(Admission admission, Consumer<Page> onPage)
      throws ApiFailure, InterruptedException {
    noted(
        "The list",
        () -> {
          source.list(admission, onPage);
          return true;
        });
  }

  private <T> T noted(String what, Question<T> question) throws ApiFailure, InterruptedException {
    try {
      T answer = question.ask();
      log.debug(what + " was read");
      return answer;
    } catch (ApiFailure failure) {
      log.warn(what + " could not be read: " + kind(failure));
      throw failure;
    }
  }

  private static String kind(ApiFailure failure) {
    String name = failure.getClass().getSimpleName();
    String reason =
        failure instanceof ApiFailure.Unreachable unreachable ? unreachable.reason().name() : "";
    int status = failure.error().status();
    return Stream.of(
            name,
            reason,
            status == 0 ? "" : "HTTP " + status,
            failure.error().code(),
            failure.error().operationId())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
