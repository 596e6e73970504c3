package tunnelbrowser.demo;

import static tunnelbrowser.demo.ApiErrorAssertion.assertRefused;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.TestClock;

class CredentialErrorsTest {
  private static final String KEYS =
      " API keys and instructions are available on your dashboard:"
          + " https://dashboard.ngrok.com/api-keys";

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    caller = Caller.of(2, clock);
  }

  @AfterEach
  void stop() {
    caller.close();
  }

  private HttpResponse<String> callWithAuthorization(String authorization) {
    return caller.call("/tunnels", request -> request.header("Authorization", authorization));
  }

  @Test
  void no_authorization_is_200() {
    assertRefused(
        caller.call("/tunnels", request -> request),
        403,
        "ERR_NGROK_200",
        "The ngrok API requires authentication via the Authorization header, and none was sent."
            + KEYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic abc", "Bearer", "Bearer a b", "demo_2TunnelBrowserMadeUpFleet"})
  void an_unreadable_authorization_is_201(String header) {
    assertRefused(
        callWithAuthorization(header),
        400,
        "ERR_NGROK_201",
        "The ngrok API requires that you use Basic or Bearer authentication via the Authorization"
            + " header. It could not parse the header in this request. Authorization Header: "
            + header
            + "."
            + KEYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "a_b", "demo_2Tunnel", "2TMGH0ybZBbfx1JqjUyEUbF0mBU"})
  void what_does_not_look_like_a_credential_is_202(String credential) {
    assertRefused(
        callWithAuthorization("Bearer " + credential),
        403,
        "ERR_NGROK_202",
        "The API authentication you specified does not look like a valid credential."
            + " Your credential: "
            + credential
            + "."
            + KEYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo_2TunnelBrowserMadeUpFleeT", "abcd_0123456789abcdef"})
  void a_well_formed_wrong_key_is_203(String credential) {
    assertRefused(
        callWithAuthorization("Bearer " + credential),
        403,
        "ERR_NGROK_203",
        "The API authentication you specified is properly formed, but it is invalid."
            + " Your authentication: "
            + credential
            + "."
            + KEYS);
  }

  @Test
  void an_authtoken_is_206() {
    String authtoken = "2TMGH0ybZBbfx1JqjUyEUbF0mBU_5pURxBRFkvbgAy2558Pm9";
    assertRefused(
        callWithAuthorization("Bearer " + authtoken),
        400,
        "ERR_NGROK_206",
        "The authentication you specified is actually an authtoken. Your credential: "
            + authtoken
            + ". Check your records for an API key."
            + KEYS);
  }

  @Test
  void no_version_is_218() {
    assertRefused(
        callWithAuthorization("Bearer " + caller.server().key()),
        400,
        "ERR_NGROK_218",
        "Your request has not specified an API version. Include the version you wish to use in the"
            + " Ngrok-Version header. Supported versions: 2.");
  }

  @Test
  void another_version_is_217() {
    assertRefused(
        caller.call(
            "/tunnels",
            request ->
                request
                    .header("Authorization", "bearer " + caller.server().key())
                    .header("Ngrok-Version", "3")),
        400,
        "ERR_NGROK_217",
        "The provided API version 3 is invalid or unsupported. Supported versions: 2."
            + " Check your API client implementation.");
  }
}
