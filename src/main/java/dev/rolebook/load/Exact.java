package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Amount;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.WebAddress;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values that have to be exact: one line, a day, a number, a web address. */
final class Exact {
  static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,5}");
  static final Pattern AMOUNT =
      Pattern.compile(
          "[0-9]{1,3}(?:[ ,'\u00A0\u202F][0-9]{3}){1,4}(?:\\.[0-9]{1,2})?|[0-9]{1,15}(?:\\.[0-9]{1,2})?");
  static final Pattern PERIOD =
      Pattern.compile("(?<number>[1-9][0-9]{0,3}) (?<unit>day|week|month|year)s?");

  private final Context context;

  Exact(Context context) {
    this.context = requireNonNull(context, "context");
  }

  private void tell(Rule rule, Node.Scalar text, Spot spot, String wanted, String hint) {
    tell(rule, text, spot, wanted, hint, Optional.empty());
  }

  private void tell(
      Rule rule, Node.Scalar text, Spot spot, String wanted, String hint, Optional<String> better) {
    context.tell(
        rule,
        text.span(),
        spot.name() + " wants " + wanted + ", not " + Typed.quoted(text.text()),
        hint,
        better
            .filter(b -> Names.isAsTyped(text.span(), text.text()))
            .map(b -> Fix.certain(text.span(), b)));
  }

  private void tellDate(Node.Scalar text, Spot spot, String wanted, String forms) {
    tell(
        Rule.BAD_DATE,
        text,
        spot,
        wanted,
        Dates.advice(text.text(), forms),
        Dates.meant(text.text()).map(LocalDate::toString));
  }

  Optional<String> line(Node.Scalar text, Spot spot) {
    if (text.text().indexOf('\n') < 0) {
      return Optional.of(text.text());
    }
    context.tell(
        Rule.BAD_VALUE,
        text.span(),
        spot.name() + " wants one line, not several",
        "write it on one line, or begin it with >- to join the lines");
    return Optional.empty();
  }

  Optional<LocalDate> day(Node.Scalar text, Spot spot) {
    Optional<LocalDate> day = Dates.day(text.text());
    if (day.isEmpty()) {
      tellDate(text, spot, "a day", "yyyy-mm-dd");
    }
    return day;
  }

  Optional<PartialDate> partialDate(Node.Scalar text, Spot spot) {
    if (Dates.isPartial(text.text())) {
      return Optional.of(new PartialDate(text.text()));
    }
    tellDate(text, spot, "a date", "yyyy, yyyy-mm or yyyy-mm-dd");
    return Optional.empty();
  }

  Optional<Period> period(Node.Scalar text, Spot spot) {
    Matcher matcher = PERIOD.matcher(text.text());
    if (!matcher.matches()) {
      tell(
          Rule.BAD_NUMBER,
          text,
          spot,
          "a length of time",
          "write a number and days, weeks, months or years, such as 12 months");
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group("number"));
    return Optional.of(
        switch (matcher.group("unit")) {
          case "day" -> Period.ofDays(number);
          case "week" -> Period.ofWeeks(number);
          case "month" -> Period.ofMonths(number);
          default -> Period.ofYears(number);
        });
  }

  Optional<Integer> count(Node.Scalar text, Spot spot) {
    if (COUNT.matcher(text.text()).matches()) {
      return Optional.of(Integer.valueOf(text.text()));
    }
    tell(Rule.BAD_NUMBER, text, spot, "a whole number", "write it in digits, such as 15");
    return Optional.empty();
  }

  Optional<Amount> amount(Node.Scalar text, Spot spot) {
    if (AMOUNT.matcher(text.text()).matches()) {
      String digits = text.text().replaceAll("[^0-9.]", "");
      return Optional.of(new Amount(text.text(), new BigDecimal(digits)));
    }
    tell(
        Rule.BAD_NUMBER,
        text,
        spot,
        "a sum of money",
        "write it in digits, without the currency, such as 55000 or 55,000");
    return Optional.empty();
  }

  Optional<WebAddress> webAddress(Node.Scalar text, Spot spot) {
    Optional<String> fault = WebAddresses.fault(text.text());
    if (fault.isEmpty()) {
      return Optional.of(new WebAddress(text.text()));
    }
    tell(Rule.BAD_ADDRESS, text, spot, "a web address", fault.get());
    return Optional.empty();
  }
}
