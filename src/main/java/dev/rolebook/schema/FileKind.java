package dev.rolebook.schema;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file of the content.
 *
 * @param name what it is called, and its schema: {@code roles}
 * @param pattern the files of the kind, inside {@code content/}: {@code roles/*.yaml}
 * @param kind the entries in it; absent for the site, its words and its old addresses
 */
public record FileKind(String name, String pattern, Optional<Kind> kind) {
  static final String SITE = "site";
  static final String WORDS = "words";
  static final String REDIRECTS = "redirects";

  public FileKind {
    requireNonNull(name, "name");
    requireNonNull(pattern, "pattern");
    requireNonNull(kind, "kind");
  }

  /** Every kind of file, the site first. */
  public static List<FileKind> all() {
    List<FileKind> all = new ArrayList<>();
    all.add(single(SITE));
    Arrays.stream(Kind.values()).map(FileKind::of).forEach(all::add);
    all.add(single(REDIRECTS));
    all.add(single(WORDS));
    return List.copyOf(all);
  }

  private static FileKind single(String name) {
    return new FileKind(name, name + ".yaml", Optional.empty());
  }

  private static FileKind of(Kind kind) {
    String place = kind.place();
    String pattern = kind.inFolder() ? place + "*" + kind.ending() : place;
    return new FileKind(name(kind), pattern, Optional.of(kind));
  }

  /** What many of them are called. */
  static String name(Kind kind) {
    return kind.place().replaceFirst("(?:/|\\.yaml)$", "");
  }

  /**
   * Whether the file is YAML from its first line to its last, and editors can hold it to a schema.
   */
  public boolean isYaml() {
    return pattern.endsWith(".yaml");
  }
}
