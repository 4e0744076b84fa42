package dev.rolebook.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.save.SiteFolder.Match;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String BEGIN = "rolebook-manifest 1\n";
  private static final String A = "00000000000000aa 1 a.html\n";
  private static final String B = "00000000000000bb 22 b/c.html\n";

  private static Manifest read(String text) throws IOException {
    return Manifest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Manifest manifest) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aListComesBackAsItWasWritten() throws IOException {
    Manifest list = read(BEGIN + A + B);
    assertEquals(List.of("a.html", "b/c.html"), list.paths());
    assertEquals(Optional.of(new Fingerprint(0xbb, 22)), list.print("b/c.html"));
    assertEquals(Optional.empty(), list.print("b/c"));
    assertEquals(BEGIN + A + B, text(list));
    assertEquals(Fingerprint.of((BEGIN + A + B).getBytes(StandardCharsets.UTF_8)), list.print());
    assertEquals(Manifest.EMPTY, read(BEGIN));
  }

  @Test
  void aListThatSomebodyMergedIsPutInOrderAndTheLastLineOfAFileCounts() throws IOException {
    assertEquals(BEGIN + A + B, text(read(BEGIN + B + A)));
    assertEquals(BEGIN + A + B, text(read(BEGIN + A.replace("aa", "ff") + B + A)));
    assertEquals(BEGIN + A, text(read(BEGIN + A.replace(" 1 ", " 9 ") + A)));
  }

  @Test
  void anythingElseIsRefusedWithItsLine() {
    for (String text :
        List.of(
            "",
            "rolebook-manifest 1",
            "rolebook-manifest 2\n",
            BEGIN + "x",
            BEGIN + "\n",
            BEGIN + "00 1\n",
            BEGIN + "00 1 \n",
            BEGIN + "0g 1 a\n",
            BEGIN + "00 one a\n",
            BEGIN + "00 1 ../a\n",
            BEGIN + "00 1 " + "z".repeat(70_000) + "\n",
            BEGIN + "00 1 .git/config\n",
            BEGIN + "00 1 a/.b\n")) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> read(text), text);
      assertEquals(text.startsWith(BEGIN) ? "line 2" : "line 1", refused.getMessage(), text);
    }
  }

  @Test
  void twoListsAreOneAndTheFirstCounts() throws IOException {
    Manifest both = read(BEGIN + B).and(read(BEGIN + A + B.replace("bb", "cc")));
    assertEquals(BEGIN + A + B, text(both));
    assertEquals(both, Manifest.EMPTY.and(both));
    assertEquals(both, both.and(Manifest.EMPTY));
  }

  @Test
  void aLongListIsReadAsAShortOne() throws IOException {
    StringBuilder text = new StringBuilder(BEGIN);
    for (int i = 10_000; i < 15_000; i++) {
      text.append("00000000000000aa 1 ").append(i).append("-ü.html\n");
    }
    text.append("00000000000000aa 1 ").append("z".repeat(60_000)).append('\n');
    assertEquals(text.toString(), text(read(text.toString())));
    assertThrows(IllegalArgumentException.class, () -> read(text.substring(0, text.length() - 1)));
  }

  @Test
  void filesThatComeInAnyOrderMakeAListInOrder() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(3));
    Wanted wanted = new Wanted();
    for (int i : numbers) {
      Match match = i % 3 == 0 ? Match.SAME : i % 3 == 1 ? Match.ABSENT : Match.DIFFERENT;
      wanted.add(String.format("compare/a-long-name-%05d.html", i), new Fingerprint(i, i), match);
    }
    Wanted.Site site = wanted.site();
    assertEquals(30_000, wanted.size());
    assertEquals(30_000, site.files().paths().size());
    assertEquals("compare/a-long-name-00123.html", site.files().paths().get(123));
    assertEquals(new Fingerprint(123, 123), site.files().print(123));
    assertEquals(10_000, site.created().size());
    assertEquals("compare/a-long-name-00004.html", site.created().get(1));
    assertEquals("compare/a-long-name-00005.html", site.changed().get(1));
    assertEquals(site.files(), read(text(site.files())));
  }

  @Test
  void twoFilesForOneAddressAreAMistakeOfTheProgram() {
    Wanted wanted = new Wanted();
    wanted.add("a", new Fingerprint(1, 1), Match.SAME);
    assertThrows(
        IllegalStateException.class, () -> wanted.add("a", new Fingerprint(2, 2), Match.SAME));
    assertFalse(wanted.site().files().paths().isEmpty());
    assertTrue(wanted.site().created().isEmpty());
  }
}
