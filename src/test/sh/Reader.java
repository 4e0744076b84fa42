import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the pages of a site over and over, as its visitors do, until a file says stop. */
class Reader {
  /** {@code args}: the site, a page a line to be there always, the file that ends it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path site = Path.of(args[0]);
    List<String> pages = Files.readAllLines(Path.of(args[1]));
    Path stop = Path.of(args[2]);
    long read = 0;
    long bad = 0;
    while (Files.notExists(stop)) {
      for (String page : pages) {
        read++;
        try {
          String text = Files.readString(site.resolve(page));
          if (!text.startsWith("<!DOCTYPE html>") || !text.stripTrailing().endsWith("</html>")) {
            bad++;
            System.err.println("not whole: " + page);
          }
        } catch (IOException e) {
          bad++;
          System.err.println("not there: " + e);
        }
      }
      Thread.sleep(5);
    }
    System.out.println(read + " " + bad);
  }
}
