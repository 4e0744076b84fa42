package dev.rolebook.load;

import dev.rolebook.problem.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The YAML of content as programs see it that do not know Rolebook: what looks like a number is a
 * number (YAML 1.2, core schema). Objects become maps, arrays lists, null null.
 */
final class TypedYaml {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

  private TypedYaml() {}

  /** The YAML of every file of a project that can be read as YAML, front matter included. */
  static Map<String, Object> files(Path project) {
    Problems unheard = new Problems();
    Map<String, Object> files = new LinkedHashMap<>();
    for (Found file :
        new ContentFolder(project.resolve("content"), unheard).files().orElseThrow()) {
      Problems problems = new Problems();
      Parsed parsed = new FileParser(problems).parse(file);
      if (!problems.hasErrors()) {
        parsed.yaml().ifPresent(yaml -> files.put(file.name(), typed(yaml)));
      }
    }
    return files;
  }

  private static Object typed(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.pairs().forEach(pair -> map.put(pair.key().text(), typed(pair.value())));
      return map;
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(TypedYaml::typed).toList();
    }
    Node.Scalar text = (Node.Scalar) node;
    return text.plain() ? typed(text.text()) : text.text();
  }

  private static Object typed(String plain) {
    if (plain.matches("|~|null|Null|NULL")) {
      return null;
    }
    if (plain.matches("true|True|TRUE|false|False|FALSE")) {
      return plain.startsWith("t") || plain.startsWith("T");
    }
    if (plain.matches("0x[0-9a-fA-F]+")) {
      return new BigDecimal(new BigInteger(plain.substring(2), 16));
    }
    return WHOLE.matcher(plain).matches() || NUMBER.matcher(plain).matches()
        ? new BigDecimal(plain)
        : plain;
  }
}
