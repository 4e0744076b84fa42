package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Role;
import dev.rolebook.plan.Pair;
import dev.rolebook.plan.Url;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the facts of a page were last checked by a person: the only date a page has, since no build
 * looks at a clock.
 */
final class Reviewed {
  private final Catalog catalog;

  Reviewed(Catalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
  }

  /** The date for the page at {@code url}; a page gathered from many entries has none. */
  Optional<LocalDate> of(Url url) {
    String path = url.path();
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, Math.max(slash, 0));
    String id = path.substring(slash + 1, path.lastIndexOf('.'));
    return switch (folder) {
      case "" -> article(catalog.pages().get(id));
      case "guides" -> article(catalog.guides().get(id));
      case "roles", "hire", "adverts", "interviews" -> role(id);
      case "compare" -> pair(id);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> article(Article article) {
    return Optional.ofNullable(article).flatMap(Article::reviewed);
  }

  private Optional<LocalDate> role(String id) {
    return Optional.ofNullable(catalog.roles().get(id)).flatMap(Role::reviewed);
  }

  private Optional<LocalDate> pair(String id) {
    Optional<LocalDate> written =
        Optional.ofNullable(catalog.comparisons().get(id)).flatMap(Comparison::reviewed);
    return written.isPresent()
        ? written
        : Pair.find(id, catalog.roles().keySet()).flatMap(this::later);
  }

  // A page that nobody wrote is as fresh as the roles it is made from.
  private Optional<LocalDate> later(Pair pair) {
    return Stream.of(role(pair.first()), role(pair.second()))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
