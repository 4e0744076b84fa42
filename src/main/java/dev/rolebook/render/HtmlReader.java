package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the program's own HTML back into its elements, for the twins that are not HTML.
 *
 * <p>Only what this program writes: every element closed, attributes in double quotes, the
 * references of {@code Escape} and numbers. It is no reader of HTML from elsewhere.
 */
final class HtmlReader {
  /**
   * An element or, with an empty name, a run of text.
   *
   * @param tag the inside of its opening tag, from which attributes are read when asked for
   */
  record Node(String name, String tag, String text, List<Node> children) {
    Node {
      requireNonNull(name, "name");
      requireNonNull(tag, "tag");
      requireNonNull(text, "text");
      requireNonNull(children, "children");
    }

    boolean isText() {
      return name.isEmpty();
    }

    /** The value of an attribute; empty where there is none. */
    String attribute(String attribute) {
      String begin = " " + attribute + "=\"";
      int at = tag.indexOf(begin);
      int from = at + begin.length();
      return at < 0 ? "" : unescape(tag.substring(from, tag.indexOf('"', from)));
    }

    /** All the words inside. */
    String words() {
      StringBuilder words = new StringBuilder(text);
      children.forEach(child -> words.append(child.words()));
      return words.toString();
    }

    /** The elements of some names inside, not looking into those found. */
    List<Node> inside(Set<String> names) {
      List<Node> found = new ArrayList<>();
      for (Node child : children) {
        if (names.contains(child.name())) {
          found.add(child);
        } else {
          found.addAll(child.inside(names));
        }
      }
      return found;
    }
  }

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]+)|#x([0-9a-f]+)|([a-z]+));");
  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "wbr", "input", "col", "link", "meta");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0", "shy", "\u00ad");

  private final String html;
  private final Deque<Node> open = new ArrayDeque<>();

  private HtmlReader(String html) {
    this.html = html;
  }

  /** The elements of {@code html} inside one without a name of HTML. */
  static Node read(String html) {
    return new HtmlReader(html).read();
  }

  private Node read() {
    Node root = element("root", "");
    open.push(root);
    int from = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', from)) {
      addText(html.substring(from, tag));
      int end = html.indexOf('>', tag);
      tag(html.substring(tag + 1, end));
      from = end + 1;
    }
    addText(html.substring(from));
    if (open.size() > 1) {
      throw new IllegalStateException("HTML: <" + open.peek().name() + "> never ends");
    }
    return root;
  }

  private void tag(String tag) {
    if (tag.startsWith("!")) {
      return;
    }
    if (tag.startsWith("/")) {
      close(tag.substring(1));
      return;
    }
    int space = tag.indexOf(' ');
    Node node = element(space < 0 ? tag : tag.substring(0, space), tag);
    open.peek().children().add(node);
    if (!VOID.contains(node.name()) && !tag.endsWith("/")) {
      open.push(node);
    }
  }

  private void close(String name) {
    if (!open.peek().name().equals(name)) {
      throw new IllegalStateException("HTML: </" + name + "> ends <" + open.peek().name() + ">");
    }
    open.pop();
  }

  private static Node element(String name, String tag) {
    return new Node(name, tag, "", new ArrayList<>());
  }

  private void addText(String text) {
    if (!text.isEmpty()) {
      open.peek().children().add(new Node("", "", unescape(text), List.of()));
    }
  }

  private static String unescape(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(r -> Matcher.quoteReplacement(character(r)));
  }

  private static String character(MatchResult reference) {
    if (reference.group(1) != null) {
      return Character.toString(Integer.parseInt(reference.group(1)));
    }
    if (reference.group(2) != null) {
      return Character.toString(Integer.parseInt(reference.group(2), 16));
    }
    return NAMED.getOrDefault(reference.group(3), reference.group());
  }
}
