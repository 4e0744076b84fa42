import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a site over and over, as its visitors do, while it is made into one of two sites and back:
 * one reader opens every file it finds, the other goes from link to link. Each file must be, byte
 * for byte, that of one of the two; what both have must be there; no link may be dead.
 */
class Reader {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?:]+)");
  private static final int WAY = 30;

  private final Path site;
  private final Path stop;
  private final int pause;
  private final Map<String, byte[]> one;
  private final Map<String, byte[]> other;
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong bad = new AtomicLong();

  private Reader(Path site, Path one, Path other, Path stop, int pause) throws IOException {
    this.site = site;
    this.one = whole(one);
    this.other = whole(other);
    this.stop = stop;
    this.pause = pause;
  }

  /** {@code args}: the site, the two it may be, the file that ends it, milliseconds between rounds. */
  public static void main(String[] args) throws Exception {
    Path stop = Path.of(args[3]);
    Reader reader =
        new Reader(
            Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), stop, Integer.parseInt(args[4]));
    Thread follower = new Thread(() -> reader.untilStopped(reader::follow));
    follower.start();
    reader.untilStopped(reader::open);
    follower.join();
    System.out.println(reader.read + " " + reader.bad);
  }

  private interface Round {
    void go() throws IOException;
  }

  private void untilStopped(Round round) {
    while (Files.notExists(stop)) {
      try {
        round.go();
        Thread.sleep(pause);
      } catch (IOException | InterruptedException | RuntimeException e) {
        wrong("could not be read: " + e);
      }
    }
  }

  private void open() throws IOException {
    Set<String> names = new TreeSet<>(one.keySet());
    names.retainAll(other.keySet());
    Set<String> always = new HashSet<>(names);
    names.addAll(listed(site));
    for (String name : names) {
      try {
        look(name);
      } catch (NoSuchFileException e) {
        if (always.contains(name)) {
          wrong("not there: " + name);
        }
      }
    }
  }

  private void follow() throws IOException {
    Random random = new Random();
    String at = "index.html";
    byte[] page = look(at);
    for (int i = 0; i < WAY; i++) {
      List<String> links = links(at, page);
      if (links.isEmpty()) {
        return;
      }
      Map<String, Object> before = state(at);
      String next = links.get(random.nextInt(links.size()));
      try {
        page = look(next);
      } catch (NoSuchFileException e) {
        // Dead only if the page that has the link was there all the while.
        if (isStill(at, page) && state(at).equals(before)) {
          wrong("dead link: " + at + " -> " + next);
        }
        return;
      }
      at = next;
    }
  }

  private boolean isStill(String name, byte[] page) throws IOException {
    try {
      return Arrays.equals(page, Files.readAllBytes(site.resolve(name)));
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  /** Another after every renaming, even back again. */
  private Map<String, Object> state(String name) throws IOException {
    try {
      return Files.readAttributes(site.resolve(name), "unix:ino,ctime");
    } catch (NoSuchFileException removed) {
      return Map.of();
    }
  }

  private byte[] look(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(site.resolve(name));
    read.incrementAndGet();
    if (!Arrays.equals(bytes, one.get(name)) && !Arrays.equals(bytes, other.get(name))) {
      wrong("not whole: " + name + ", " + bytes.length + " bytes");
    }
    return bytes;
  }

  private void wrong(String what) {
    read.incrementAndGet();
    bad.incrementAndGet();
    System.err.println(what);
  }

  private static List<String> links(String from, byte[] page) {
    Set<String> links = new TreeSet<>();
    if (from.endsWith(".html") && !from.equals("404.html")) {
      Path folder = Path.of("/" + from).getParent();
      Matcher link = LINK.matcher(new String(page, StandardCharsets.UTF_8));
      while (link.find()) {
        Path to = folder.resolve(link.group(1)).normalize();
        String name = to.toString().substring(1);
        links.add(link.group(1).endsWith("/") || name.isEmpty() ? index(name) : name);
      }
    }
    return List.copyOf(links);
  }

  private static String index(String folder) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + "index.html" : folder + "/index.html";
  }

  private static Map<String, byte[]> whole(Path folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String name : listed(folder)) {
      files.put(name, Files.readAllBytes(folder.resolve(name)));
    }
    return files;
  }

  /** The names of the files in a folder that hosts would send; what vanishes meanwhile is left out. */
  private static Set<String> listed(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = folder.relativize(file).toString();
            if (!name.startsWith(".")) {
              names.add(name);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return names;
  }
}
