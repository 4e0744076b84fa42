package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.DateWords;
import dev.rolebook.model.PartialDate;
import java.time.LocalDate;

/**
 * A date as a page shows it.
 *
 * @param iso for machines: {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
 * @param text for people, in the words of the site
 */
public record Moment(String iso, String text) {
  private static final int MONTHS = 12;

  public Moment {
    requireNonNull(iso, "iso");
    requireNonNull(text, "text");
  }

  public static Moment of(LocalDate date, DateWords words) {
    return of(new PartialDate(date.toString()), words);
  }

  /** A date in as many words as it is exact. */
  public static Moment of(PartialDate date, DateWords words) {
    String[] parts = date.text().split("-", -1);
    if (parts.length == 1 || words.months().size() != MONTHS) {
      return new Moment(date.text(), date.text());
    }
    String month = words.months().get(Integer.parseInt(parts[1]) - 1);
    String text =
        parts.length == 2
            ? words.month().with("month", month).with("year", parts[0]).text()
            : words
                .day()
                .with("day", Integer.parseInt(parts[2]))
                .with("month", month)
                .with("year", parts[0])
                .text();
    return new Moment(date.text(), text);
  }
}
