package dev.rolebook.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Small sites on disk, and what must become of them: {@code src/test/sites/<case>/content} is the
 * input, {@code expected/} the site, {@code problems.txt} what is said about it.
 *
 * <p>An expectation that is no longer produced fails. {@code -Dupdate} rewrites the expectations; a
 * person reads the difference. Every case is also held to the laws of a build.
 */
class GoldenSitesTest {
  private static final Path CASES = Path.of("src", "test", "sites");
  private static final boolean UPDATE = System.getProperty("update") != null;

  @TestFactory
  Stream<DynamicContainer> everySiteIsWhatItMustBe() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              golden ->
                  dynamicContainer(
                      golden.getFileName().toString(),
                      Stream.of(
                          dynamicTest("isTheExpectedSite", () -> isTheExpectedSite(golden)),
                          dynamicTest("isWrittenOnce", () -> isWrittenOnce(golden)),
                          dynamicTest(
                              "isTheSameWithOtherLineEnds",
                              () -> isTheSameWithOtherLineEnds(golden)),
                          dynamicTest(
                              "isTheSameElsewhereInTheWorld",
                              () -> isTheSameElsewhereInTheWorld(golden)),
                          dynamicTest(
                              "isTheSameOnOneThread", () -> isTheSameOnOneThread(golden)))));
    }
  }

  private static void isTheExpectedSite(Path golden) throws IOException {
    try (BuiltSite site = BuiltSite.of(golden)) {
      Path expected = golden.resolve("expected");
      Path told = golden.resolve("problems.txt");
      if (UPDATE) {
        BuiltSite.deleteTree(expected);
        site.copySiteTo(expected);
        Files.writeString(told, site.told());
      }
      assertEquals(Files.readString(told), site.told(), "what is said about " + golden);
      assertSameFiles(BuiltSite.files(expected), site.files());
    }
  }

  private static void isWrittenOnce(Path golden) throws IOException {
    try (BuiltSite site = BuiltSite.of(golden)) {
      Map<String, FileTime> before = site.times();
      site.build();
      assertEquals(before, site.times());
    }
  }

  private static void isTheSameWithOtherLineEnds(Path golden) throws IOException {
    try (BuiltSite plain = BuiltSite.of(golden);
        BuiltSite windows = BuiltSite.copyOf(golden)) {
      windows.rewriteContent(text -> "\uFEFF" + text.replace("\n", "\r\n"));
      windows.build();
      assertEquals(plain.told(), windows.told());
      assertSameFiles(plain.files(), windows.files());
    }
  }

  private static void isTheSameElsewhereInTheWorld(Path golden) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try (BuiltSite here = BuiltSite.of(golden)) {
      for (String tag :
          List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "hi-IN", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try (BuiltSite there = BuiltSite.of(golden)) {
          assertEquals(here.told(), there.told(), tag);
          assertSameFiles(here.files(), there.files());
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void isTheSameOnOneThread(Path golden) throws IOException {
    try (BuiltSite many = BuiltSite.copyOf(golden);
        BuiltSite one = BuiltSite.copyOf(golden)) {
      many.build("--jobs", "8");
      one.build("--jobs", "1");
      assertEquals(many.told(), one.told());
      assertSameFiles(many.files(), one.files());
    }
  }

  private static void assertSameFiles(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    List<String> wrong = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      String want = text(expected, name);
      String have = text(actual, name);
      if (!want.equals(have)) {
        wrong.add(name + difference(want, have));
      }
    }
    assertTrue(
        wrong.isEmpty(), () -> String.join("\n", wrong.subList(0, Math.min(5, wrong.size()))));
  }

  private static String text(Map<String, byte[]> files, String name) {
    byte[] bytes = new TreeMap<>(files).get(name);
    return bytes == null ? "(no such file)" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String difference(String want, String have) {
    String[] wanted = want.split("\n", -1);
    String[] had = have.split("\n", -1);
    int line = 0;
    while (line < Math.min(wanted.length, had.length) && wanted[line].equals(had[line])) {
      line++;
    }
    return ":"
        + (line + 1)
        + "\n  expected "
        + (line < wanted.length ? wanted[line] : "the end")
        + "\n  but was  "
        + (line < had.length ? had[line] : "the end");
  }
}
