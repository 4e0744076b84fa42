package dev.rolebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Report;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Every character of a YAML text knows where it was written, however it was written. */
class PassagesTest {
  private static final String[] PIECES = {
    "a",
    "word",
    " ",
    " ",
    "é",
    "😀",
    "\n",
    "\n\n",
    "'",
    "\"",
    "\\",
    ":",
    "#",
    ",",
    "[",
    "-",
    "\t",
    "a longer run of words that has to be folded somewhere",
    "\u00a0",
    "\u200b",
    "\u202e"
  };

  /** A line of a plain text that begins as an item does is told as a mistake. */
  private static final Pattern LOOKS_LIKE_AN_ITEM = Pattern.compile("\n *- ");

  /** The only value of {@code key: value}. */
  private static Passage value(String yaml) {
    SourceFile file = new SourceFile("x.yaml", yaml);
    Problems problems = new Problems();
    Node root = YamlReader.read(file, problems).orElse(new Node.Told(file.start()));
    String told = problems.sorted().stream().map(Report::text).collect(Collectors.joining("\n"));
    assertEquals("", told, () -> "in " + yaml);
    Node value = ((Node.Mapping) root).pairs().get(0).value();
    return ((Node.Scalar) value).passage();
  }

  private static char at(Passage passage, int i) {
    Span span = passage.span(i, i + 1);
    return passage.file().text().charAt(span.start());
  }

  @ParameterizedTest
  @EnumSource(
      value = ScalarStyle.class,
      names = {"SINGLE_QUOTED", "DOUBLE_QUOTED", "LITERAL", "FOLDED", "PLAIN"})
  void textsOfEveryStyleAreReadBackWithTheirPlaces(ScalarStyle style) {
    Random random = new Random(20261120);
    int checked = 0;
    for (int round = 0; round < 1_500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String wanted = style == ScalarStyle.PLAIN ? text.toString().strip() : text.toString();
      if (!wanted.isBlank()) {
        String yaml = dumped(wanted, style, random);
        if (style != ScalarStyle.PLAIN || !LOOKS_LIKE_AN_ITEM.matcher(yaml).find()) {
          check(yaml);
          checked++;
        }
      }
    }
    assertTrue(checked > 1_300, () -> "too few were held against the library");
  }

  private static String dumped(String text, ScalarStyle style, Random random) {
    DumperOptions options = new DumperOptions();
    options.setDefaultScalarStyle(style);
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(20 + random.nextInt(60));
    options.setAllowUnicode(random.nextBoolean());
    options.setIndent(2 + random.nextInt(4));
    options.setSplitLines(random.nextBoolean());
    return new Yaml(options).dump(Map.of("k", text));
  }

  /** Holds the passage against what the library itself reads. */
  private static void check(String yaml) {
    Passage passage = value(yaml);
    MappingNode root = (MappingNode) new Yaml().compose(new StringReader(yaml));
    ScalarNode value = (ScalarNode) root.getValue().get(0).getValueNode();
    boolean block =
        value.getScalarStyle() == ScalarStyle.LITERAL
            || value.getScalarStyle() == ScalarStyle.FOLDED;
    String read = block ? value.getValue().replaceFirst("\n+$", "") : value.getValue();
    assertEquals(read, passage.text(), yaml);
    int last = -1;
    for (int i = 0; i < read.length(); i++) {
      int start = passage.span(i, i).start();
      assertTrue(start >= last, () -> "places run backwards in " + yaml);
      last = start;
      char there = yaml.charAt(start);
      boolean moved = there == '\\' || Character.isWhitespace(there) && read.charAt(i) <= ' ';
      if (!moved) {
        assertEquals(read.charAt(i), there, "character " + i + " of " + yaml);
      }
    }
  }

  @Test
  void aBlockWithItsOwnIndentationIsFollowed() {
    Passage passage = value("k: |2\n    two more\n   one more\n  none\n");
    assertEquals("  two more\n one more\nnone", passage.text());
    assertEquals('t', at(passage, 2));
    assertEquals('n', at(passage, passage.text().length() - 4));
  }

  @Test
  void aTextOverSeveralLinesIsFollowed() {
    Passage passage = value("k: one\n   two\n\n   three\n");
    assertEquals("one two\nthree", passage.text());
    assertEquals("x.yaml:2:4", passage.span(4, 7).toString());
    assertEquals("x.yaml:4:4", passage.span(8, 13).toString());
  }

  @Test
  void escapesStandWhereTheyWereWritten() {
    Passage passage = value("k: \"a\\u00e9\\U0001F600\\\n  b\"\n");
    assertEquals("aé😀b", passage.text());
    assertEquals(
        List.of(4, 5, 11, 11, 25),
        IntStream.range(0, passage.text().length())
            .mapToObj(i -> passage.span(i, i).start())
            .toList());
  }
}
