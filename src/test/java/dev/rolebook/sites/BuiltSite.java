package dev.rolebook.sites;

import dev.rolebook.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of a content folder in a folder of its own, and the site built from it. */
public final class BuiltSite implements AutoCloseable {
  private final Path folder;
  private String told = "";
  private int code = -1;

  private BuiltSite(Path folder) {
    this.folder = folder;
  }

  /** A copy of {@code golden}, already built. */
  static BuiltSite of(Path golden) throws IOException {
    BuiltSite site = copyOf(golden);
    site.build();
    return site;
  }

  /** A copy of {@code golden}, not built yet. */
  static BuiltSite copyOf(Path golden) throws IOException {
    BuiltSite site = new BuiltSite(Files.createTempDirectory("rolebook-golden"));
    copy(golden.resolve("content"), site.folder.resolve("content"));
    return site;
  }

  /** Builds with the program itself. */
  void build(String... flags) {
    List<String> args = new ArrayList<>(List.of("build", "--all", "--source"));
    args.add(folder.toString());
    args.addAll(List.of(flags));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    code = Main.run(print(out), print(err), Map.of(), args.toArray(String[]::new));
    told = "exit " + code + "\n" + err.toString(StandardCharsets.UTF_8);
  }

  /** The exit code and everything said on the error stream. */
  String told() {
    return told;
  }

  Path folder() {
    return folder;
  }

  Path site() {
    return folder.resolve("site");
  }

  Map<String, byte[]> files() throws IOException {
    return files(site());
  }

  Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String name : files().keySet()) {
      times.put(name, Files.getLastModifiedTime(site().resolve(name)));
    }
    return times;
  }

  void copySiteTo(Path target) throws IOException {
    copy(site(), target);
  }

  /** Changes the text of every content file. */
  void rewriteContent(UnaryOperator<String> change) throws IOException {
    for (String name : files(folder.resolve("content")).keySet()) {
      Path file = folder.resolve("content").resolve(name);
      Files.writeString(file, change.apply(Files.readString(file)));
    }
  }

  /** Every file below {@code root} by its path, the manifest left out. */
  static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String name = root.relativize(file).toString().replace('\\', '/');
          if (!name.startsWith(".rolebook")) {
            files.put(name, Files.readAllBytes(file));
          }
        }
      }
    }
    return files;
  }

  static void deleteTree(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static PrintStream print(ByteArrayOutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
