package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Amount;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.WebAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Reads what has to be exact: dates, numbers, web addresses. */
final class Exact {
  private final Context context;

  Exact(Context context) {
    this.context = requireNonNull(context, "context");
  }

  Optional<String> line(Node.Scalar text, Spot spot) {
    return Optional.of(text.text());
  }

  Optional<LocalDate> day(Node.Scalar text, Spot spot) {
    return Optional.of(LocalDate.parse(text.text()));
  }

  Optional<PartialDate> partialDate(Node.Scalar text, Spot spot) {
    return Optional.of(new PartialDate(text.text()));
  }

  Optional<Period> period(Node.Scalar text, Spot spot) {
    String[] parts = text.text().split(" ");
    int number = Integer.parseInt(parts[0]);
    return Optional.of(
        parts[1].startsWith("month") ? Period.ofMonths(number) : Period.ofYears(number));
  }

  Optional<Integer> count(Node.Scalar text, Spot spot) {
    return Optional.of(Integer.valueOf(text.text()));
  }

  Optional<Amount> amount(Node.Scalar text, Spot spot) {
    return Optional.of(
        new Amount(text.text(), new BigDecimal(text.text().replaceAll("[^0-9.]", ""))));
  }

  Optional<WebAddress> webAddress(Node.Scalar text, Spot spot) {
    return Optional.of(new WebAddress(text.text()));
  }
}
