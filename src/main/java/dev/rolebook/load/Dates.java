package dev.rolebook.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, and guesses which day somebody meant. */
final class Dates {
  static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  static final Pattern PARTIAL = Pattern.compile(YEAR + "|" + MONTH + "|" + DAY);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[T ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-/. ]{1,2}([0-9]{1,2})[-/. ]{1,2}([0-9]{4})");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:([0-9]{1,2})(?:st|nd|rd|th)?\\.? )?([A-Za-z]{3,9})\\.?(?: ([0-9]{1,2})(?:st|nd|rd|th)?,)? ([0-9]{4})");

  private Dates() {}

  /** The real day written as {@code yyyy-mm-dd}. */
  static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches() ? day(day.group(1), day.group(2), day.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether the text is a real day, month or year. */
  static boolean isPartial(String text) {
    Matcher month = MONTH.matcher(text);
    return YEAR.matcher(text).matches()
        || month.matches() && day(month.group(1), month.group(2), "1").isPresent()
        || day(text).isPresent();
  }

  /** What to write instead of {@code text}. */
  static String advice(String text, String forms) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return noSuchDay(day);
    }
    return meant(text).map(d -> "write " + d).orElse("write it as " + forms);
  }

  private static String noSuchDay(Matcher day) {
    int month = Integer.parseInt(day.group(2));
    if (month < 1 || month > 12) {
      return "there is no month " + day.group(2) + "; write it as yyyy-mm-dd";
    }
    YearMonth of = YearMonth.of(Integer.parseInt(day.group(1)), month);
    return day.group(1) + "-" + day.group(2) + " has " + of.lengthOfMonth() + " days";
  }

  /** The day that {@code text} means, where it means only one. */
  static Optional<LocalDate> meant(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      Optional<LocalDate> dayFirst = day(last.group(3), last.group(2), last.group(1));
      Optional<LocalDate> monthFirst = day(last.group(3), last.group(1), last.group(2));
      boolean sure = dayFirst.isPresent() != monthFirst.isPresent() || dayFirst.equals(monthFirst);
      return sure ? dayFirst.or(() -> monthFirst) : Optional.empty();
    }
    return inWords(text);
  }

  private static Optional<LocalDate> inWords(String text) {
    Matcher words = IN_WORDS.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    Optional<String> day =
        Optional.ofNullable(words.group(1)).or(() -> Optional.ofNullable(words.group(3)));
    String name = words.group(2).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(name))
        .findFirst()
        .flatMap(
            month -> day.flatMap(d -> day(words.group(4), Integer.toString(month.getValue()), d)));
  }
}
