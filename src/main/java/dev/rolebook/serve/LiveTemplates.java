package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.SourceFile;
import dev.rolebook.render.HtmlFormat;
import dev.rolebook.review.TemplateSources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The templates in a folder beside the content, where somebody works on them: compiled as they are
 * used, as soon as one differs from those that are part of the program.
 */
final class LiveTemplates implements AutoCloseable {
  private static final String BUILT_IN = "/dev/rolebook/render/templates/";
  private static final String FIRST = "layout.jte";

  private final Path folder;
  private Optional<Path> classes = Optional.empty();
  private Optional<HtmlFormat> live = Optional.empty();

  LiveTemplates(Path folder) {
    this.folder = requireNonNull(folder, "folder");
  }

  /** The pages of a plan as the templates make them that count now. */
  HtmlFormat format() throws IOException {
    if (!differ()) {
      return new HtmlFormat();
    }
    if (live.isEmpty()) {
      classes = Optional.of(Files.createTempDirectory("rolebook-preview-"));
      live = classes.map(made -> HtmlFormat.live(folder, made));
    }
    return live.orElseThrow().afresh();
  }

  private boolean differ() throws IOException {
    return Files.isRegularFile(folder.resolve(FIRST))
        && ToolProvider.getSystemJavaCompiler() != null
        && !templates().stream().allMatch(this::isBuiltIn);
  }

  private List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }

  private boolean isBuiltIn(Path template) {
    String name = folder.relativize(template).toString().replace('\\', '/');
    try (InputStream in = LiveTemplates.class.getResourceAsStream(BUILT_IN + name)) {
      return in != null && Arrays.equals(in.readAllBytes(), Files.readAllBytes(template));
    } catch (IOException gone) {
      return false;
    }
  }

  /** The texts of the templates that count now. */
  TemplateSources sources() {
    return live.isEmpty() ? TemplateSources.bundled() : this::source;
  }

  private Optional<SourceFile> source(String name) {
    try {
      return Optional.of(
          new SourceFile("templates/" + name, Files.readString(folder.resolve(name))));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Nothing stays behind on the disk. */
  @Override
  public void close() throws IOException {
    if (classes.isPresent()) {
      try (Stream<Path> files = Files.walk(classes.get())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
      classes = Optional.empty();
      live = Optional.empty();
    }
  }
}
