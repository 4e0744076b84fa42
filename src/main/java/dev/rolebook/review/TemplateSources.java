package dev.rolebook.review;

import dev.rolebook.problem.SourceFile;
import dev.rolebook.render.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The texts of the templates, to tell where something on a page was written. */
@FunctionalInterface
public interface TemplateSources {
  /** The template of a name such as {@code page/role.jte}, if there is one. */
  Optional<SourceFile> named(String name);

  /** The templates that were compiled into the program and travel with it. */
  static TemplateSources bundled() {
    return name -> {
      String path = "templates/" + name;
      try (InputStream in = OutputFile.class.getResourceAsStream(path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(
                new SourceFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
