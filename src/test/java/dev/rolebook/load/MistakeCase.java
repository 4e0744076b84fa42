package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One case of {@code mistakes/*.txt}: the smallest content with a mistake, and what is true of it.
 *
 * <p>A case is a line {@code === what is true}, then sections, each after a line {@code --- name
 * ---}:
 *
 * <ol>
 *   <li>Files of {@code content/} that are put over the smallest content; {@code gone} takes a file
 *       away.
 *   <li>{@code place}: where a person sees the mistakes, a line each, as {@code file:line:column}.
 *   <li>{@code mended} and the name of a file: what a person makes of it, where that is clear.
 *   <li>{@code told}: exactly what the program says. {@code -Dupdate} writes this, nothing else.
 * </ol>
 */
record MistakeCase(
    Path file,
    String fact,
    Map<String, String> files,
    List<String> places,
    Map<String, String> mended,
    String told) {
  private static final Path FOLDER = Path.of("src/test/resources/dev/rolebook/load/mistakes");
  private static final String MENDED = "mended ";

  MistakeCase {
    requireNonNull(file, "file");
    requireNonNull(fact, "fact");
    files = new LinkedHashMap<>(files);
    places = List.copyOf(places);
    mended = new LinkedHashMap<>(mended);
    requireNonNull(told, "told");
  }

  static List<Path> sources() {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<MistakeCase> all() {
    return sources().stream().flatMap(source -> in(source).stream()).toList();
  }

  static List<MistakeCase> in(Path source) {
    try {
      String text = "\n" + Files.readString(source).stripTrailing() + "\n";
      return Stream.of(text.split("\n=== ")).skip(1).map(one -> of(source, one)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MistakeCase of(Path source, String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    String name = "";
    StringBuilder section = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("--- ") && line.endsWith(" ---")) {
        sections.put(name, section.toString());
        name = line.substring(4, line.length() - 4);
        section.setLength(0);
      } else {
        section.append(line).append('\n');
      }
    }
    sections.put(name, section.toString());
    sections.remove("");
    String told = sections.remove("told").strip();
    List<String> places = sections.getOrDefault("place", "").lines().toList();
    sections.remove("place");
    Map<String, String> mended = new LinkedHashMap<>();
    for (String key : List.copyOf(sections.keySet())) {
      if (key.startsWith(MENDED)) {
        mended.put(key.substring(MENDED.length()), sections.remove(key));
      }
    }
    return new MistakeCase(source, lines.get(0), sections, places, mended, told);
  }

  /** The case as it stands in its file, with what is told now. */
  String text(String toldNow) {
    StringBuilder text = new StringBuilder("=== " + fact + "\n");
    files.forEach((name, content) -> section(text, name, content));
    if (!places.isEmpty()) {
      section(text, "place", String.join("\n", places) + "\n");
    }
    mended.forEach((name, content) -> section(text, MENDED + name, content));
    section(text, "told", toldNow + "\n");
    return text.append('\n').toString();
  }

  private static void section(StringBuilder text, String name, String content) {
    text.append("--- ").append(name).append(" ---\n").append(content);
  }

  /** Whether it can only be seen in the site that the content makes. */
  boolean ofSite() {
    return file.endsWith("site.txt");
  }

  boolean isError() {
    return told.contains(": error[");
  }

  /** Writes the content with the mistake over the smallest one. */
  Folder write(Path root) {
    Folder folder = Folder.smallest(root);
    put(files, folder);
    return folder;
  }

  /** Writes what a person makes of it over that. */
  void mend(Folder folder) {
    put(mended, folder);
  }

  private static void put(Map<String, String> contents, Folder folder) {
    contents.forEach(
        (name, text) -> {
          if (text.equals("gone\n")) {
            folder.without(name);
          } else {
            folder.text(name, text);
          }
        });
  }

  @Override
  public String toString() {
    return file.getFileName() + ": " + fact;
  }

  List<String> codes() {
    List<String> codes = new ArrayList<>();
    told.lines()
        .filter(line -> line.matches("content.*: (?:error|warning)\\[[EW][0-9]{3}\\]: .*"))
        .forEach(line -> codes.add(line.replaceFirst(".*?\\[([EW][0-9]{3})\\].*", "$1")));
    return codes;
  }
}
