package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Article;
import dev.rolebook.model.Catalog;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which guides to read after one: those that share most of its roles, stages and tags, and its
 * kind.
 */
final class RelatedGuides {
  private static final int LIMIT = 5;

  private final Catalog catalog;

  RelatedGuides(Catalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
  }

  /** The guides closest to {@code guide}, closest first; only those that share something. */
  List<Article> of(Article guide) {
    return catalog.guides().values().stream()
        .filter(other -> !other.id().equals(guide.id()) && shared(guide, other) > 0)
        .sorted(
            Comparator.comparingInt((Article other) -> -shared(guide, other))
                .thenComparing(Article::id))
        .limit(LIMIT)
        .toList();
  }

  private static int shared(Article one, Article other) {
    int kind = one.kind().isPresent() && one.kind().equals(other.kind()) ? 1 : 0;
    return kind
        + common(one.roles(), other.roles())
        + common(one.stages(), other.stages())
        + common(one.tags(), other.tags());
  }

  private static <T> int common(Collection<T> one, Collection<T> other) {
    Set<T> both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    return both.size();
  }
}
