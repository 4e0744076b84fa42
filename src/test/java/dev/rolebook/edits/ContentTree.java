package dev.rolebook.edits;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The files of a content folder as trees: maps, lists and texts, which may be changed.
 *
 * @param yaml the tree of each file, of Markdown its front matter
 * @param bodies the Markdown of each file that has some
 * @param broken texts that stand in place of whole files
 */
record ContentTree(
    Map<String, Object> yaml, Map<String, String> bodies, Map<String, String> broken) {
  private static final String MARK = "---\n";

  static ContentTree read(Path content) throws IOException {
    ContentTree tree = new ContentTree(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        tree.put(content.relativize(file).toString(), Files.readString(file));
      }
    }
    return tree;
  }

  private void put(String name, String text) {
    if (name.endsWith(".yaml")) {
      yaml.put(name, tree(text));
    } else if (text.startsWith(MARK)) {
      int end = text.indexOf("\n" + MARK, MARK.length()) + 1;
      yaml.put(name, tree(text.substring(MARK.length(), end)));
      bodies.put(name, text.substring(end + MARK.length()));
    } else {
      bodies.put(name, text);
    }
  }

  /** A YAML text as maps, lists and texts. */
  static Object tree(String text) {
    return tree(new Yaml().compose(new StringReader(text)));
  }

  private static Object tree(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping
          .getValue()
          .forEach(
              pair ->
                  map.put(((ScalarNode) pair.getKeyNode()).getValue(), tree(pair.getValueNode())));
      return map;
    }
    if (node instanceof SequenceNode list) {
      List<Object> items = new ArrayList<>();
      list.getValue().forEach(item -> items.add(tree(item)));
      return items;
    }
    return ((ScalarNode) node).getValue();
  }

  ContentTree copy() {
    Map<String, Object> trees = new TreeMap<>();
    yaml.forEach((name, tree) -> trees.put(name, copy(tree)));
    return new ContentTree(trees, new TreeMap<>(bodies), new TreeMap<>(broken));
  }

  static Object copy(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put((String) key, copy(value)));
      return copy;
    }
    if (tree instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return tree;
  }

  /** The tree of a file that is a map. */
  Map<String, Object> map(String name) {
    return cast(yaml.computeIfAbsent(name, n -> new LinkedHashMap<>()));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }

  /** The ids of the entries of a folder that has a file for each. */
  List<String> ids(String folder) {
    return yaml.keySet().stream()
        .filter(name -> name.startsWith(folder + "/"))
        .map(name -> name.substring(folder.length() + 1).replaceFirst("\\.[a-z]+$", ""))
        .toList();
  }

  void remove(String name) {
    yaml.remove(name);
    bodies.remove(name);
    broken.remove(name);
  }

  /** The text of every file. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    yaml.forEach(
        (name, tree) -> {
          StringBuilder text = new StringBuilder();
          write(tree, 0, text);
          String front = text.substring(1);
          texts.put(name, name.endsWith(".md") ? MARK + front + MARK : front);
        });
    bodies.forEach((name, body) -> texts.merge(name, body, String::concat));
    texts.putAll(broken);
    return texts;
  }

  private static void write(Object tree, int indent, StringBuilder text) {
    if (tree instanceof Map<?, ?> map) {
      text.append(map.isEmpty() ? " {}\n" : "\n");
      map.forEach(
          (key, value) -> {
            text.append(" ".repeat(indent)).append(quoted((String) key)).append(':');
            write(value, indent + 2, text);
          });
    } else if (tree instanceof List<?> list) {
      text.append(list.isEmpty() ? " []\n" : "\n");
      for (Object item : list) {
        text.append(" ".repeat(indent)).append("-");
        write(item, indent + 2, text);
      }
    } else {
      text.append(' ').append(quoted((String) tree)).append('\n');
    }
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped + '"';
  }
}
