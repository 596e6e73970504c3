package tunnelbrowser.failures;

import java.time.Duration;
import java.util.List;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.testing.CannedAnswer;

/**
 * One kind of weather: what the API does, and what the user must read of it.
 *
 * <p>{@code {host}} in what the user reads stands for the station's address.
 *
 * @param name for the test's report
 * @param sky makes the weather
 * @param after what it takes for the weather to be fair again, beside the station's own part
 * @param limits in which the client asks
 * @param told what the user reads
 */
public record FailureScenario(String name, Sky sky, Sky after, Limits limits, Told told) {
  /** Of no consequence for answers that come at once. */
  private static final Limits SHORT =
      new Limits(Limits.DEFAULT.connect(), Duration.ofMillis(250), Limits.DEFAULT.bytes());

  static final String BY_ITSELF =
      "Check the network connection. Reading goes on by itself as soon as it is back.";

  /** Makes the weather. */
  @FunctionalInterface
  public interface Sky {
    void over(ScenarioServer station) throws Exception;
  }

  /** What the user gets to read. */
  public sealed interface Told {
    /** A failure, while the rows stay. */
    record Failure(String title, String advice) implements Told {}

    /** Nothing, because nothing is wrong; the rows are then these, in any order. */
    record Nothing(List<String> ids) implements Told {}
  }

  /** A kind of weather that is not described yet. */
  record Unread(String name, Sky sky, Sky after, Limits limits) {
    /** What the user reads. */
    FailureScenario tells(String title, String advice) {
      return new FailureScenario(name, sky, after, limits, new Told.Failure(title, advice));
    }

    /** What the user reads about an answer that breaks the API's description. */
    FailureScenario tellsThatItCannotBeUsed(String why) {
      return tells(
          "An answer that cannot be used", why + " A proxy or a wrong API URL can be the cause.");
    }

    /** The user need not know; the rows are these. */
    FailureScenario tellsNothing(String... ids) {
      return new FailureScenario(name, sky, after, limits, new Told.Nothing(List.of(ids)));
    }

    /** The same, with something to be done for the weather to be fair again. */
    Unread then(Sky fair) {
      return new Unread(name, sky, fair, limits);
    }

    /** The same for a client that does not wait for long. */
    Unread toTheImpatient() {
      return new Unread(name, sky, after, SHORT);
    }
  }

  static Unread of(String name, Sky sky) {
    return new Unread(name, sky, station -> {}, Limits.DEFAULT);
  }

  /** The weather in which every request gets that answer. */
  static Unread answering(String name, CannedAnswer answer) {
    return of(name, station -> station.answers(answer));
  }

  /** The weather in which every request gets that body, as JSON and with status 200. */
  static Unread answering(String name, String json) {
    return answering(name, CannedAnswer.json(200, json));
  }

  @Override
  public String toString() {
    return name;
  }
}
