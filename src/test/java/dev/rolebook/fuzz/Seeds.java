package dev.rolebook.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a target is first tried with: inputs that once broke something, some that reached much of
 * the program (in Base64, a line each; picked from what Jazzer found), and good ones to bend.
 */
final class Seeds {
  private static final Path FOUND = Path.of("src/test/resources/dev/rolebook/fuzz");
  private static final Path SITES = Path.of("src/test/sites");

  private Seeds() {}

  /** Writes the seeds of a target into a folder, for Jazzer to begin with. */
  public static void main(String[] args) throws IOException {
    int number = 0;
    for (byte[] seed : of(FuzzTarget.valueOf(args[0]))) {
      Files.write(Path.of(args[1], "seed-" + number++), seed);
    }
  }

  static List<byte[]> of(FuzzTarget target) throws IOException {
    String name = target.name().toLowerCase(Locale.ROOT);
    List<byte[]> seeds = new ArrayList<>();
    if (Files.isDirectory(FOUND.resolve(name))) {
      addAll(seeds, FOUND.resolve(name), "");
    }
    for (String line : Files.readAllLines(FOUND.resolve(name + ".txt"))) {
      seeds.add(Base64.getDecoder().decode(line));
    }
    switch (target) {
      case YAML -> addAll(seeds, SITES.resolve("every-field/content/roles"), ".yaml");
      case SITE -> addAll(seeds, SITES.resolve("every-field/content"), "site.yaml");
      case ARTICLE, MARKDOWN -> addAll(seeds, SITES.resolve("every-field/content"), ".md");
      case JSON -> addAll(seeds, SITES.resolve("two-roles/expected/data"), "graph.json");
      case ID -> List.of("cook", "caf\u00e9", "a-b", "CON").forEach(id -> add(seeds, id));
      case ADDRESS ->
          List.of(
                  "https://a.b/c?d=e#f",
                  "mailto:a@b.c",
                  "tel:+1",
                  "role:baker",
                  "../roles/baker.md")
              .forEach(address -> add(seeds, address));
      case HTTP ->
          add(seeds, "GET /roles/baker.html HTTP/1.1\r\nHost: 127.0.0.1:1\r\nAccept: */*\r\n\r\n");
    }
    return seeds;
  }

  private static void add(List<byte[]> seeds, String text) {
    seeds.add(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void addAll(List<byte[]> seeds, Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(ending)) {
          seeds.add(Files.readAllBytes(file));
        }
      }
    }
  }
}
