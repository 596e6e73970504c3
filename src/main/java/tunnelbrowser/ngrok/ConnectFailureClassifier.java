package tunnelbrowser.ngrok;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import tunnelbrowser.tunnel.ApiFailure.Unreachable.Reason;
import tunnelbrowser.tunnel.UnusableProxy;

/** Tells what a connection failed at. */
final class ConnectFailureClassifier {
  private static final int DEEPEST_CAUSE = 20;

  private ConnectFailureClassifier() {}

  /** The reason that the exception or one of its causes stands for. */
  static Reason reason(Throwable failure) {
    List<Throwable> causes =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .limit(DEEPEST_CAUSE)
            .toList();
    if (has(causes, UnusableProxy.class)) {
      return Reason.UNUSABLE_PROXY;
    }
    // The name comes first: the JDK wraps a failed look-up into a ConnectException.
    if (has(causes, UnresolvedAddressException.class, UnknownHostException.class)) {
      return Reason.DNS;
    }
    if (has(causes, HttpTimeoutException.class, TimeoutException.class)) {
      return Reason.TIMEOUT;
    }
    if (has(causes, CertificateExpiredException.class, CertificateNotYetValidException.class)) {
      return Reason.CERTIFICATE_DATE;
    }
    if (causes.stream().anyMatch(ConnectFailureClassifier::isPlainText)) {
      return Reason.NOT_ENCRYPTED;
    }
    if (has(causes, SSLException.class)) {
      return Reason.TLS;
    }
    if (has(causes, ConnectException.class, NoRouteToHostException.class)) {
      return Reason.CONNECT;
    }
    return causes.stream().anyMatch(ConnectFailureClassifier::isRefusedTunnel)
        ? Reason.PROXY
        : Reason.INTERRUPTED;
  }

  /** The JDK has no class for a proxy that answers {@code CONNECT} with a refusal. */
  private static boolean isRefusedTunnel(Throwable cause) {
    return String.valueOf(cause.getMessage()).startsWith("Tunnel failed, got: ");
  }

  /** Nor one for a server that does not speak TLS at all. */
  private static boolean isPlainText(Throwable cause) {
    return cause instanceof SSLException
        && String.valueOf(cause.getMessage()).contains("ecognized SSL message");
  }

  private static boolean has(List<Throwable> causes, Class<?>... types) {
    return causes.stream()
        .anyMatch(cause -> Stream.of(types).anyMatch(type -> type.isInstance(cause)));
  }
}
