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

  private static final Duration CENTURY = Duration.ofDays(36_500);
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(-1);

  private Ages() {}

  /**
   * The time since then, in its largest unit, such as "5 min".
   *
   * <p>A time to come is "in 5 y", but "now" if that is less than a minute, for clocks differ; one
   * that is a century off or more is no age but a date, in UTC.
   */
  public static String age(Instant since, Instant now) {
    Duration age = Duration.between(since, now);
    if (age.abs().compareTo(CENTURY) >= 0) {
      String time = since.toString();
      return time.substring(0, time.indexOf('T'));
    }
    return age.compareTo(CLOCKS_DIFFER) <= 0 ? "in " + length(age.negated()) : length(age);
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

  /** The same as a phrase, such as "5 min ago", "just now" or "on 0001-01-01". */
  public static String ago(Instant since, Instant now) {
    String age = age(since, now);
    if (age.equals("now")) {
      return "just now";
    }
    if (age.startsWith("in ")) {
      return age;
    }
    return Duration.between(since, now).abs().compareTo(CENTURY) >= 0 ? "on " + age : age + " ago";
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
