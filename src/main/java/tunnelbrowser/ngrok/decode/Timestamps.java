package tunnelbrowser.ngrok.decode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads timestamps of RFC 3339. */
public final class Timestamps {
  private static final String USUAL = "dddd-dd-ddTdd:dd:ddZ";

  private Timestamps() {}

  /**
   * The moment, as {@link Instant#parse} reads it.
   *
   * <p>Whole seconds in UTC, which is what ngrok writes, go a way that takes a small part of the
   * time.
   *
   * @throws DateTimeException if it is no timestamp
   */
  public static Instant parse(String text) {
    if (!isUsual(text)) {
      return Instant.parse(text);
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text); // where 24:00:00 and leap seconds have a meaning
    }
    LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + hour * 3600L + minute * 60L + second);
  }

  /**
   * The text, unless the moment is printed like that anyway; then empty.
   *
   * @param moment what {@link #parse} makes of the text; empty if it is no timestamp
   */
  public static String unlessPrinted(String text, Optional<Instant> moment) {
    return moment.isPresent() && isPrinted(text, moment.get()) ? "" : text;
  }

  private static boolean isPrinted(String text, Instant moment) {
    boolean oddTime = text.startsWith("24", 11) || text.startsWith(":60Z", 16);
    return (isUsualIfTimestamp(text) && !oddTime) || text.equals(moment.toString());
  }

  /** The shortest that there are have the usual shape, but for lower case. */
  private static boolean isUsualIfTimestamp(String text) {
    return text.length() == USUAL.length() && text.charAt(10) == 'T' && text.charAt(19) == 'Z';
  }

  private static boolean isUsual(String text) {
    if (text.length() != USUAL.length()) {
      return false;
    }
    for (int i = 0; i < USUAL.length(); i++) {
      char shape = USUAL.charAt(i);
      char here = text.charAt(i);
      if (shape == 'd' ? here < '0' || here > '9' : here != shape) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
