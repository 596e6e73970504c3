package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.tunnel.Page;

@Timeout(20)
class CancellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"tunnels\": ["
      })
  void an_interrupt_ends_the_call_and_the_connection(String beginning) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch hungUp = new CountDownLatch(1);
    try (RawServer server =
        RawServer.replying(
            connection -> {
              RawServer.say(connection, beginning);
              asked.countDown();
              RawServer.awaitHangUp(connection);
              hungUp.countDown();
            })) {
      NgrokClient client = Clients.of(server);
      FutureTask<Page> call = new FutureTask<>(client::firstPage);
      Thread caller = Thread.ofVirtual().start(call);
      asked.await();

      caller.interrupt();

      assertThatThrownBy(call::get).hasCauseInstanceOf(InterruptedException.class);
      assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_thread_that_is_interrupted_already_asks_nothing() throws Exception {
    try (FakeApi api = FakeApi.start()) {
      NgrokClient client = Clients.of(api);
      FutureTask<Page> call =
          new FutureTask<>(
              () -> {
                Thread.currentThread().interrupt();
                return client.firstPage();
              });
      Thread.ofVirtual().start(call);

      assertThatThrownBy(call::get).hasCauseInstanceOf(InterruptedException.class);
      assertThat(api.requests()).isEmpty();
    }
  }
}
