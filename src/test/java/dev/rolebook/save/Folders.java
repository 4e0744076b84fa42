package dev.rolebook.save;

import dev.rolebook.plan.Url;
import dev.rolebook.render.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites as maps from path to text, for tests: written by a draft, read back from a folder. */
final class Folders {
  private Folders() {}

  static Changes save(Path out, Map<String, String> site) throws Refused {
    return save(new LocalDisk(), out, site, SaveOptions.CAREFUL);
  }

  static Changes save(Path out, Map<String, String> site, SaveOptions options) throws Refused {
    return save(new LocalDisk(), out, site, options);
  }

  /** The project is the folder above {@code out}. */
  static Changes save(Disk disk, Path out, Map<String, String> site, SaveOptions options)
      throws Refused {
    SiteFolder folder = SiteFolder.open(disk, out, out.getParent(), Optional.empty(), options);
    try (Draft draft = folder.draft()) {
      for (Map.Entry<String, String> file : site.entrySet()) {
        draft.add(file(file.getKey(), file.getValue()));
      }
      return draft.publish();
    }
  }

  static OutputFile file(String path, String text) {
    return new OutputFile(new Url(path), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every file of the folder but the list of ours; a link as {@code -> target}. */
  static Map<String, String> read(Path out) throws IOException {
    Map<String, String> site = all(out);
    site.remove(Manifest.NAME);
    return site;
  }

  /** The same without what a killed build prepared. */
  static Map<String, String> published(Path out) throws IOException {
    Map<String, String> site = read(out);
    site.keySet().removeIf(path -> path.startsWith(Stage.NAME + "/"));
    return site;
  }

  static Map<String, String> all(Path out) throws IOException {
    Map<String, String> site = new TreeMap<>();
    if (!Files.exists(out)) {
      return site;
    }
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.toList()) {
        String path = out.relativize(file).toString().replace('\\', '/');
        if (Files.isSymbolicLink(file)) {
          site.put(path, "-> " + Files.readSymbolicLink(file));
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          site.put(path, Files.readString(file));
        }
      }
    }
    return site;
  }

  /** Everything in the folder, folders included, with what tells whether it was touched. */
  static Map<String, String> touched(Path out) throws IOException {
    Map<String, String> dates = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.toList()) {
        dates.put(
            out.relativize(file).toString(),
            Files.readAttributes(file, "unix:ino,ctime,lastModifiedTime,mode").toString());
      }
    }
    return dates;
  }
}
