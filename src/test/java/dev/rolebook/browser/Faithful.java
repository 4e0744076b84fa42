package dev.rolebook.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks wherever the mark of a text is found, whether all of the text stands around it. */
final class Faithful {
  private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\r\\f]+");

  /** A script that takes a name from the page leaves these out. */
  private static final Pattern EDGES = Pattern.compile("^[ \\u00A0\\uFEFF]+|[ \\u00A0\\uFEFF]+$");

  private static final String CUT = "…";

  private final Map<String, String> texts;
  private final Set<String> seen = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private int times;

  Faithful(Map<String, String> texts) {
    this.texts = texts;
  }

  /** White space counts as HTML shows it: any amount of it is one space. */
  private static String shown(String text) {
    return WHITE.matcher(text).replaceAll(" ");
  }

  /** A text may be cut where an ellipsis says so. */
  void check(String place, String found, boolean mayBeCut) {
    String all = shown(found);
    Matcher mark = HostileContent.MARK.matcher(all);
    while (mark.find()) {
      String text = EDGES.matcher(shown(texts.getOrDefault(mark.group(), "?"))).replaceAll("");
      int start = mark.start() - text.indexOf(mark.group());
      boolean whole = start >= 0 && all.startsWith(text, start);
      times++;
      boolean cut = mayBeCut && start >= 0 && isCut(all.substring(start), text);
      if (whole) {
        seen.add(mark.group());
      } else if (!cut) {
        int from = Math.max(0, mark.start() - text.length());
        int to = Math.min(all.length(), mark.end() + text.length());
        wrong.add(place + ": typed " + text + "\n  found " + all.substring(from, to));
      }
    }
  }

  private static boolean isCut(String found, String text) {
    int end = found.indexOf(CUT);
    return end >= 0 && text.startsWith(found.substring(0, end).stripTrailing());
  }

  /** How often any of the texts was found. */
  int found() {
    return times;
  }

  /** The first places in which a text was not as it was typed. */
  List<String> wrong() {
    return wrong.subList(0, Math.min(8, wrong.size()));
  }

  /** The texts that no page shows. */
  List<String> unseen(UnaryOperator<String> field) {
    return texts.keySet().stream()
        .filter(mark -> !seen.contains(mark))
        .map(mark -> field.apply(mark) + ": " + texts.get(mark))
        .toList();
  }
}
