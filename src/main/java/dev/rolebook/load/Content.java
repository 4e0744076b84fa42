package dev.rolebook.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every file of the content, taken apart, by its name. */
record Content(Map<String, Parsed> files) {
  Content {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  static Content of(List<Parsed> files) {
    Map<String, Parsed> byName = new LinkedHashMap<>();
    files.forEach(file -> byName.put(file.file().name(), file));
    return new Content(byName);
  }

  Optional<Parsed> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** The files whose names are the ids of entries of {@code kind}, by id. */
  List<Parsed> of(Kind kind) {
    return files.values().stream()
        .filter(
            f -> f.file().folder().equals(kind.place()) && f.file().name().endsWith(kind.ending()))
        .toList();
  }

  /** The longer prose beside an entry of {@code kind}. */
  Optional<Parsed> bodyOf(Kind kind, String id) {
    return kind.hasBody() ? file(kind.place() + id + ".md") : Optional.empty();
  }

  /** The ids of all entries, as far as they can be known. */
  Ids ids() {
    Ids ids = new Ids();
    for (Kind kind : Kind.values()) {
      if (kind.inFolder()) {
        of(kind).forEach(file -> ids.add(kind, file.file().stem()));
      } else {
        file(kind.place()).ifPresent(file -> addKeys(ids, kind, file));
      }
    }
    of(Kind.ROLE).forEach(role -> addOldIds(ids, role));
    return ids;
  }

  private static void addOldIds(Ids ids, Parsed role) {
    role.yaml().stream()
        .flatMap(Content::pairs)
        .filter(pair -> pair.key().text().equals("redirects-from"))
        .flatMap(pair -> scalars(pair.value()))
        .forEach(old -> ids.addOld(old.text(), role.file().stem()));
  }

  private static Stream<Node.Scalar> scalars(Node node) {
    Stream<Node> items =
        node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node);
    return items.filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  private static void addKeys(Ids ids, Kind kind, Parsed file) {
    if (!file.yaml().map(Content::isWhole).orElse(false)) {
      ids.unknowable(kind);
    }
    Stream<Node> maps = file.yaml().stream();
    if (kind == Kind.ASPECT) {
      maps = maps.flatMap(Content::values);
    }
    maps.flatMap(Content::pairs).forEach(pair -> ids.add(kind, pair.key().text()));
  }

  private static boolean isWhole(Node node) {
    return !(node instanceof Node.Mapping mapping) || mapping.whole();
  }

  private static Stream<Node.Pair> pairs(Node node) {
    return node instanceof Node.Mapping mapping ? mapping.pairs().stream() : Stream.of();
  }

  private static Stream<Node> values(Node node) {
    return pairs(node).map(Node.Pair::value);
  }
}
