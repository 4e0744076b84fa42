package dev.rolebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rolebook.Counted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every target gets the inputs that once broke something and two hundred bent ones, the same in
 * each run; with {@code -Dfuzz.minutes=10}, as many new ones as fit into ten minutes a target.
 */
class FuzzTest {
  private static final int USUAL = 200;
  private static final double MINUTES = Double.parseDouble(System.getProperty("fuzz.minutes", "0"));

  private static final List<String> SCRAPS =
      List.of(
          ": ",
          "- ",
          "\n",
          "\n  ",
          "\t",
          "'",
          "\"",
          "|",
          ">-",
          "&a",
          "*a",
          "!!x ",
          "<<: ",
          "---\n",
          "[",
          "]",
          "{",
          "}",
          "#",
          "\\",
          "\u0000",
          "\ufeff",
          "\u2028",
          "\u202e",
          "\ud83d\ude00",
          "%",
          "@",
          "`",
          "```\n",
          "](",
          "<",
          ">",
          "&#",
          ";",
          "javascript:",
          "//",
          "..",
          "\r\n",
          "\r",
          "null",
          "~",
          "no",
          "2026-02-30",
          "1e999",
          "-1",
          "99999999999999999999",
          "role:",
          "{role}",
          "\\u",
          "Host: ",
          "HTTP/1.1");

  @ParameterizedTest
  @EnumSource
  void whateverItGetsItStaysWell(FuzzTarget target) throws IOException {
    List<byte[]> seeds = Seeds.of(target);
    for (byte[] seed : seeds) {
      take(target, seed);
    }
    int taken = seeds.size();
    long end = System.nanoTime() + (long) (MINUTES * 60e9);
    Random random = new Random(MINUTES > 0 ? System.nanoTime() : 1);
    int many = target == FuzzTarget.HTTP || target == FuzzTarget.ID ? USUAL / 3 : USUAL;
    for (int i = 0; i < many || System.nanoTime() < end; i++) {
      take(target, bent(seeds, random));
      taken++;
    }
    int bent = taken - seeds.size();
    Counted.tell(FuzzTest.class, target + ": " + seeds.size() + " seeds, " + bent + " bent");
  }

  private static void take(FuzzTarget target, byte[] bytes) {
    try {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> target.takeInTime(bytes));
    } catch (RuntimeException | Error e) {
      String name = target.name().toLowerCase(java.util.Locale.ROOT);
      Path kept = Path.of("target", "fuzz", name + "-" + Integer.toHexString(e.hashCode()));
      try {
        Files.createDirectories(kept.getParent());
        Files.write(kept, bytes);
      } catch (IOException notKept) {
        e.addSuppressed(notKept);
      }
      throw new AssertionError(target + " broke; its input is in " + kept, e);
    }
  }

  private static byte[] bent(List<byte[]> seeds, Random random) {
    byte[] bytes = seeds.get(random.nextInt(seeds.size()));
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      bytes = bentOnce(bytes, seeds, random);
    }
    return bytes;
  }

  private static byte[] bentOnce(byte[] bytes, List<byte[]> seeds, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + random.nextInt(20));
    String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    return switch (random.nextInt(7)) {
      case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt()}, at);
      case 1 -> joined(bytes, at, new byte[0], end);
      case 2 -> joined(bytes, at, java.util.Arrays.copyOfRange(bytes, at, end), at);
      case 3 -> joined(bytes, at, seeds.get(random.nextInt(seeds.size())), bytes.length);
      case 4 ->
          joined(
              bytes, at, scrap.repeat(1 << random.nextInt(9)).getBytes(StandardCharsets.UTF_8), at);
      default -> joined(bytes, at, scrap.getBytes(StandardCharsets.UTF_8), at);
    };
  }

  /** The bytes up to {@code from}, others, and the bytes on from {@code to}. */
  private static byte[] joined(byte[] bytes, int from, byte[] others, int to) {
    byte[] all = java.util.Arrays.copyOf(bytes, from + others.length + bytes.length - to);
    System.arraycopy(others, 0, all, from, others.length);
    System.arraycopy(bytes, to, all, from + others.length, bytes.length - to);
    return all;
  }
}
