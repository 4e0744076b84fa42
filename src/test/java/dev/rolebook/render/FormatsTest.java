package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Site;
import dev.rolebook.plan.Asset;
import dev.rolebook.plan.Link;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Made MADE = Made.site(RealContent.CATALOG);
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path ASSETS = Path.of("src/main/resources/dev/rolebook/render/assets");

  @Test
  void everyFormatIsInTheList() throws Exception {
    Set<String> listed =
        Formats.all(RealContent.CATALOG.site()).stream()
            .map(format -> format.getClass().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(implementations(), listed);
  }

  @Test
  void everyKindOfPageIsInTheSiteOfTheProject() {
    Set<String> kinds =
        Arrays.stream(Page.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    kinds.removeAll(
        pages(RealContent.CATALOG).map(page -> page.getClass().getSimpleName()).toList());
    // No page of the project has ever moved, so none redirects.
    kinds.remove("RedirectPage");
    kinds.remove("GonePage");
    assertEquals(Set.of(), kinds);
  }

  @Test
  void everyPageIsRenderedToItsOwnAddress() {
    HtmlFormat html = new HtmlFormat();
    pages(RealContent.CATALOG)
        .forEach(
            page -> {
              List<OutputFile> files = html.page(page);
              assertEquals(List.of(page.url()), files.stream().map(OutputFile::url).toList());
            });
  }

  @Test
  void theSameContentMakesTheSameBytesInEveryLocaleAndZone() {
    Made here = some();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertSame(here, some(), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void linesEndWithALineFeedAlone() {
    Made made = MADE;
    for (String path : made.files().keySet()) {
      if (!path.endsWith(".png")) {
        assertFalse(made.text(path).contains("\r"), path);
        assertTrue(made.text(path).endsWith("\n"), path + " does not end its last line");
      }
    }
  }

  @Test
  void noFileSaysWhereItWasMade() {
    String here = Path.of("").toAbsolutePath().toString();
    Made made = MADE;
    made.files().keySet().forEach(path -> assertFalse(made.text(path).contains(here), path));
  }

  @Test
  void everyAssetOfTheProgramIsPublished() throws IOException {
    try (Stream<Path> files = Files.list(ASSETS)) {
      assertEquals(
          files.map(file -> file.getFileName().toString()).sorted().toList(),
          Arrays.stream(Asset.values())
              .map(asset -> asset.url().path().replaceFirst("^assets/(.*)\\.[0-9a-f]{8}\\.", "$1."))
              .sorted()
              .toList());
    }
  }

  @Test
  void everyDownloadThatAPageOffersIsMade() {
    Made made = MADE;
    int offered = 0;
    for (Page page : pages(RealContent.CATALOG).toList()) {
      for (Link link : page.downloads()) {
        made.bytes(link.href().replace("../", ""));
        offered++;
      }
    }
    assertTrue(offered > 20, "downloads: " + offered);
  }

  @Test
  void onlyWhatPagesAndTheSiteOfferIsMade() {
    Set<String> strays = new TreeSet<>(MADE.files().keySet());
    strays.removeIf(path -> path.matches("_headers|[^/]+\\.(xml|txt)|assets/.*|data/.*|.*\\.html"));
    for (Page page : pages(RealContent.CATALOG).toList()) {
      page.downloads().forEach(link -> strays.remove(link.href().replace("../", "")));
    }
    assertEquals(Set.of(), strays);
  }

  @Test
  void aDownloadThatTheEditorDoesNotWantIsNeitherMadeNorLinked() {
    for (Site.Download wanted : Site.Download.values()) {
      Catalog catalog = Rewritten.offering(RealContent.CATALOG, List.of(wanted));
      SitePlan plan = Made.some(catalog, 2);
      Set<String> kinds = new TreeSet<>();
      for (Slot slot : plan.slots()) {
        slot.page().get().downloads().forEach(link -> kinds.add(ending(link.href())));
      }
      kinds.remove("txt");
      Set<String> chosen =
          wanted == Site.Download.NONE ? Set.of() : Set.of(wanted.name().toLowerCase(Locale.ROOT));
      assertEquals(chosen, kinds);
      Set<String> made = new TreeSet<>();
      Made.of(plan, formats(catalog)).files().keySet().forEach(path -> made.add(ending(path)));
      made.retainAll(Set.of("csv", "json", "md"));
      assertEquals(kinds, made);
    }
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static Made some() {
    return Made.of(Made.some(RealContent.CATALOG, 3), formats(RealContent.CATALOG));
  }

  private static Format[] formats(Catalog catalog) {
    return Formats.all(catalog.site()).toArray(Format[]::new);
  }

  private static void assertSame(Made one, Made other, String hint) {
    assertEquals(one.files().keySet(), other.files().keySet(), hint);
    one.files().forEach((path, bytes) -> assertArrayEquals(bytes, other.bytes(path), path + hint));
  }

  private static Stream<Page> pages(Catalog catalog) {
    return plan(catalog).slots().stream().map(Slot::page).map(page -> page.get());
  }

  private static SitePlan plan(Catalog catalog) {
    return new Planner(catalog).plan();
  }

  private static Set<String> implementations() throws Exception {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(CLASSES)) {
      all.filter(file -> file.toString().endsWith(".class")).forEach(files::add);
    }
    Set<String> found = new TreeSet<>();
    for (Path file : files) {
      String name = CLASSES.relativize(file).toString().replaceAll("\\.class$", "");
      Class<?> type =
          Class.forName(
              name.replace('/', '.').replace('\\', '.'), false, FormatsTest.class.getClassLoader());
      if (Format.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
        found.add(type.getName());
      }
    }
    return found;
  }
}
