package dev.rolebook.cli;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Kind;
import dev.rolebook.load.Known;
import dev.rolebook.load.Loader;
import dev.rolebook.save.PlainFiles;
import dev.rolebook.save.Refused;
import dev.rolebook.schema.EditorFiles;
import dev.rolebook.schema.FileKind;
import dev.rolebook.schema.FileSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rolebook schema}: helps the editor program to help the editor. */
@Command(
    name = "schema",
    description = {
      "Let editor programs complete, explain and check what you type.",
      "Writes content/.schema/*.json (JSON Schema) and .vscode/settings.json, which is left alone if",
      "it is yours. Run it again when there are new ids."
    },
    footer = {
      "",
      "Examples:",
      "  rolebook schema                      all schemas, and the settings",
      "  rolebook schema --no-settings        the schemas only",
      "  rolebook schema --print roles        the schema of content/roles/*.yaml",
      "  rolebook schema --print settings     what to put into settings of your own",
      "  rolebook schema --check              for continuous integration; writes nothing",
      "",
      "Exit codes: 0 written, or all is up to date; 1 --check found an old file;",
      "            3 a file of yours is in the way: what to do is said."
    })
final class SchemaCommand implements Callable<Integer> {
  private static final String SETTINGS = "settings";

  private final Screen screen;
  @Mixin private CommonOptions common;

  @Option(names = "--check", description = "Tell which files are missing or old; write nothing.")
  private boolean check;

  @Option(
      names = "--print",
      paramLabel = "KIND",
      description = {
        "Write one schema to standard output: roles, comparisons, skills, site, ...",
        "or settings, the settings that name them all."
      })
  private Optional<String> print = Optional.empty();

  @Option(names = "--no-settings", description = "Leave .vscode/settings.json out of it.")
  private boolean noSettings;

  SchemaCommand(Screen screen) {
    this.screen = requireNonNull(screen, "screen");
  }

  @Override
  public Integer call() {
    Path source = common.project();
    if (check && print.isPresent()) {
      throw common.wrong("--check and --print are two different things: ask for one of them");
    }
    Known known = Loader.known(source);
    if (print.isPresent()) {
      screen.out().print(printed(print.get(), known));
      return Exit.FINE;
    }
    try {
      PlainFiles files = new PlainFiles(source);
      Map<String, String> schemas = EditorFiles.schemas(known);
      return check ? check(files, schemas) : write(files, schemas);
    } catch (Refused refused) {
      return Mistakes.refused(screen, refused);
    }
  }

  private String printed(String name, Known known) {
    return name.equals(SETTINGS) ? EditorFiles.settings() : FileSchema.of(file(name), known);
  }

  private FileKind file(String name) {
    List<FileKind> all = FileKind.all();
    List<String> names = all.stream().map(FileKind::name).toList();
    return all.stream()
        .filter(
            file ->
                file.name().equals(name) || file.kind().map(Kind::word).equals(Optional.of(name)))
        .findFirst()
        .orElseThrow(
            () ->
                common.wrong(
                    "There is no schema \""
                        + name
                        + "\""
                        + Words.meant(name, names)
                            .orElse(": the kinds are " + String.join(", ", names))));
  }

  private int check(PlainFiles files, Map<String, String> schemas) throws Refused {
    List<String> old = new ArrayList<>();
    for (Map.Entry<String, String> schema : schemas.entrySet()) {
      Optional<String> there = files.read(schema.getKey());
      if (!there.equals(Optional.of(schema.getValue()))) {
        old.add(schema.getKey() + (there.isPresent() ? " is old" : " is missing"));
      }
    }
    if (!noSettings && !files.read(EditorFiles.SETTINGS).map(EditorFiles::isIn).orElse(false)) {
      old.add(EditorFiles.SETTINGS + " does not name the schemas");
    }
    old.forEach(screen.err()::println);
    if (!old.isEmpty()) {
      screen.err().println("  hint: rolebook schema writes them");
      return Exit.CONTENT;
    }
    return done("Everything is up to date.");
  }

  private int write(PlainFiles files, Map<String, String> schemas) throws Refused {
    int written = 0;
    for (Map.Entry<String, String> schema : schemas.entrySet()) {
      if (files.write(schema.getKey(), schema.getValue())) {
        tell(schema.getKey());
        written++;
      }
    }
    Optional<String> settings = noSettings ? Optional.empty() : files.read(EditorFiles.SETTINGS);
    if (!noSettings && settings.isEmpty()) {
      files.write(EditorFiles.SETTINGS, EditorFiles.settings());
      tell(EditorFiles.SETTINGS);
      written++;
    }
    if (settings.isPresent() && !EditorFiles.isIn(settings.get())) {
      throw new Refused(
          EditorFiles.SETTINGS + " is yours and is left as it is; the schemas are written",
          "put into it what this shows: rolebook schema --print " + SETTINGS);
    }
    return written == 0 ? done("Everything is up to date.") : Exit.FINE;
  }

  private void tell(String file) {
    if (!common.quiet()) {
      screen.out().println("wrote " + file);
    }
  }

  private int done(String words) {
    if (!common.quiet()) {
      screen.out().println(words);
    }
    return Exit.FINE;
  }
}
