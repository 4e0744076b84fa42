package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.List;
import java.util.Optional;

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
    context.tell(rule, Span.file("content/" + name), message, hint);
  }

  private void tellMissing(String name, String hint) {
    if (content.file(name).isEmpty()) {
      tell(Rule.MISSING_FILE, name, "the file " + name + " is missing", hint);
    }
  }

  private void pair(Parsed file) {
    new Pairs(context.ids())
        .fault(file.file().stem())
        .ifPresent(f -> tell(f.rule(), file.file().name(), f.message(), f.hint()));
  }

  private void skill(Parsed file) {
    String id = file.file().stem();
    if (!context.ids().has(Kind.SKILL, id)) {
      String hint =
          Nearest.of(id, context.ids().of(Kind.SKILL))
              .map(near -> "rename the file to " + near + ".yaml")
              .orElse(Kind.SKILL.howToAdd(id));
      tell(
          Rule.UNKNOWN_ID,
          file.file().name(),
          "there is no skill " + Typed.quoted(id) + " to ask questions about",
          hint);
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
        Optional<String> near = Nearest.of(file.file().stem(), context.ids().of(kind));
        tell(
            Rule.STRAY_FILE,
            file.file().name(),
            "there is no " + yaml + " that this text belongs to",
            near.map(id -> "rename this file to " + id + ".md")
                .orElse("write " + yaml + " as well"));
      }
    }
  }
}
