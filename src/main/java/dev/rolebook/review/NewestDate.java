package dev.rolebook.review;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day that a build takes for today when nobody gives one: the newest on which the content was
 * worked on. So the same content is always judged alike.
 */
public final class NewestDate {
  private NewestDate() {}

  /** The newest day in the content; where there is none, nothing can be too old on the first. */
  public static LocalDate in(Catalog catalog) {
    Stream<Optional<LocalDate>> roles =
        catalog.roles().values().stream().flatMap(r -> Stream.of(r.published(), r.reviewed()));
    Stream<Optional<LocalDate>> pairs =
        catalog.comparisons().values().stream()
            .flatMap(c -> Stream.of(c.published(), c.reviewed()));
    Stream<Optional<LocalDate>> articles =
        Stream.concat(catalog.guides().values().stream(), catalog.pages().values().stream())
            .flatMap((Article a) -> Stream.of(a.published(), a.reviewed()));
    Stream<Optional<LocalDate>> checked =
        Stream.concat(
            catalog.sources().values().stream().map(s -> Optional.of(s.checked())),
            catalog.certifications().values().stream().map(c -> Optional.of(c.checked())));
    return Stream.of(roles, pairs, articles, checked)
        .flatMap(days -> days)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }
}
