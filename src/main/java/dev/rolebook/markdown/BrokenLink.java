package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import org.commonmark.node.CustomNode;

/** Something typed as a link that is none: it is shown as typed. */
final class BrokenLink extends CustomNode {
  /** What is wrong with it. */
  enum Kind {
    /** {@code [text][label]} or {@code [text][]} without a definition of the label. */
    UNDEFINED,
    /** {@code [text](} without an end, or with a space in the address. */
    UNFINISHED,
    /** {@code [^1]}, a footnote elsewhere. */
    FOOTNOTE,
    /** {@code [role:ml-engineer]}, an id without a text. */
    BARE_ID,
    /** Words in square brackets, too long to be a label. */
    WORDS
  }

  private final Kind kind;
  private final String label;
  private final String after;

  /**
   * @param label what was typed as the reference or address
   * @param after what stands after the text, from the closing bracket on, and belongs to the link
   */
  BrokenLink(Kind kind, String label, String after) {
    this.kind = requireNonNull(kind, "kind");
    this.label = requireNonNull(label, "label");
    this.after = requireNonNull(after, "after");
  }

  Kind kind() {
    return kind;
  }

  String label() {
    return label;
  }

  String after() {
    return after;
  }
}
