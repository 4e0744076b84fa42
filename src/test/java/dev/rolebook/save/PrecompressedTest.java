package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.SaveOptions.Mode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compressed twins beside the files of a site. */
class PrecompressedTest {
  private static final String LONG = "Bakers bake bread. ".repeat(100) + "\n";
  private static final String TWIN = "index.html.gz";
  private static final SaveOptions VERIFY =
      new SaveOptions(Mode.VERIFY, false, false, false, false);

  @TempDir Path project;
  private Path out;

  @BeforeEach
  void nameTheFolder() {
    out = project.resolve("site");
  }

  @Test
  void theHeaderSaysNothingOfTimeNameOrSystem() {
    byte[] twin = twin("index.html", LONG).orElseThrow();
    byte[] fixed = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    assertArrayEquals(fixed, Arrays.copyOf(twin, fixed.length));
    assertArrayEquals(twin, twin("other.txt", LONG).orElseThrow());
  }

  @Test
  void onlyLongTextsThatShrinkHaveATwin() {
    for (String text : List.of("a.html", "a.css", "a.js", "a.svg", "a.xml", "a.json", "a.md")) {
      assertTrue(twin(text, LONG).isPresent(), text);
    }
    assertTrue(twin("a.html", "short").isEmpty());
    assertTrue(twin("a.png", LONG).isEmpty());
    assertTrue(twin("_redirects", LONG).isEmpty());
  }

  @Test
  void aTwinUnpacksToItsFileAndToNoOther() {
    byte[] twin = twin("index.html", LONG).orElseThrow();
    assertTrue(Precompressed.holds(twin, bytes(LONG)));
    assertFalse(Precompressed.holds(twin, bytes(LONG + "x")));
    assertFalse(Precompressed.holds(twin, bytes(LONG.substring(1))));
    assertFalse(Precompressed.holds(Arrays.copyOf(twin, twin.length - 9), bytes(LONG)));
    assertFalse(Precompressed.holds(bytes(LONG), bytes(LONG)));
    assertFalse(Precompressed.holds(new byte[0], bytes(LONG)));
  }

  @Test
  void whatStandsAfterATwinOrIsSaidInItsHeadMakesItNone() {
    byte[] twin = twin("index.html", LONG).orElseThrow();
    byte[] half = twin("index.html", LONG + "x").orElseThrow();
    half = Arrays.copyOf(half, half.length / 2);
    byte[] empty = {
      0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    for (byte[] more : List.of(new byte[512], bytes("junk"), half, empty, new byte[] {0})) {
      byte[] both = Arrays.copyOf(twin, twin.length + more.length);
      System.arraycopy(more, 0, both, twin.length, more.length);
      assertFalse(Precompressed.holds(both, bytes(LONG)));
    }
    for (int i = 0; i < twin.length; i++) {
      if (i < 8 || i >= twin.length - 8) {
        byte[] altered = twin.clone();
        altered[i] ^= 1;
        assertFalse(Precompressed.holds(altered, bytes(LONG)), "byte " + i);
      }
    }
  }

  @Test
  void savingTheSameAgainTouchesNothing() throws Exception {
    assertEquals(List.of("index.html", TWIN), save(LONG, SaveOptions.CAREFUL).created());
    Map<String, String> before = Folders.touched(out);
    assertTrue(save(LONG, SaveOptions.CAREFUL).isEmpty());
    assertTrue(save(LONG, VERIFY).isEmpty());
    assertEquals(before, Folders.touched(out));
  }

  @Test
  void aTwinFollowsItsFile() throws Exception {
    save(LONG, SaveOptions.CAREFUL);
    assertEquals(List.of("index.html", TWIN), save("x" + LONG, SaveOptions.CAREFUL).changed());
    assertTrue(Precompressed.holds(Files.readAllBytes(out.resolve(TWIN)), bytes("x" + LONG)));
    assertEquals(List.of(TWIN), save("short", SaveOptions.CAREFUL).removed());
  }

  @Test
  void withoutTheFlagTwinsGoAndFilesStay() throws Exception {
    save(LONG, SaveOptions.CAREFUL);
    assertEquals(List.of(TWIN), Folders.save(out, Map.of("index.html", LONG)).removed());
    assertEquals(Map.of("index.html", LONG), Folders.read(out));
  }

  @Test
  void aTwinOfAnotherCompressorStays() throws Exception {
    save(LONG, SaveOptions.CAREFUL);
    byte[] other = otherwiseCompressed(LONG);
    assertFalse(Arrays.equals(other, Files.readAllBytes(out.resolve(TWIN))));
    Files.write(out.resolve(TWIN), other);
    assertEquals(
        List.of(Manifest.NAME), save(LONG, VERIFY).changed(), "the list names the old one");
    assertTrue(save(LONG, SaveOptions.CAREFUL).isEmpty());
    assertTrue(save(LONG, VERIFY).isEmpty());
    assertArrayEquals(other, Files.readAllBytes(out.resolve(TWIN)));
  }

  @Test
  void aTwinThatUnpacksToSomethingElseIsMadeAnew() throws Exception {
    save(LONG, SaveOptions.CAREFUL);
    for (byte[] wrong : List.of(otherwiseCompressed("other"), bytes("no gzip"), new byte[0])) {
      Files.write(out.resolve(TWIN), wrong);
      assertEquals(List.of(TWIN), save(LONG, VERIFY).changed());
      assertEquals(List.of(TWIN), save(LONG, SaveOptions.CAREFUL).changed());
      assertTrue(Precompressed.holds(Files.readAllBytes(out.resolve(TWIN)), bytes(LONG)));
    }
  }

  @Test
  void aPageThatWasMadeRightByHandDoesNotKeepAnOldTwin() throws Exception {
    save("x" + LONG, SaveOptions.CAREFUL);
    Files.writeString(out.resolve("index.html"), LONG);
    assertEquals(List.of(TWIN), save(LONG, SaveOptions.CAREFUL).changed());
    assertTrue(Precompressed.holds(Files.readAllBytes(out.resolve(TWIN)), bytes(LONG)));
  }

  @Test
  void aFileOfSomebodyElseIsNoTwin() throws Exception {
    Folders.save(out, Map.of("index.html", LONG));
    Files.writeString(out.resolve(TWIN), "mine");
    Refused refused = assertThrows(Refused.class, () -> save(LONG, SaveOptions.CAREFUL));
    assertTrue(refused.getMessage().contains(TWIN), refused::getMessage);
    assertEquals("mine", Files.readString(out.resolve(TWIN)));
  }

  @Test
  void twinsAreReplacedBesideTheirFilesAndRemovedBeforeThem() {
    List<String> site = List.of("index.html", TWIN, "a.html", "a.html.gz", "b/index.html.gz");
    assertEquals(
        List.of("a.html", "a.html.gz", "b/index.html.gz", "index.html", TWIN),
        Order.changed(site.stream()));
    assertEquals(
        List.of("assets/s.css.gz", TWIN, "a.html", "assets/s.css"),
        Order.removed(List.of("assets/s.css", "a.html", TWIN, "assets/s.css.gz").stream()));
  }

  private Changes save(String page, SaveOptions options) throws Refused {
    SiteFolder folder = SiteFolder.open(new LocalDisk(), out, project, Optional.empty(), options);
    try (Draft draft = folder.draft()) {
      draft.addWithTwin(Folders.file("index.html", page));
      return draft.publish();
    }
  }

  private static Optional<byte[]> twin(String path, String text) {
    return Precompressed.twin(Folders.file(path, text)).map(file -> file.bytes());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] otherwiseCompressed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(1);
          }
        }) {
      gzip.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
