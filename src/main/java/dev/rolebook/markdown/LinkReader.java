package dev.rolebook.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [text](address)}, {@code [text][label]}, {@code [label][]} and {@code [label]} into
 * links that know where their destination was written.
 *
 * <p>What was meant as a link and is none becomes a {@link BrokenLink}: the two forms with a second
 * pair of brackets, an address without its end, {@code [^1]} and {@code [role:x]}. Other words in
 * square brackets, such as {@code [sic]}, are just words.
 */
final class LinkReader implements LinkProcessor {
  /** As CommonMark has it. */
  private static final int LONGEST_LABEL = 999;

  private static final Pattern BARE_ID =
      Pattern.compile("(" + String.join("|", Destination.ID_SCHEMES) + "):\\S+");

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    Position end = scanner.position();
    if (info.destination() != null) {
      return isImage(info) ? LinkResult.none() : inline(info, scanner, end);
    }
    if (isImage(info) && info.label() == null && isTooLongForLabel(info, scanner)) {
      return LinkResult.wrapTextIn(new BrokenLink(BrokenLink.Kind.WORDS, "", ""), end);
    }
    boolean named = info.label() != null && !info.label().isEmpty();
    String label = named ? info.label() : info.text(scanner);
    LinkReferenceDefinition definition =
        context.getDefinition(LinkReferenceDefinition.class, label);
    if (definition == null) {
      return broken(info, scanner, end, label)
          .map(node -> LinkResult.wrapTextIn(node, end))
          .orElseGet(LinkResult::none);
    }
    return isImage(info)
        ? LinkResult.none()
        : LinkResult.wrapTextIn(PlacedLink.reference(definition), end);
  }

  private static boolean isImage(LinkInfo info) {
    return info.marker() != null;
  }

  // Looking up the text of each of a thousand nested images as a label takes quadratic time.
  private static boolean isTooLongForLabel(LinkInfo info, Scanner scanner) {
    int start = Origin.start(info.openingBracket());
    List<SourceSpan> end =
        scanner.getSource(info.afterTextBracket(), info.afterTextBracket()).getSourceSpans();
    return !end.isEmpty() && end.get(0).getInputIndex() - start > LONGEST_LABEL;
  }

  private static LinkResult inline(LinkInfo info, Scanner scanner, Position end) {
    SourceLines lines = scanner.getSource(info.afterTextBracket(), end);
    return LinkResult.wrapTextIn(
        PlacedLink.inline(
            info.destination(), info.title(), lines.getContent(), lines.getSourceSpans()),
        end);
  }

  private static Optional<BrokenLink> broken(
      LinkInfo info, Scanner scanner, Position end, String label) {
    if (info.label() != null) {
      String after = scanner.getSource(info.afterTextBracket(), end).getContent();
      return Optional.of(new BrokenLink(BrokenLink.Kind.UNDEFINED, label, after));
    }
    if (scanner.peek() == '(') {
      return Optional.of(new BrokenLink(BrokenLink.Kind.UNFINISHED, label, ""));
    }
    if (label.startsWith("^") && label.length() > 1) {
      return Optional.of(new BrokenLink(BrokenLink.Kind.FOOTNOTE, label, ""));
    }
    return BARE_ID.matcher(label).matches()
        ? Optional.of(new BrokenLink(BrokenLink.Kind.BARE_ID, label, ""))
        : Optional.empty();
  }
}
