package tunnelbrowser.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tunnelbrowser.text.Messages;

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
    if (isNoAge(age)) {
      return date(since);
    }
    return isToCome(age) ? in(age.negated()) : length(age);
  }

  private static boolean isNoAge(Duration age) {
    return age.abs().compareTo(CENTURY) >= 0;
  }

  private static boolean isToCome(Duration age) {
    return age.compareTo(CLOCKS_DIFFER) <= 0;
  }

  private static String date(Instant instant) {
    String time = instant.toString();
    return time.substring(0, time.indexOf('T'));
  }

  private static String in(Duration length) {
    return Messages.text("age.in", length(length));
  }

  /** When something is due, such as "in 5 s", or "now" if that is less than a second. */
  public static String until(Instant now, Instant due) {
    Duration left = Duration.between(now, due);
    return left.toSeconds() < 1 ? length(left) : in(left);
  }

  /** A duration in its largest unit, such as "2 h"; under a second is "now". */
  public static String length(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 1) {
      return Messages.text("age.now");
    }
    if (seconds < 60) {
      return Messages.text("age.seconds", seconds);
    }
    if (seconds < 3600) {
      return Messages.text("age.minutes", seconds / 60);
    }
    if (seconds < 86_400) {
      return Messages.text("age.hours", seconds / 3600);
    }
    long days = seconds / 86_400;
    return days < 365 ? Messages.text("age.days", days) : Messages.text("age.years", days / 365);
  }

  /** The same as a phrase, such as "5 min ago", "just now" or "on 0001-01-01". */
  public static String ago(Instant since, Instant now) {
    Duration age = Duration.between(since, now);
    if (isNoAge(age)) {
      return Messages.text("age.on", date(since));
    }
    if (isToCome(age)) {
      return in(age.negated());
    }
    return age.toSeconds() < 1
        ? Messages.text("age.justNow")
        : Messages.text("age.ago", length(age));
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
