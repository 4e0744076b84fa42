package dev.rolebook.review;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Role;
import dev.rolebook.model.Source;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing was checked longer ago than the site allows: 12 months, unless it says otherwise. */
final class Stale implements CatalogCheck {
  private static final Period USUAL = Period.ofMonths(12);

  /** Something with the day on which somebody last checked it. */
  private record Checked(String path, String name, Optional<LocalDate> on) {}

  @Override
  public void check(Subject subject, Problems problems) {
    Period allowed = subject.catalog().site().staleAfter().orElse(USUAL);
    subject.today().ifPresent(today -> check(subject, today.minus(allowed), allowed, problems));
  }

  private static void check(Subject subject, LocalDate oldest, Period allowed, Problems problems) {
    for (Checked checked : all(subject.catalog())) {
      checked
          .on()
          .filter(day -> day.isBefore(oldest))
          .ifPresent(day -> problems.add(stale(subject, checked, day, allowed)));
    }
  }

  private static List<Checked> all(Catalog catalog) {
    List<Checked> all = new ArrayList<>();
    for (Role role : catalog.roles().values()) {
      all.add(new Checked("role." + role.id() + ".reviewed", role.name(), role.reviewed()));
    }
    for (Comparison pair : catalog.comparisons().values()) {
      all.add(new Checked("comparison." + pair.id() + ".reviewed", pair.id(), pair.reviewed()));
    }
    for (Article guide : catalog.guides().values()) {
      all.add(new Checked("guide." + guide.id() + ".reviewed", guide.title(), guide.reviewed()));
    }
    for (Article page : catalog.pages().values()) {
      all.add(new Checked("page." + page.id() + ".reviewed", page.title(), page.reviewed()));
    }
    for (Source source : catalog.sources().values()) {
      Optional<LocalDate> on = Optional.of(source.checked());
      all.add(new Checked("source." + source.id() + ".checked", source.title(), on));
    }
    for (Certification one : catalog.certifications().values()) {
      Optional<LocalDate> on = Optional.of(one.checked());
      all.add(new Checked("certification." + one.id() + ".checked", one.name(), on));
    }
    return all;
  }

  private static Problem stale(Subject subject, Checked checked, LocalDate day, Period allowed) {
    return Problem.of(
            Rule.STALE,
            subject.place(checked.path()),
            checked.name() + " was last checked on " + day + ", over " + words(allowed) + " ago")
        .hint("check it again, then change the day");
  }

  private static String words(Period period) {
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), "year");
    add(parts, period.getMonths(), "month");
    add(parts, period.getDays(), "day");
    return parts.isEmpty() ? "no time" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int number, String unit) {
    if (number != 0) {
      parts.add(number + " " + unit + (number == 1 ? "" : "s"));
    }
  }
}
