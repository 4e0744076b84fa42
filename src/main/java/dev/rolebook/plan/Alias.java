package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An old name of a part of a page, so that links to it still lead there.
 *
 * @param old the id that the part had
 * @param now the id that it has
 */
public record Alias(String old, String now) {
  public Alias {
    requireNonNull(old, "old");
    requireNonNull(now, "now");
  }

  /** The aliases that an editor wrote down, by the path of the page. */
  static Map<String, List<Alias>> byPage(Catalog catalog) {
    Map<String, List<Alias>> aliases = new LinkedHashMap<>();
    catalog
        .redirects()
        .forEach(
            (from, to) -> {
              int old = from.indexOf('#');
              int now = to.indexOf('#');
              if (old >= 0 && now >= 0) {
                aliases
                    .computeIfAbsent(from.substring(0, old), page -> new ArrayList<>())
                    .add(new Alias(from.substring(old + 1), to.substring(now + 1)));
              }
            });
    return aliases;
  }
}
