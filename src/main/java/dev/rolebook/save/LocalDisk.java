package dev.rolebook.save;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The disk of this machine. */
final class LocalDisk implements Disk {
  private static final Set<PosixFilePermission> FILE_MODE =
      PosixFilePermissions.fromString("rw-r--r--");
  private static final Set<PosixFilePermission> OPEN_FOLDER_MODE =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final Set<PosixFilePermission> CLOSED_FOLDER_MODE =
      PosixFilePermissions.fromString("rwx------");

  /** The bits of a mode that say what a name stands for, and their values: POSIX, stat.h. */
  private static final int TYPE = 0170000;

  private static final int TYPE_FILE = 0100000;
  private static final int TYPE_FOLDER = 0040000;
  private static final int TYPE_LINK = 0120000;

  private static final int PIECE = 1 << 16;

  private final boolean unix;
  private final boolean posix;
  private volatile Optional<Boolean> umaskIsInTheWay = Optional.empty();

  LocalDisk() {
    Set<String> views = java.nio.file.FileSystems.getDefault().supportedFileAttributeViews();
    unix = views.contains("unix");
    posix = views.contains("posix");
  }

  @Override
  public Optional<Stat> stat(Path path) throws IOException {
    try {
      return Optional.of(unix ? unixStat(path) : basicStat(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The time of the last change cannot be set by hand, unlike the time of the last writing. */
  private static Stat unixStat(Path path) throws IOException {
    Map<String, Object> all = Files.readAttributes(path, "unix:mode,size,ctime", NOFOLLOW_LINKS);
    int type = (Integer) all.get("mode") & TYPE;
    Kind kind = kind(type == TYPE_FILE, type == TYPE_FOLDER, type == TYPE_LINK);
    return new Stat(kind, (Long) all.get("size"), (FileTime) all.get("ctime"));
  }

  private static Stat basicStat(Path path) throws IOException {
    BasicFileAttributes all = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
    Kind kind = kind(all.isRegularFile(), all.isDirectory(), all.isSymbolicLink());
    return new Stat(kind, all.size(), all.lastModifiedTime());
  }

  private static Kind kind(boolean file, boolean folder, boolean link) {
    if (file) {
      return Kind.FILE;
    }
    if (folder) {
      return Kind.FOLDER;
    }
    return link ? Kind.LINK : Kind.OTHER;
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    each(folder, names::add);
    Collections.sort(names);
    return names;
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    each(folder, path -> names.add(path.getFileName().toString()));
    Collections.sort(names);
    return names;
  }

  private static void each(Path folder, Consumer<Path> action) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(action);
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return Files.newInputStream(file, READ, NOFOLLOW_LINKS);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    try (var in = Files.newInputStream(file, READ, NOFOLLOW_LINKS)) {
      return in.readAllBytes();
    }
  }

  @Override
  public Path real(Path path) throws IOException {
    return path.toRealPath();
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    try (WritableByteChannel channel = create(file)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
    if (posix) {
      widen(file);
    }
  }

  @Override
  public void write(Path file, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Channels.newOutputStream(create(file)), PIECE)) {
      content.write(out);
    }
    if (posix) {
      widen(file);
    }
  }

  private WritableByteChannel create(Path file) throws IOException {
    FileAttribute<?>[] mode =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE_MODE)}
            : new FileAttribute<?>[0];
    return Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), mode);
  }

  /** The umask is looked at once, on the first file: asking for every file is felt. */
  private void widen(Path file) throws IOException {
    if (umaskIsInTheWay.isEmpty()) {
      umaskIsInTheWay =
          Optional.of(!Files.getPosixFilePermissions(file, NOFOLLOW_LINKS).equals(FILE_MODE));
    }
    if (umaskIsInTheWay.get()) {
      Files.setPosixFilePermissions(file, EnumSet.copyOf(FILE_MODE));
    }
  }

  @Override
  public void takeRights(Path from, Path to) throws IOException {
    if (posix) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from, NOFOLLOW_LINKS));
    }
  }

  @Override
  public void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public void makeFolder(Path folder, boolean open) throws IOException {
    Files.createDirectory(folder);
    if (posix) {
      Files.setPosixFilePermissions(folder, open ? OPEN_FOLDER_MODE : CLOSED_FOLDER_MODE);
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void keep(Path file, Path copy) throws IOException {
    try {
      Files.createLink(copy, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, NOFOLLOW_LINKS);
    }
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }

  @Override
  public Lock lock(Path file) throws IOException, Refused {
    return FolderLock.take(file);
  }
}
