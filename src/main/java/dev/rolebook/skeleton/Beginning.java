package dev.rolebook.skeleton;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Addition;
import dev.rolebook.load.IdRules;
import dev.rolebook.load.Kind;
import dev.rolebook.load.Known;
import dev.rolebook.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the first draft of an entry, from a name that a person gave. */
public final class Beginning {
  private static final String CONTENT = "content/";

  /** The files of the project. */
  @FunctionalInterface
  public interface Files {
    /** The text of a file, if it is there. */
    Optional<String> text(String file) throws CannotBegin;
  }

  private final Known known;
  private final Files files;

  /**
   * @param known the entries that the project has
   */
  public Beginning(Known known, Files files) {
    this.known = requireNonNull(known, "known");
    this.files = requireNonNull(files, "files");
  }

  private Set<String> ids(Kind kind) {
    return known.names(kind).keySet();
  }

  /** An entry with a name: {@code Data Steward}, or {@code data-steward}. */
  public Begun entry(Kind kind, String name, Optional<String> ownId) throws CannotBegin {
    String id = id(kind, name, ownId);
    refuseTaken(kind, id);
    Map<String, String> values = Map.of("id", id, "name", quoted(shown(name)), "aspects", gaps());
    String text = Skeletons.filled(kind.word() + kind.ending(), values);
    return kind.inFolder()
        ? new Begun(CONTENT + kind.place() + id + kind.ending(), text, true, List.of())
        : added(kind, text, more -> more.atEnd(text.lines().toList()));
  }

  /** A comparison of two roles, in whatever order they were named. */
  public Begun comparison(String one, String other) throws CannotBegin {
    SortedSet<String> pair = new TreeSet<>(List.of(known(Kind.ROLE, one), known(Kind.ROLE, other)));
    if (pair.size() < 2) {
      throw new CannotBegin("\"" + pair.first() + "\" is one role", "name two different roles");
    }
    String id = pair.first() + "-vs-" + pair.last();
    refuseTaken(Kind.COMPARISON, id);
    Map<String, String> values = Map.of("a", pair.first(), "b", pair.last());
    String text = Skeletons.filled("comparison.yaml", values);
    return new Begun(CONTENT + "comparisons/" + id + ".yaml", text, true, List.of());
  }

  /** A question about a skill: the first of its file, or one more. */
  public Begun question(String skill) throws CannotBegin {
    String id = known(Kind.SKILL, skill);
    String file = CONTENT + "questions/" + id + ".yaml";
    String text = Skeletons.filled("question.yaml", Map.of("id", id));
    Optional<String> there = files.text(file);
    if (there.isEmpty()) {
      return new Begun(file, text, true, List.of());
    }
    List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
    return added(file, text, there.get(), more -> more.atEnd(lines));
  }

  /** A question that every role answers, as the last of its group. */
  public Begun aspect(String name, Optional<String> ownId, Optional<String> group)
      throws CannotBegin {
    String id = id(Kind.ASPECT, name, ownId);
    refuseTaken(Kind.ASPECT, id);
    String text = Skeletons.filled("aspect.yaml", Map.of("id", id, "name", quoted(shown(name))));
    String file = CONTENT + Kind.ASPECT.place();
    String now = files.text(file).orElse("");
    String where = group(new Addition(now).groups(), group);
    Begun begun = added(file, text, now, more -> more.inGroup(where, text.lines().toList()));
    return new Begun(begun.file(), begun.text(), false, lacking(id));
  }

  private List<String> lacking(String id) {
    String line = "  " + id + ": ...";
    return Stream.concat(
            Stream.of("Every role answers it with a line below aspects:", line, "in"),
            ids(Kind.ROLE).stream().map(role -> "  " + CONTENT + "roles/" + role + ".yaml"))
        .toList();
  }

  private static String group(List<String> groups, Optional<String> wanted) throws CannotBegin {
    if (wanted.isEmpty() && groups.size() == 1) {
      return groups.get(0);
    }
    if (wanted.filter(groups::contains).isPresent()) {
      return wanted.get();
    }
    String near =
        wanted.flatMap(w -> Nearest.of(w, groups)).map(g -> "did you mean " + g + "? ").orElse("");
    throw new CannotBegin(
        wanted
            .map(w -> "aspects.yaml has no group \"" + w + '"')
            .orElse("aspects.yaml has " + groups.size() + " groups"),
        near + "say --group and one of: " + String.join("; ", groups));
  }

  private Begun added(Kind kind, String entry, Function<Addition, Optional<String>> how)
      throws CannotBegin {
    String file = CONTENT + kind.place();
    Optional<String> now = files.text(file);
    return now.isEmpty()
        ? new Begun(file, entry, true, List.of())
        : added(file, entry, now.get(), how);
  }

  private static Begun added(
      String file, String entry, String now, Function<Addition, Optional<String>> how)
      throws CannotBegin {
    // What is no UTF-8 would be written back as something else.
    Optional<String> more =
        now.indexOf('\uFFFD') >= 0 ? Optional.empty() : how.apply(new Addition(now));
    return more.map(text -> new Begun(file, text, false, List.of()))
        .orElseThrow(
            () ->
                new CannotBegin(
                    "Nothing can be added to " + file + " for certain, as it is written",
                    "run rolebook check; if that finds nothing there, write it by hand: "
                        + String.join(" | ", entry.lines().toList())));
  }

  private String id(Kind kind, String name, Optional<String> own) throws CannotBegin {
    if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
      throw new CannotBegin("A name is a few visible letters", "say it in quotes: \"Night nurse\"");
    }
    String id =
        own.or(() -> IdRules.slug(name))
            .orElseThrow(
                () ->
                    new CannotBegin(
                        "No id can be made of the letters of \"" + name + '"',
                        "give one in the letters a-z, 0-9 and hyphens: --id night-nurse"));
    Optional<IdRules.Fault> fault = IdRules.fault(kind, id);
    if (fault.isPresent()) {
      throw new CannotBegin(fault.get().message(), fault.get().hint());
    }
    return id;
  }

  private String known(Kind kind, String asTyped) throws CannotBegin {
    Set<String> ids = ids(kind);
    Optional<String> slug = IdRules.slug(asTyped).filter(ids::contains);
    return slug.orElseThrow(
        () ->
            new CannotBegin(
                "There is no " + kind.word() + " \"" + asTyped + '"',
                Nearest.of(asTyped, ids)
                    .map(near -> "did you mean " + near + "?")
                    .orElse(
                        "begin it first: rolebook new " + kind.word() + " \"" + asTyped + '"')));
  }

  private void refuseTaken(Kind kind, String id) throws CannotBegin {
    if (ids(kind).contains(id)) {
      String where = kind.inFolder() ? kind.place() + id + kind.ending() : kind.place();
      throw new CannotBegin(
          "The " + kind.word() + " \"" + id + "\" is there already",
          "change it in " + CONTENT + where + ", or choose another name");
    }
  }

  /** A comment for each aspect that a role may answer. */
  private String gaps() {
    StringBuilder lines = new StringBuilder();
    known
        .names(Kind.ASPECT)
        .forEach(
            (id, question) ->
                lines.append("#   # " + inOneLine(question) + "\n#   " + id + ": ...\n"));
    return lines.toString().stripTrailing();
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("[\\s\\x{85}\\x{2028}\\x{2029}]+", " ");
  }

  /** A name that was typed as an id, as a name. */
  private static String shown(String name) {
    String stripped = name.strip();
    boolean isId = IdRules.slug(stripped).equals(Optional.of(stripped));
    return isId
        ? stripped.substring(0, 1).toUpperCase(Locale.ROOT)
            + stripped.substring(1).replace('-', ' ')
        : stripped;
  }

  private static String quoted(String text) {
    return text.matches("\\p{L}[\\p{L}\\p{N} ()/.-]*")
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
