package dev.rolebook.schema;

import dev.rolebook.load.Kind;
import dev.rolebook.load.Shape;
import dev.rolebook.load.Shape.Field;
import dev.rolebook.load.TextForm;
import dev.rolebook.model.Answer;
import dev.rolebook.model.QuestionSet;
import dev.rolebook.model.Site;
import dev.rolebook.model.WordList;
import dev.rolebook.model.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/reference.md}: every file and every key, as the records have them. */
final class Reference {
  private static final Path EXAMPLES = Path.of("src/test/sites/every-field/content");
  private static final String HOW_TO_READ =
      """
      # Reference: every file and every key

      This page is made by the program, of the same records that read your files. How to write well is in [editing.md](editing.md).

      The files stand in `content/`. You need `site.yaml`, `aspects.yaml` and one file in `roles/`; everything else is optional.
      The examples belong together: they are the files of one small site, and use every key.

      """;
  private static final String VALUES =
      """
      ## What the last column says

      | it says | you may write |
      |---|---|
      | a line of text | words on one line; put quotes round them if they hold `: ` or ` #` |
      | a text | the same, on one line or several, with links, *emphasis* and `code` |
      | a list of ... | `[one, two]`, or a line for each after a hyphen; one alone needs no list |
      | the id of ..., ids of ... | the name of a file without its ending, or the word before the colon in its file |
      | one of ... | one of these words, exactly |
      | words of your own, each with ... | a line for each: your words, a colon, then the rest |
      | a day | `2026-05-01` |
      | a date | `2026`, `2026-05` or `2026-05-01` |
      | a length of time | a number and days, weeks, months or years: `12 months` |
      | none | the word `none`: it does not apply |

      A key that is left out is "nothing yet". A key without a value is a mistake: delete it.

      """;

  private final StringBuilder out = new StringBuilder();

  /** The page. */
  static String text() {
    Reference reference = new Reference();
    reference.out.append(HOW_TO_READ);
    reference.contents();
    reference.out.append(VALUES);
    reference.answers();
    FileKind.all().forEach(reference::file);
    return reference.out.toString().stripTrailing() + "\n";
  }

  private void contents() {
    out.append("| file | what it holds |\n|---|---|\n");
    for (FileKind file : FileKind.all()) {
      out.append("| [`%s`](#%s) | %s |\n".formatted(shown(file), file.name(), what(file)));
    }
    out.append('\n');
  }

  private static String shown(FileKind file) {
    return file.kind()
        .filter(Kind::inFolder)
        .map(kind -> file.pattern().replace("*", "<" + id(kind) + ">"))
        .orElse(file.pattern());
  }

  private static String id(Kind kind) {
    return switch (kind) {
      case COMPARISON -> "a-vs-b";
      case QUESTIONS -> "skill";
      default -> kind.word();
    };
  }

  private static String what(FileKind file) {
    if (file.name().equals(FileKind.REDIRECTS)) {
      return "Old addresses of pages, and where they lead now.";
    }
    return PlainWords.doc(record(file)).orElseThrow();
  }

  private static Class<?> record(FileKind file) {
    Class<?> single = file.name().equals(FileKind.SITE) ? Site.class : Words.class;
    return file.kind().<Class<?>>map(Kind::type).orElse(single);
  }

  private void answers() {
    out.append("## Answers\n\n");
    out.append("An answer of a role is a text, a list, `none`, or these keys: `text` or `list`, ");
    out.append("never both, and what else there is to say.\n\n");
    table(Answer.Given.class);
  }

  private void file(FileKind file) {
    out.append("## %s\n\n".formatted(title(file.name())));
    out.append("`content/%s`. %s\n%s\n\n".formatted(shown(file), what(file), place(file)));
    if (file.name().equals(FileKind.WORDS)) {
      words();
    } else if (file.name().equals(FileKind.REDIRECTS)) {
      out.append(
          "| on the left | on the right |\n|---|---|\n| %s | %s |\n\n"
              .formatted(TextForm.OLD_ADDRESS.one(), TextForm.NEW_ADDRESS.one()));
    } else if (file.kind().equals(Optional.of(Kind.PAGE))) {
      out.append("The keys are those of [guides](#guides).\n\n");
    } else {
      Class<?> record = record(file);
      keys(record == QuestionSet.class ? QuestionSet.Question.class : record);
    }
    example(file);
  }

  private static String title(String name) {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String place(FileKind file) {
    if (file.kind().isEmpty()) {
      return "There is one such file.";
    }
    Kind kind = file.kind().get();
    return switch (kind) {
      case COMPARISON ->
          "The name is the ids of two roles in alphabetical order with `-vs-` between them."
              + " Longer prose may stand beside it in a file that ends in `.md`.";
      case QUESTIONS -> "The file is a list: each question begins with a hyphen.";
      case ASPECT -> "The names of groups stand at the left, ids of aspects below, then the keys.";
      default ->
          !kind.inFolder()
              ? "Ids stand at the left, each followed by a colon; the keys stand below, indented."
              : "The file name is the id."
                  + (kind.isArticle()
                      ? " The keys stand between two lines `---`, the text below."
                      : "")
                  + (kind.hasBody()
                      ? " Longer prose may stand beside it in a file that ends in `.md`."
                      : "");
    };
  }

  private void keys(Class<?> record) {
    table(record);
    inner(record)
        .forEach(
            (key, type) -> {
              out.append("Keys of `%s`:\n\n".formatted(key));
              table(type);
            });
  }

  private void table(Class<?> record) {
    out.append("| key | what it is | what to write |\n|---|---|---|\n");
    for (Field field : written(record)) {
      String need = field.required() ? "**Required**: " : "";
      out.append(
          "| `%s` | %s | %s%s |\n"
              .formatted(field.key(), field.help(), need, PlainWords.value(field.type())));
    }
    out.append('\n');
  }

  static List<Field> written(Class<?> record) {
    return Shape.of(record).fields().stream().filter(f -> f.origin() == Shape.Origin.KEY).toList();
  }

  /** The records that stand inside another one, by the key they stand at. */
  static Map<String, Class<?>> inner(Class<?> record) {
    Map<String, Class<?>> inner = new LinkedHashMap<>();
    for (Field field : written(record)) {
      types(field.type())
          .filter(type -> type.getEnclosingClass() != null && type.isRecord())
          .filter(type -> PlainWords.value(type).startsWith("the keys"))
          .forEach(type -> inner.put(field.key(), type));
    }
    return inner;
  }

  private static Stream<Class<?>> types(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).flatMap(Reference::types)
        : Stream.of((Class<?>) type);
  }

  private void words() {
    out.append("Every phrase, in English, is in ");
    out.append("[words.yaml](../src/main/resources/dev/rolebook/load/words.yaml) of the program. ");
    out.append("Write only those that you change, each below the name of its part.\n\n");
    out.append("| part | what it is |\n|---|---|\n");
    for (Field field : Shape.of(Words.class).fields()) {
      String what = PlainWords.doc(Shape.raw(field.type())).orElseThrow();
      out.append("| `%s` | %s |\n".formatted(field.key(), what));
    }
    out.append("\nThe items of `lists` in `advert` and of `empty` in `writing`:\n\n");
    table(WordList.class);
  }

  private void example(FileKind file) {
    out.append("```yaml\n").append(example(file.pattern()).strip()).append("\n```\n\n");
  }

  /**
   * The longest file of a kind in the examples, which has the most keys; its front matter alone.
   */
  static String example(String pattern) {
    Path folder = EXAMPLES.resolve(pattern).getParent();
    String name = Path.of(pattern).getFileName().toString();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts =
          files
              .filter(f -> f.getFileName().toString().matches(name.replace("*", ".*")))
              .sorted()
              .map(Reference::read)
              .collect(Collectors.toList());
      return texts.stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      String text = Files.readString(file);
      boolean markdown = file.toString().endsWith(".md");
      return markdown ? text.substring(0, text.indexOf("\n---", 4) + 4) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
