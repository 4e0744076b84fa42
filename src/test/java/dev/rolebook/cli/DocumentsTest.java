package dev.rolebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents for editors show what really happens.
 *
 * <p>Their marked blocks are done one after the other on a copy of the content: {@code run} types
 * the line after the dollar and compares what is shown below it, letter by letter, up to a line of
 * three dots; {@code run 1} expects that exit code and not 0; {@code told} is a part of what the
 * last command said; {@code edit} changes lines of a file, {@code file} makes one.
 */
class DocumentsTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?s)<!-- (\\w+) ?(\\S*) -->\\n```\\w*\\n(.*?)```\\n");

  @TempDir Path folder;
  private String said = "";

  @BeforeEach
  void copyTheContent() throws IOException {
    Path content = Path.of("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve("content").resolve(content.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-role.md", "trouble.md"})
  void everythingShownHappens(String document) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("docs", document)));
    int done = 0;
    while (block.find()) {
      String text = block.group(3);
      switch (block.group(1)) {
        case "run" -> run(text, block.group(2));
        case "told" -> assertTrue(said.contains(text), () -> text + "\nis not in\n" + said);
        case "edit" -> edit(folder.resolve(block.group(2)), text);
        case "file" -> make(folder.resolve(block.group(2)), text);
        default -> throw new AssertionError("unknown mark: " + block.group());
      }
      done++;
    }
    assertTrue(done >= 6, document + ": " + done);
  }

  private void run(String text, String wanted) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String command = lines.remove(0).replaceFirst("^\\$ \\./rolebook ", "");
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|\\S+").matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group() : word.group(1));
    }
    Map<String, String> environment = Map.of("ROLEBOOK_SOURCE", folder.toString());
    Ran ran = Shell.in(environment, false, words.toArray(String[]::new));
    said = (ran.out() + ran.err()).replace(folder + "/", "");
    assertEquals(wanted.isEmpty() ? Exit.FINE : Integer.parseInt(wanted), ran.code(), said);
    if (!lines.isEmpty()) {
      boolean cut = lines.remove("...");
      String shown = String.join("\n", lines) + "\n";
      assertEquals(shown, cut ? said.substring(0, Math.min(shown.length(), said.length())) : said);
    }
  }

  private static void edit(Path file, String change) throws IOException {
    String old = lines(change, "-");
    String text = Files.readString(file);
    assertTrue(text.contains(old), () -> file + " has no\n" + old);
    Files.writeString(file, text.replace(old, lines(change, "+")));
  }

  private static String lines(String change, String sign) {
    StringBuilder lines = new StringBuilder();
    change
        .lines()
        .filter(line -> line.startsWith(sign))
        .forEach(line -> lines.append(line.substring(1)).append('\n'));
    return lines.toString();
  }

  private static void make(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
