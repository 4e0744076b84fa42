package dev.rolebook.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site of forty generated roles with all their pairs. Too large to keep page by page, it is kept
 * as the number of files and one digest a folder; {@code -Dupdate} rewrites them.
 */
class FortyRolesTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/dev/rolebook/sites/forty-roles.txt");

  @TempDir Path folder;

  @Test
  void fortyRolesAreTheExpectedSiteAndAreWrittenOnce() throws IOException {
    GeneratedContent.write(40, 1, "all", folder);
    try (BuiltSite site = BuiltSite.of(folder)) {
      String summary = summary(site.files());
      if (System.getProperty("update") != null) {
        Files.writeString(EXPECTED, summary);
      }
      assertEquals(Files.readString(EXPECTED), summary);
      Map<String, FileTime> times = site.times();
      site.build();
      assertEquals(times, site.times());
    }
  }

  private static String summary(Map<String, byte[]> files) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, MessageDigest> digests = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          String part = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : ".";
          counts.merge(part, 1, Integer::sum);
          MessageDigest digest = digests.computeIfAbsent(part, p -> sha256());
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    StringBuilder summary = new StringBuilder();
    counts.forEach(
        (part, count) -> {
          String digest = HexFormat.of().formatHex(digests.get(part).digest());
          summary.append(part).append(' ').append(count).append(' ').append(digest).append('\n');
        });
    return summary.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
