package dev.rolebook.save;

import static dev.rolebook.sample.CatalogDraft.catalog;
import static dev.rolebook.sample.RoleDraft.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.model.Site;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.render.OutputFile;
import dev.rolebook.render.SearchFormat;
import dev.rolebook.render.SitemapFormat;
import dev.rolebook.sample.CatalogDraft;
import dev.rolebook.save.SiteFolder.Match;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with little memory holds what a site of half a million pages is held by. */
class HalfAMillionFilesTest {
  private static final int ROLES = 1000;
  private static final String HEAP = "-Xmx112m";

  /** What the process does: everything for which all pages have to be known at once. */
  static final class Work {
    private Work() {}

    public static void main(String[] list) throws IOException {
      CatalogDraft draft = catalog().pairs(Site.Pairs.ALL).address("https://roles.example/");
      for (int i = 0; i < ROLES; i++) {
        draft.role(role("a-role-with-a-usual-name-" + (1000 + i)));
      }
      SitePlan plan = new Planner(draft.make()).plan();
      Wanted wanted = new Wanted();
      plan.slots()
          .forEach(
              slot -> {
                String path = slot.url().path();
                wanted.add(path, new Fingerprint(path.hashCode(), 1), Match.ABSENT);
              });
      Wanted.Site site = wanted.site();
      Disk disk = new LocalDisk();
      Path file = Path.of(list[0]);
      disk.write(file, site.files()::write);
      boolean same = ListFile.parse(disk, file).equals(site.files());
      long bytes = 0;
      for (OutputFile map : new SitemapFormat().site(plan)) {
        bytes += map.bytes().length;
      }
      bytes += new SearchFormat().site(plan).get(0).bytes().length;
      Changes changes = new Changes(site.created(), site.changed(), List.of(), List.of());
      System.out.println(plan.slots().size() == changes.written() && same && bytes > 0);
    }
  }

  @Test
  void halfAMillionPagesArePlannedListedAndMappedInLittleMemory(@TempDir Path temp)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Xmn8m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Work.class.getName(),
                temp.resolve("list").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("true\n", said);
    assertEquals(0, process.waitFor());
    assertEquals(
        ROLES * (ROLES - 1) / 2,
        Files.readString(temp.resolve("list")).lines().filter(l -> l.contains("-vs-")).count());
  }
}
