package dev.rolebook;

import dev.rolebook.load.StateSum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which program is running: the digest of its code, templates, words and assets, and its Java. */
final class Program {
  private Program() {}

  /** Holds it, for a program does not change while it runs. */
  private static final class Known {
    static final Optional<String> DIGEST = find();
  }

  /** The same for the same program on the same Java; absent where that cannot be told. */
  static Optional<String> digest() {
    return Known.DIGEST;
  }

  private static Optional<String> find() {
    try {
      Optional<CodeSource> source =
          Optional.ofNullable(Program.class.getProtectionDomain().getCodeSource());
      return source.isEmpty()
          ? Optional.empty()
          : Optional.of(digest(Path.of(source.get().getLocation().toURI())));
    } catch (IOException | URISyntaxException | RuntimeException unknown) {
      return Optional.empty();
    }
  }

  private static String digest(Path place) throws IOException {
    StateSum sum = new StateSum();
    List<String> around = new ArrayList<>(List.of("java.vm.vendor", "java.vm.version"));
    if (Files.isDirectory(place)) {
      around.add("java.class.path");
    }
    for (String property : around) {
      sum.add((System.getProperty(property) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : files(place)) {
      sum.add((place.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
      sum.add(Files.readAllBytes(file));
    }
    return sum.text();
  }

  /** One archive that holds everything, or the folder of classes of a developer. */
  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
