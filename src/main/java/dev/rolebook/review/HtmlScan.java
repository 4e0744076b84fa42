package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.render.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the rules need to know of one finished page, read from its bytes: ids, links, what it loads,
 * and headings.
 *
 * <p>Only HTML as this program writes it: every attribute in double quotes or without a value. HTML
 * that is written otherwise is a bug of a template and no matter for an author.
 */
final class HtmlScan {
  /** A heading of the page; its id is empty where it has none. */
  record Heading(int level, String id) {
    Heading {
      requireNonNull(id, "id");
    }
  }

  private static final Set<String> REQUESTING_RELS =
      Set.of(
          "stylesheet", "icon", "preload", "prefetch", "modulepreload", "manifest", "preconnect");

  private final HtmlTags tags;
  private final List<String> ids = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();

  private HtmlScan(OutputFile file, AttributeTexts texts) {
    this.tags = new HtmlTags(file, texts);
  }

  static HtmlScan of(OutputFile file) {
    return of(file, new AttributeTexts());
  }

  static HtmlScan of(OutputFile file, AttributeTexts texts) {
    HtmlScan scan = new HtmlScan(file, texts);
    while (scan.tags.next()) {
      scan.read();
    }
    return scan;
  }

  /** Every id, in order, also when it stands twice. */
  List<String> ids() {
    return ids;
  }

  /** Where the links lead, as written. */
  List<String> links() {
    return links;
  }

  /** What a browser loads to show the page, as written. */
  List<String> requests() {
    return requests;
  }

  List<Heading> headings() {
    return headings;
  }

  private void read() {
    String id = "";
    for (int i = 0; i < tags.attributes(); i++) {
      char first = tags.firstLetter(i);
      if (first == 'i' && tags.isAttribute(i, "id")) {
        id = tags.value(i);
        ids.add(id);
      } else if (first == 'h' && tags.isAttribute(i, "href")) {
        (isRequest() ? requests : links).add(tags.value(i));
      } else if (mayRequest(i, first)) {
        requests.add(tags.value(i));
      }
    }
    int level = tags.headingLevel();
    if (level > 0) {
      headings.add(new Heading(level, id));
    }
  }

  private boolean mayRequest(int attribute, char firstLetter) {
    return switch (firstLetter) {
      case 's' -> isOneOf(attribute, "src", "srcset");
      case 'd' -> isOneOf(attribute, "data");
      case 'p' -> isOneOf(attribute, "poster", "ping");
      case 'a' -> isOneOf(attribute, "action");
      case 'f' -> isOneOf(attribute, "formaction");
      case 'b' -> isOneOf(attribute, "background");
      default -> false;
    };
  }

  private boolean isOneOf(int attribute, String... names) {
    for (String name : names) {
      if (tags.isAttribute(attribute, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the {@code href} of this tag is loaded rather than followed. */
  private boolean isRequest() {
    if (tags.isTag("a") || tags.isTag("area")) {
      return false;
    }
    if (!tags.isTag("link")) {
      return true;
    }
    for (int i = 0; i < tags.attributes(); i++) {
      if (tags.isAttribute(i, "rel")) {
        return List.of(tags.value(i).split(" ")).stream().anyMatch(REQUESTING_RELS::contains);
      }
    }
    return true;
  }
}
