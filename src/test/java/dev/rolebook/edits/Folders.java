package dev.rolebook.edits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as a whole, and what may happen to them between two builds. */
final class Folders {
  static final String LIST = ".rolebook-manifest";
  private static final byte[] NO_FILE = {};

  private Folders() {}

  /** Every name in a folder, with the bytes of each file. */
  static Map<String, byte[]> tree(Path folder) throws IOException {
    Map<String, byte[]> tree = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) all::iterator) {
          boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
          String name = folder.relativize(path) + (file ? "" : "/");
          tree.put(name, file ? Files.readAllBytes(path) : NO_FILE);
        }
      }
    }
    return tree;
  }

  /** The names that stand for different things in two trees. */
  static List<String> differences(Map<String, byte[]> one, Map<String, byte[]> other) {
    Map<String, byte[]> all = new TreeMap<>(one);
    all.putAll(other);
    return all.keySet().stream()
        .filter(
            name ->
                !one.containsKey(name)
                    || !other.containsKey(name)
                    || !Arrays.equals(one.get(name), other.get(name)))
        .toList();
  }

  /** Makes a folder what it was, file by file; what is right already stays untouched. */
  static void restore(Path folder, Map<String, byte[]> tree) throws IOException {
    Map<String, byte[]> now = tree(folder);
    List<String> names = new ArrayList<>(now.keySet());
    names.sort(Comparator.reverseOrder());
    for (String name : names) {
      if (!tree.containsKey(name)) {
        Files.delete(folder.resolve(name));
      }
    }
    for (Map.Entry<String, byte[]> file : tree.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (file.getKey().endsWith("/")) {
        Files.createDirectories(path);
      } else if (!Arrays.equals(file.getValue(), now.get(file.getKey()))) {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(path);
        }
      }
    }
  }

  /** Something happens to a file of a published site, or to the site, or to the notes about it. */
  static void harm(Path out, String name, int kind, byte noise) throws IOException {
    Path file = out.resolve(name);
    switch (kind) {
      case 0 -> flip(file, noise);
      case 1 -> Files.deleteIfExists(file);
      case 2 -> Files.write(out.resolve("compare/by-hand.html"), new byte[] {noise});
      case 3 -> Files.deleteIfExists(out.resolve("compare/by-hand.html"));
      case 4 -> touch(out.resolve(LIST));
      case 5 -> touch(file);
      case 6 -> copied(out);
      case 7 -> Files.createDirectories(out.resolve(".rolebook-next/new"));
      case 8 -> Files.write(file, new byte[0]);
      case 9 -> {
        flip(file, noise);
        touch(out.resolve(LIST));
      }
      default -> {
        String ending = noise % 2 == 0 ? "parts" : "list";
        note(out.resolveSibling(".rolebook-last/site." + ending), kind - 10, noise);
      }
    }
  }

  /** A note is gone, cut, or says something else. */
  private static void note(Path note, int kind, byte noise) throws IOException {
    if (!Files.exists(note)) {
      return;
    }
    String text = Files.readString(note, StandardCharsets.ISO_8859_1);
    int some = (noise & 0x7F) * text.length() / 0x80;
    switch (kind) {
      case 0 -> Files.delete(note);
      case 1 -> Files.writeString(note, text.substring(0, some), StandardCharsets.ISO_8859_1);
      case 2 -> Files.writeString(note, text.substring(some), StandardCharsets.ISO_8859_1);
      default -> flip(note, noise);
    }
  }

  /** Another byte in the same place, and the date as it was. */
  private static void flip(Path file, byte noise) throws IOException {
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : NO_FILE;
    if (bytes.length > 0) {
      FileTime before = Files.getLastModifiedTime(file);
      bytes[bytes.length / 2] ^= (byte) (noise | 1);
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, before);
    }
  }

  private static void touch(Path file) throws IOException {
    if (Files.exists(file)) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }
  }

  /** As a fresh clone has it: every file new, in the order of their names. */
  private static void copied(Path out) throws IOException {
    Map<String, byte[]> tree = tree(out);
    delete(out);
    restore(out, tree);
  }
}
