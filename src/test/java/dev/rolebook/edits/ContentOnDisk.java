package dev.rolebook.edits;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A content folder that is kept equal to texts; what did not change stays untouched. */
final class ContentOnDisk {
  private final Path folder;
  private final Map<String, String> there = new TreeMap<>();

  ContentOnDisk(Path folder) {
    this.folder = requireNonNull(folder, "folder");
  }

  /** Tells the names of the files that were written or deleted. */
  Set<String> write(Map<String, String> texts) throws IOException {
    Set<String> changed = new TreeSet<>();
    for (String name : List.copyOf(there.keySet())) {
      if (!texts.containsKey(name)) {
        Files.delete(folder.resolve(name));
        there.remove(name);
        changed.add("content/" + name);
      }
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (!text.getValue().equals(there.put(text.getKey(), text.getValue()))) {
        Path file = folder.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue());
        changed.add("content/" + text.getKey());
      }
    }
    return changed;
  }
}
