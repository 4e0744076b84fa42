package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks what the names of files say about each other. */
final class FileNames {
  private final Content content;
  private final Context context;

  FileNames(Content content, Context context) {
    this.content = requireNonNull(content, "content");
    this.context = requireNonNull(context, "context");
  }

  void check() {
    tellMissing("site.yaml", "begin it with a line \"title: ...\"");
    tellMissing("aspects.yaml", "it says which questions every role answers");
    if (content.of(Kind.ROLE).isEmpty()) {
      tell(
          Rule.MISSING_FILE,
          "roles",
          "there is no role",
          "write a file such as roles/ml-engineer.yaml with \"name: ...\" and \"summary: ...\"");
    }
    content.of(Kind.COMPARISON).forEach(this::pair);
    content.of(Kind.QUESTIONS).forEach(this::skill);
    content.files().values().forEach(this::orphan);
  }

  private void tell(Rule rule, String name, String message, String hint) {
    tell(rule, name, message, hint, Optional.empty());
  }

  private void tell(Rule rule, String name, String message, String hint, Optional<Fix> fix) {
    context.tell(rule, Span.file("content/" + name), message, hint, fix);
  }

  /** The file with a better id, and its longer prose with it. */
  private Fix renamed(Found file, String id, boolean certain) {
    List<Fix.Rename> renames =
        Stream.of(".yaml", ".md")
            .filter(ending -> content.file(file.folder() + file.stem() + ending).isPresent())
            .map(
                ending ->
                    new Fix.Rename(
                        "content/" + file.folder() + file.stem() + ending,
                        "content/" + file.folder() + id + ending))
            .toList();
    return new Fix(List.of(), renames, certain);
  }

  private void tellMissing(String name, String hint) {
    if (content.file(name).isEmpty()) {
      tell(Rule.MISSING_FILE, name, "the file " + name + " is missing", hint);
    }
  }

  private void pair(Parsed file) {
    new Pairs(context.ids())
        .fault(file.file().stem())
        .ifPresent(
            f ->
                tell(
                    f.rule(),
                    file.file().name(),
                    f.message(),
                    f.hint(),
                    f.better().map(b -> renamed(file.file(), b.name(), b.certain()))));
  }

  private void skill(Parsed file) {
    String id = file.file().stem();
    if (!context.ids().has(Kind.SKILL, id) && IdRules.fault(Kind.QUESTIONS, id).isEmpty()) {
      Optional<Pairs.Better> better = Pairs.Better.of(context.ids(), Kind.SKILL, id);
      String hint =
          better
              .map(b -> "rename the file to " + b.name() + ".yaml")
              .orElse(Kind.SKILL.howToAdd(id));
      tell(
          Rule.UNKNOWN_ID,
          file.file().name(),
          "there is no skill " + Typed.quoted(id) + " to ask questions about",
          hint,
          better.map(b -> renamed(file.file(), b.name(), b.certain())));
    }
  }

  /** Prose beside nothing: its entry is missing or has another name. */
  private void orphan(Parsed file) {
    for (Kind kind : List.of(Kind.ROLE, Kind.COMPARISON)) {
      String yaml = kind.place() + file.file().stem() + ".yaml";
      boolean alone =
          file.file().isMarkdown()
              && file.file().folder().equals(kind.place())
              && content.file(yaml).isEmpty();
      if (alone) {
        Optional<Pairs.Better> better = Pairs.Better.of(context.ids(), kind, file.file().stem());
        tell(
            Rule.STRAY_FILE,
            file.file().name(),
            "there is no " + yaml + " that this text belongs to",
            better
                .map(b -> "rename this file to " + b.name() + ".md")
                .orElse("write " + yaml + " as well"),
            better.map(b -> renamed(file.file(), b.name(), b.certain())));
      }
    }
  }
}
