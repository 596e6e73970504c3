package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tunnelbrowser.tunnel.ApiFailure.Unreachable.Reason;

class ConnectFailureClassifierTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new UnknownHostException("h"), Reason.DNS),
        Arguments.of(
            new ConnectException("h").initCause(new UnresolvedAddressException()), Reason.DNS),
        Arguments.of(new ConnectException("refused"), Reason.CONNECT),
        Arguments.of(new IOException(new NoRouteToHostException("h")), Reason.CONNECT),
        Arguments.of(new SSLHandshakeException("untrusted"), Reason.TLS),
        Arguments.of(new IOException(new SSLHandshakeException("untrusted")), Reason.TLS),
        Arguments.of(new HttpTimeoutException("late"), Reason.TIMEOUT),
        Arguments.of(
            new HttpConnectTimeoutException("late").initCause(new ConnectException("late")),
            Reason.TIMEOUT),
        Arguments.of(new TimeoutException(), Reason.TIMEOUT),
        Arguments.of(new IOException("Connection reset"), Reason.INTERRUPTED),
        Arguments.of(new IllegalStateException("anything"), Reason.INTERRUPTED));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void the_reason_is_found_among_the_causes(Throwable failure, Reason reason) {
    assertThat(ConnectFailureClassifier.reason(failure)).isEqualTo(reason);
  }
}
