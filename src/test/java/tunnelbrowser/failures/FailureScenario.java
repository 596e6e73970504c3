package tunnelbrowser.failures;

import java.time.Duration;
import java.util.List;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.testing.CannedAnswer;

/**
 * One way to fail: what the API does, and what the user must read of it.
 *
 * <p>{@code {host}} in what the user reads stands for the server's address.
 *
 * @param name for the test's report
 * @param failure makes the API fail
 * @param after what it takes to recover, beside the server's own part
 * @param limits in which the client asks
 * @param outcome what the user reads
 */
public record FailureScenario(
    String name, Action failure, Action after, Limits limits, Outcome outcome) {
  /** Of no consequence for answers that come at once. */
  private static final Limits SHORT =
      new Limits(Limits.DEFAULT.connect(), Duration.ofMillis(250), Limits.DEFAULT.bytes());

  static final String BY_ITSELF = "Check the network connection and the API URL.";

  /** Makes the API fail, or recover. */
  @FunctionalInterface
  public interface Action {
    void run(ScenarioServer apiServer) throws Exception;
  }

  /** What the user gets to read. */
  public sealed interface Outcome {
    /** A failure, while the rows stay. */
    record Failure(String title, String advice) implements Outcome {}

    /** Nothing, because nothing is wrong; the rows are then these, in any order. */
    record Nothing(List<String> ids) implements Outcome {}
  }

  /** A failure whose outcome is not described yet. */
  record Unread(String name, Action failure, Action after, Limits limits) {
    /** What the user reads. */
    FailureScenario tells(String title, String advice) {
      return new FailureScenario(name, failure, after, limits, new Outcome.Failure(title, advice));
    }

    /** What the user reads about an answer that breaks the API's description. */
    FailureScenario tellsThatItCannotBeUsed(String why) {
      return tells(
          "Unexpected response from {host}", why + " A proxy or a wrong API URL can be the cause.");
    }

    /** The user need not know; the rows are these. */
    FailureScenario tellsNothing(String... ids) {
      return new FailureScenario(name, failure, after, limits, new Outcome.Nothing(List.of(ids)));
    }

    /** The same, with something to be done for it to recover. */
    Unread then(Action recovery) {
      return new Unread(name, failure, recovery, limits);
    }

    /** The same for a client that does not wait for long. */
    Unread toTheImpatient() {
      return new Unread(name, failure, after, SHORT);
    }
  }

  static Unread of(String name, Action failure) {
    return new Unread(name, failure, apiServer -> {}, Limits.DEFAULT);
  }

  /** The failure in which every request gets that answer. */
  static Unread answering(String name, CannedAnswer answer) {
    return of(name, apiServer -> apiServer.answers(answer));
  }

  /** The failure in which every request gets that body, as JSON and with status 200. */
  static Unread answering(String name, String json) {
    return answering(name, CannedAnswer.json(200, json));
  }

  @Override
  public String toString() {
    return name;
  }
}
