package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place in a template, or in one it uses, that wrote something on a page. */
final class TemplatePlaces {
  private static final Pattern USE = Pattern.compile("@template\\.([A-Za-z0-9_.-]+)\\(");

  private final TemplateSources sources;
  private final Map<String, Collection<SourceFile>> used = new ConcurrentHashMap<>();

  TemplatePlaces(TemplateSources sources) {
    this.sources = requireNonNull(sources, "sources");
  }

  /**
   * Where one of the texts stands: the first of them that is found at all, in the template itself
   * before those it uses; else the beginning of the template.
   */
  Span of(String template, List<String> texts) {
    Collection<SourceFile> files = used.computeIfAbsent(template, this::files);
    for (String text : texts) {
      for (SourceFile file : files) {
        int at = file.text().indexOf(text);
        if (at >= 0) {
          return file.span(at, at + text.length());
        }
      }
    }
    return files.stream()
        .findFirst()
        .map(SourceFile::start)
        .orElseGet(() -> Span.file("templates/" + template));
  }

  private Collection<SourceFile> files(String template) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(template));
    while (!open.isEmpty()) {
      String name = open.remove();
      if (files.containsKey(name)) {
        continue;
      }
      sources
          .named(name)
          .ifPresent(
              file -> {
                files.put(name, file);
                Matcher use = USE.matcher(file.text());
                while (use.find()) {
                  open.add(use.group(1).replace('.', '/') + ".jte");
                }
              });
    }
    return List.copyOf(files.values());
  }
}
