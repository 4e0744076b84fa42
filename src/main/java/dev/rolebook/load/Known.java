package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which entries the content has, for those who help to write it: their ids and what they mean. */
public final class Known {
  private static final List<String> NAMES = List.of("name", "title", "term", "label");

  private final Ids ids;
  private final Map<Kind, SortedMap<String, String>> entries = new EnumMap<>(Kind.class);

  private Known(Ids ids) {
    this.ids = requireNonNull(ids, "ids");
    for (Kind kind : Kind.values()) {
      SortedMap<String, String> named = new TreeMap<>();
      ids.of(kind).forEach(id -> named.put(id, id));
      entries.put(kind, named);
    }
  }

  static Known of(Content content) {
    Known known = new Known(content.ids());
    for (Kind kind : Kind.values()) {
      if (kind.inFolder()) {
        content.of(kind).forEach(file -> file.yaml().ifPresent(y -> known.name(kind, id(file), y)));
      } else {
        content.file(kind.place()).flatMap(Parsed::yaml).ifPresent(y -> known.nameAll(kind, y));
      }
    }
    return known;
  }

  private static String id(Parsed file) {
    return file.file().stem();
  }

  private void nameAll(Kind kind, Node file) {
    List<Node> maps = new ArrayList<>(List.of(file));
    if (kind == Kind.ASPECT) {
      maps = pairs(file).stream().map(Node.Pair::value).toList();
    }
    for (Node map : maps) {
      pairs(map).forEach(pair -> name(kind, pair.key().text(), pair.value()));
    }
  }

  private static List<Node.Pair> pairs(Node node) {
    return node instanceof Node.Mapping mapping ? mapping.pairs() : List.of();
  }

  private void name(Kind kind, String id, Node entry) {
    NAMES.stream()
        .flatMap(key -> text(entry, key).stream())
        .findFirst()
        .ifPresent(
            name ->
                entries
                    .get(kind)
                    .put(id, text(entry, "question").map(q -> name + ": " + q).orElse(name)));
  }

  private static Optional<String> text(Node entry, String key) {
    return pairs(entry).stream()
        .filter(pair -> pair.key().text().equals(key))
        .map(Node.Pair::value)
        .filter(value -> value instanceof Node.Scalar && !value.isEmpty())
        .map(value -> ((Node.Scalar) value).text())
        .findFirst();
  }

  /** The name of every entry of a kind by its id, in order; the id itself where it has no name. */
  public SortedMap<String, String> names(Kind kind) {
    return Collections.unmodifiableSortedMap(entries.get(kind));
  }

  /** Everything that a menu can name, and what it is. */
  public Map<String, String> menu() {
    Map<String, String> menu = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      menu.put(section.key(), "the part " + section.key());
    }
    for (String scheme : SiteChecks.IN_MENU) {
      names(Kind.named(scheme)).forEach((id, name) -> menu.put(scheme + ":" + id, name));
    }
    return menu;
  }

  /** Whether these are all; not so when the file that holds them cannot be read. */
  public boolean isSure(Kind kind) {
    return ids.isSure(kind);
  }
}
