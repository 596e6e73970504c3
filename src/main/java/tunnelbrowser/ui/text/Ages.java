package tunnelbrowser.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and durations as people read them. */
public final class Ages {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z", Locale.ENGLISH);

  private Ages() {}

  /** The time since then, in its largest unit, such as "5 min"; less than nothing is "now". */
  public static String age(Instant since, Instant now) {
    return length(Duration.between(since, now));
  }

  /** A duration in its largest unit, such as "2 h"; under a second is "now". */
  public static String length(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 1) {
      return "now";
    }
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min";
    }
    if (seconds < 86_400) {
      return seconds / 3600 + " h";
    }
    long days = seconds / 86_400;
    return days < 365 ? days + " d" : days / 365 + " y";
  }

  /** The time since then as a phrase, such as "5 min ago". */
  public static String ago(Instant since, Instant now) {
    String age = age(since, now);
    return age.equals("now") ? "just now" : age + " ago";
  }

  /** The time of day, such as "14:03:15". */
  public static String timeOfDay(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  /** Date, time and zone, such as "2026-11-23 14:03:15 CET". */
  public static String full(Instant instant, ZoneId zone) {
    return FULL.format(instant.atZone(zone));
  }
}
