package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The content of a project at one moment: where two are equal, loading either gives the same.
 *
 * <p>It goes at least as deep as loading does: every name that is not passed over, what it stands
 * for, and all bytes of what may be read.
 *
 * @param digest of names and bytes: the same wherever and whenever the same content is
 * @param dates of the last changes: other ones where somebody wrote meanwhile, even the same bytes
 */
public record ContentState(String digest, String dates) {
  /** A folder inside a folder is told and never looked into. */
  private static final int DEEPEST = 2;

  public ContentState {
    requireNonNull(digest, "digest");
    requireNonNull(dates, "dates");
  }

  /**
   * Looks at the content of a project; absent where not everything can be read.
   *
   * @param source the folder that holds {@code content/}
   */
  public static Optional<ContentState> of(Path source) {
    try {
      Walk walk = new Walk();
      walk.folder(source.resolve("content"), 1);
      return walk.sound ? Optional.of(walk.state()) : Optional.empty();
    } catch (IOException | DirectoryIteratorException unreadable) {
      return Optional.empty();
    }
  }

  private static final class Walk {
    private final StateSum bytes = new StateSum();
    private final StateSum dates = new StateSum();
    private boolean sound = true;

    void folder(Path folder, int depth) throws IOException {
      for (Path path : children(folder)) {
        BasicFileAttributes is =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        entry(path, is);
        if (is.isDirectory() && depth < DEEPEST) {
          folder(path, depth + 1);
          number(bytes, -1);
        }
      }
    }

    private static List<Path> children(Path folder) throws IOException {
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
      children.removeIf(path -> Loader.isLeftBehind(name(path)));
      children.sort(Comparator.comparing(Walk::name));
      return children;
    }

    private static String name(Path path) {
      return path.getFileName().toString();
    }

    private void entry(Path path, BasicFileAttributes is) throws IOException {
      byte[] name = name(path).getBytes(StandardCharsets.UTF_8);
      number(bytes, name.length);
      bytes.add(name);
      number(bytes, is.isRegularFile() ? 0 : is.isDirectory() ? 1 : is.isSymbolicLink() ? 2 : 3);
      dates.add(is.lastModifiedTime().toString().getBytes(StandardCharsets.UTF_8));
      if (is.isRegularFile() && (name(path).endsWith(".yaml") || name(path).endsWith(".md"))) {
        file(path);
      }
    }

    private void file(Path path) throws IOException {
      try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
        byte[] read = in.readNBytes(TextReader.LARGEST + 1);
        sound &= read.length <= TextReader.LARGEST;
        number(bytes, read.length);
        bytes.add(read);
      }
    }

    private static void number(StateSum sum, int number) {
      sum.add(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    ContentState state() {
      return new ContentState(bytes.text(), dates.text());
    }
  }
}
