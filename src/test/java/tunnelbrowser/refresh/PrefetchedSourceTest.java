package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;

class PrefetchedSourceTest {
  private static final Ref REF = new Ref("ts_1", "https://api.ngrok.com/tunnel_sessions/ts_1");
  private static final Executor AT_ONCE = Runnable::run;

  private final FakeSource source =
      FakeSource.of(Tunnels.fleet(150)).resource(REF.uri(), new JsonObject(Map.of()));

  @Test
  void the_first_page_is_asked_for_before_anybody_wants_it() throws Exception {
    PrefetchedSource ahead = new PrefetchedSource(source, AT_ONCE);
    assertThat(source.requests()).isEqualTo(List.of("page 1"));

    assertThat(ahead.firstPage().tunnels()).hasSize(100);
    assertThat(source.requests()).isEqualTo(List.of("page 1"));
  }

  @Test
  void that_answer_is_used_once() throws Exception {
    PrefetchedSource ahead = new PrefetchedSource(source, AT_ONCE);
    ahead.firstPage();
    source.list(Tunnels.fleet(3));

    assertThat(ahead.firstPage().tunnels()).hasSize(3);
    assertThat(source.requests()).isEqualTo(List.of("page 1", "page 1"));
  }

  @Test
  void a_failure_reaches_the_one_who_wants_the_page_and_nobody_after_that() throws Exception {
    ApiFailure outage = Failures.rejected();
    source.fail(outage);
    PrefetchedSource ahead = new PrefetchedSource(source, AT_ONCE);
    source.recover();

    assertThatThrownBy(ahead::firstPage).isSameAs(outage);
    assertThat(ahead.firstPage().tunnels()).hasSize(100);
  }

  @Test
  void everything_else_is_passed_on() throws Exception {
    PrefetchedSource ahead = new PrefetchedSource(source, AT_ONCE);
    Page first = ahead.firstPage();

    assertThat(ahead.page(first.next().orElseThrow()).tunnels()).hasSize(50);
    assertThat(ahead.get("tn_00001").tunnel()).isEqualTo(Tunnels.numbered(1));
    assertThat(ahead.follow(REF).uri()).isEqualTo(REF.uri());
    assertThat(source.requests())
        .isEqualTo(List.of("page 1", "page 2", "get tn_00001", "follow " + REF.uri()));
  }
}
