package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the files of {@code content/} and says which have no place there.
 *
 * <p>Links, pipes and devices are never followed or opened; what editors and systems leave behind
 * is passed over in silence.
 */
final class ContentFolder {
  private static final Pattern DROPPINGS =
      Pattern.compile(
          "\\..*|.*~|~\\$.*|#.*#|4913|.*\\.(?:swp|swo|swx|tmp)|.*___jb_(?:tmp|old)___"
              + "|Thumbs\\.db|desktop\\.ini",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> SINGLE = List.of("site.yaml", "words.yaml", "redirects.yaml");

  private final Path root;
  private final Problems problems;
  private final List<Found> found = new ArrayList<>();
  private final Map<String, Path> misnamed = new HashMap<>();
  private final TreeSet<String> topFiles = new TreeSet<>(SINGLE);
  private final TreeSet<String> folders = new TreeSet<>();

  ContentFolder(Path root, Problems problems) {
    this.root = requireNonNull(root, "root");
    this.problems = requireNonNull(problems, "problems");
    for (Kind kind : Kind.values()) {
      (kind.inFolder() ? folders : topFiles).add(kind.place());
    }
  }

  /** What nearly all files are named like; nothing that is left behind is. */
  private static boolean isPlain(String fileName) {
    return Character.isLetter(fileName.charAt(0))
        && (fileName.endsWith(".yaml") || fileName.endsWith(".md"));
  }

  static boolean isLeftBehind(String fileName) {
    return !isPlain(fileName) && DROPPINGS.matcher(fileName).matches();
  }

  /** Every file that has a place in the content model, by name; absent without a folder. */
  Optional<List<Found>> files() {
    if (!Files.isDirectory(root)) {
      tell(
          Rule.MISSING_FILE,
          "",
          "there is no folder content here",
          "name the folder that holds the folder content with --source");
      return Optional.empty();
    }
    list(root, "");
    misnamed.keySet().removeAll(found.stream().map(Found::name).toList());
    misnamed.forEach((name, path) -> found.add(new Found(name, path, true)));
    found.sort(Comparator.comparing(Found::name));
    return Optional.of(found);
  }

  private void tell(Rule rule, String name, String message, String hint) {
    tell(rule, name, message, hint, Optional.empty());
  }

  private void tell(Rule rule, String name, String message, String hint, Optional<Fix> fix) {
    problems.add(Problem.of(rule, place(name), message).hint(hint).fix(fix));
  }

  private static Fix renamed(String name, String better, boolean certain) {
    return Fix.rename("content/" + name, "content/" + better, certain);
  }

  private static Span place(String name) {
    return Span.file(name.isEmpty() ? "content" : "content/" + name);
  }

  private void list(Path folder, String prefix) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      children.forEach(found::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      tell(
          Rule.UNREADABLE,
          prefix,
          "this folder cannot be read",
          "check that it still exists and that you may read it");
    }
    found.removeIf(path -> isLeftBehind(name(path)));
    found.sort(Comparator.comparing(ContentFolder::name));
    tellSameNames(prefix, found.stream().map(ContentFolder::name).toList());
    found.forEach(path -> child(path, prefix + name(path)));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private void tellSameNames(String prefix, List<String> names) {
    Map<String, String> seen = new HashMap<>();
    for (String name : names) {
      Optional<String> first = Optional.ofNullable(seen.putIfAbsent(IdRules.folded(name), name));
      first.ifPresent(
          other ->
              problems.add(
                  Problem.of(
                          Rule.ID_COLLISION,
                          place(prefix + name),
                          Typed.quoted(name)
                              + " and "
                              + Typed.quoted(other)
                              + " are one file where case does not count")
                      .hint("keep one of the two, or rename it")
                      .note(place(prefix + other), "the other one is here")));
    }
  }

  private void child(Path path, String name) {
    Optional<BasicFileAttributes> attributes = attributes(path);
    if (attributes.isEmpty()) {
      tell(Rule.UNREADABLE, name, "this file cannot be read", "check that you may read it");
    } else if (attributes.get().isSymbolicLink()) {
      tell(
          Rule.NOT_A_FILE,
          name,
          "this is a link, and links are not followed",
          "put the file itself here");
    } else if (attributes.get().isDirectory()) {
      folder(path, name);
    } else if (attributes.get().isRegularFile()) {
      file(path, name);
    } else {
      tell(Rule.NOT_A_FILE, name, "this is not a plain file", "delete it");
    }
  }

  private static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void folder(Path path, String name) {
    if (folders.contains(name + "/")) {
      list(path, name + "/");
    } else if (name.contains("/")) {
      tell(
          Rule.STRAY_FILE,
          name,
          "a folder inside " + name.substring(0, name.indexOf('/')) + "/ is not read",
          "move its files up by one folder");
    } else {
      tell(
          Rule.STRAY_FILE,
          name,
          "content has no folder " + Typed.quoted(name),
          hint(name + "/", folders, "its folders are"));
    }
  }

  private static String hint(String name, TreeSet<String> places, String these) {
    return Nearest.of(name, places)
        .map(near -> "did you mean " + near + "?")
        .orElse(these + " " + String.join(", ", places));
  }

  private void file(Path path, String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      topFile(path, name);
      return;
    }
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(k -> k.place().equals(name.substring(0, slash + 1)))
            .findFirst()
            .orElseThrow();
    Optional<String> ended =
        Optional.of(usual(name))
            .filter(n -> !n.equals(name))
            .filter(better -> endings(kind).stream().anyMatch(better::endsWith));
    if (endings(kind).stream().anyMatch(name::endsWith)) {
      Found file = new Found(name, path);
      found.add(file);
      tellBadId(kind, file);
    } else {
      ended.ifPresent(better -> misnamed.put(better, path));
      tell(
          Rule.STRAY_FILE,
          name,
          kind.place() + " holds files that end in " + String.join(" or ", endings(kind)),
          ended
              .map(better -> "rename it to " + better.substring(slash + 1))
              .orElse("rename it, or move it out of content/"),
          ended.map(better -> renamed(name, better, true)));
    }
  }

  /** A name with the usual one of several endings that mean the same. */
  private static String usual(String name) {
    return name.replaceFirst("\\.(?i:ya?ml)$", ".yaml")
        .replaceFirst("\\.(?i:md|markdown|mdown)$", ".md");
  }

  private static List<String> endings(Kind kind) {
    return kind.hasBody() ? List.of(kind.ending(), ".md") : List.of(kind.ending());
  }

  private void topFile(Path path, String name) {
    if (topFiles.contains(name)) {
      found.add(new Found(name, path));
      return;
    }
    if (topFiles.contains(usual(name))) {
      misnamed.put(usual(name), path);
    }
    tell(
        Rule.STRAY_FILE,
        name,
        "content has no file " + Typed.quoted(name),
        hint(usual(name), topFiles, "its files are"),
        Nearest.of(usual(name), topFiles)
            .map(near -> renamed(name, near, Nearest.sure(usual(name), topFiles).isPresent())));
  }

  private static String withId(Found file, String id) {
    return file.folder() + id + file.name().substring(file.name().lastIndexOf('.'));
  }

  private static String renamed(Found file, IdRules.Fault fault) {
    return fault
        .better()
        .map(id -> "rename the file to " + withId(file, id).substring(file.folder().length()))
        .orElse(fault.hint());
  }

  private void tellBadId(Kind kind, Found file) {
    Optional<IdRules.Fault> fault =
        kind == Kind.COMPARISON ? Optional.empty() : IdRules.fault(kind, file.stem());
    fault.ifPresent(
        f ->
            tell(
                Rule.BAD_ID,
                file.name(),
                f.message(),
                renamed(file, f),
                f.better().map(id -> renamed(file.name(), withId(file, id), false))));
  }
}
