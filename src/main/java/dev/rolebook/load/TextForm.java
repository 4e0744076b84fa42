package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Amount;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.WebAddress;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a single text has to look like to be a value of the model, for those who help to write it.
 *
 * <p>A pattern can tell less than the reading can: there is no 30 February, but it looks like a
 * day.
 *
 * @param one what it is called: "a day"
 * @param many what several are called: "days"
 * @param pattern what the whole text matches, in the words that Java and JavaScript share
 * @param most the largest number that may be typed without quotes; none when it is never a number
 */
public record TextForm(String one, String many, Pattern pattern, Optional<Long> most) {
  /** Something that can be seen, on one line; a block of YAML ends in line ends. */
  private static final Pattern LINE = Pattern.compile("[^\\n]*[^\\s][^\\n]*\\n*");

  private static final Pattern TEXT = Pattern.compile("[\\s\\S]*[^\\s][\\s\\S]*");
  private static final Pattern WEB = Pattern.compile("[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+");
  private static final String PAGE_OR_PART =
      "(?:" + Redirects.PAGE + ")(?:" + Redirects.PART + ")?";
  private static final long LAST_YEAR = 9999;
  private static final long LARGEST_COUNT = 999_999;
  private static final long LARGEST_AMOUNT = 999_999_999_999_999L;

  /** What an entry is called in its file. */
  public static final TextForm ID = words("an id, in a-z, 0-9 and hyphens", "ids", IdRules.FORM);

  /** The address that a page had. */
  public static final TextForm OLD_ADDRESS =
      words("the old address of a page", "old addresses", Pattern.compile(PAGE_OR_PART));

  /** Where that address leads now. */
  public static final TextForm NEW_ADDRESS =
      words(
          "an address, such as roles/baker.html, or gone",
          "addresses",
          Pattern.compile(PAGE_OR_PART + "|" + WEB + "|" + Catalog.GONE));

  private static final Map<Class<?>, TextForm> FORMS =
      Map.of(
          String.class, words("a line of text", "lines of text", LINE),
          Prose.class, words("a text", "texts", TEXT),
          Phrase.class, words("a line of text", "lines of text", LINE),
          LocalDate.class, words("a day, as yyyy-mm-dd", "days, as yyyy-mm-dd", Dates.DAY),
          PartialDate.class,
              number("a date, as yyyy, yyyy-mm or yyyy-mm-dd", "dates", Dates.PARTIAL, LAST_YEAR),
          Period.class, words("a length of time, such as 12 months", "lengths", Exact.PERIOD),
          Integer.class, number("a whole number", "whole numbers", Exact.COUNT, LARGEST_COUNT),
          Amount.class,
              number("an amount, such as 55,000", "amounts", Exact.AMOUNT, LARGEST_AMOUNT),
          WebAddress.class, words("a web address", "web addresses", WEB));

  public TextForm {
    requireNonNull(one, "one");
    requireNonNull(many, "many");
    requireNonNull(pattern, "pattern");
    requireNonNull(most, "most");
  }

  private static TextForm words(String one, String many, Pattern pattern) {
    return new TextForm(one, many, pattern, Optional.empty());
  }

  private static TextForm number(String one, String many, Pattern pattern, long most) {
    return new TextForm(one, many, pattern, Optional.of(most));
  }

  /** The form of a component of this type; absent when it is written in another way. */
  public static Optional<TextForm> of(Class<?> type) {
    return Optional.ofNullable(FORMS.get(type));
  }

  /** Whether any words will do, so that YAML may take them for a number or a yes or no. */
  public boolean isFree() {
    return pattern == LINE || pattern == TEXT;
  }

  /** Whether only whole numbers may be typed. */
  public boolean isWhole() {
    return pattern != Exact.AMOUNT;
  }
}
