package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the program's own HTML back into its elements, for the twins that are not HTML.
 *
 * <p>Only what this program writes: every element closed, attributes in double quotes, the
 * references of {@code Escape} and numbers. It is no reader of HTML from elsewhere.
 */
final class HtmlReader {
  /** An element or, with an empty name, a run of text. */
  record Node(String name, Map<String, String> attributes, String text, List<Node> children) {
    Node {
      requireNonNull(name, "name");
      requireNonNull(attributes, "attributes");
      requireNonNull(text, "text");
      requireNonNull(children, "children");
    }

    boolean isText() {
      return name.isEmpty();
    }

    /** All the words inside. */
    String words() {
      StringBuilder words = new StringBuilder(text);
      children.forEach(child -> words.append(child.words()));
      return words.toString();
    }
  }

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d+)|#x([0-9a-f]+)|([a-z]+));");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "input");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0", "shy", "\u00ad");

  private HtmlReader() {}

  /** The elements of {@code html} inside one without a name of HTML. */
  static Node read(Html html) {
    Deque<Node> open = new ArrayDeque<>();
    Node root = element("root", "");
    open.push(root);
    Matcher tag = TAG.matcher(html.text());
    int from = 0;
    while (tag.find()) {
      addText(open.peek(), html.text().substring(from, tag.start()));
      from = tag.end();
      if (!tag.group(1).isEmpty()) {
        close(open, tag.group(2));
      } else {
        Node node = element(tag.group(2), tag.group(3));
        open.peek().children().add(node);
        if (!VOID.contains(node.name())) {
          open.push(node);
        }
      }
    }
    addText(open.peek(), html.text().substring(from));
    return root;
  }

  private static void close(Deque<Node> open, String name) {
    if (!open.peek().name().equals(name)) {
      throw new IllegalStateException("HTML: </" + name + "> ends <" + open.peek().name() + ">");
    }
    open.pop();
  }

  private static Node element(String name, String attributes) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      values.put(attribute.group(1), unescape(attribute.group(2)));
    }
    return new Node(name, values, "", new ArrayList<>());
  }

  private static void addText(Node parent, String html) {
    if (!html.isEmpty()) {
      parent.children().add(new Node("", Map.of(), unescape(html), List.of()));
    }
  }

  private static String unescape(String html) {
    return REFERENCE.matcher(html).replaceAll(r -> Matcher.quoteReplacement(character(r)));
  }

  private static String character(java.util.regex.MatchResult reference) {
    if (reference.group(1) != null) {
      return Character.toString(Integer.parseInt(reference.group(1)));
    }
    if (reference.group(2) != null) {
      return Character.toString(Integer.parseInt(reference.group(2), 16));
    }
    return NAMED.getOrDefault(reference.group(3), reference.group());
  }
}
