package dev.rolebook.model;

import dev.rolebook.problem.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where every fact was written, by its path: {@code role.ml-engineer.tools}, {@code
 * role.ml-engineer.levels.0.name}, {@code site.title}.
 *
 * <p>Kept beside the records, so that the records hold nothing but what the site says. The place of
 * a key's value; an entry's own path ({@code role.ml-engineer}) is the place of its id: the key in
 * a vocabulary file, the first key of a file of its own. A path begins with {@code site}, {@code
 * redirects}, {@code aspect-group} or the word of the kind: role, comparison, recommendation,
 * questions, guide, page, aspect, skill, tool, use-case, question, certification, source, person,
 * term; items of a list are counted from 0, and {@code body} is the Markdown beside the keys.
 */
public final class Places {
  public static final Places NONE = new Places(List.of());

  private final List<Map<String, Span>> files;

  /** All in one; made when the first place is asked for, for most content has nothing to tell. */
  private volatile Optional<Map<String, Span>> byPath = Optional.empty();

  /**
   * @param files the places in each file, never to be changed
   */
  public Places(List<Map<String, Span>> files) {
    this.files = List.copyOf(files);
  }

  /** The place of the fact, or of the nearest fact that holds it, or of the named file. */
  public Span of(String path) {
    Map<String, Span> places = byPath();
    for (String p = path; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
      Optional<Span> span = Optional.ofNullable(places.get(p));
      if (span.isPresent()) {
        return span.get();
      }
    }
    return Span.file("content");
  }

  /** Every place by its path. */
  public Map<String, Span> byPath() {
    Optional<Map<String, Span>> known = byPath;
    if (known.isEmpty()) {
      Map<String, Span> all = new HashMap<>();
      files.forEach(all::putAll);
      known = Optional.of(Collections.unmodifiableMap(all));
      byPath = known;
    }
    return known.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Places that && byPath().equals(that.byPath());
  }

  @Override
  public int hashCode() {
    return byPath().hashCode();
  }

  @Override
  public String toString() {
    return byPath().toString();
  }
}
