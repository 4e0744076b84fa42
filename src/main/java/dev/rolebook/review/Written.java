package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Span;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words of a text where an editor typed them, with Markdown and line ends between them. */
final class Written {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int NONE = -1;

  /** Longer texts are found by their first words, so that looking for one never takes long. */
  private static final int MOST_WORDS = 100;

  private static final int LONGEST_ADDRESS = 500;

  private final List<String> words;
  private final String text;
  private final int limit;

  private Written(List<String> words, Span written) {
    this.words = requireNonNull(words, "words");
    this.text = written.file().text();
    this.limit = written.end();
  }

  /** The place of the words inside what was written; all of it when they are not found. */
  static Span exact(String words, Span written) {
    List<String> typed =
        Arrays.stream(BETWEEN.split(words))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    return typed.isEmpty() ? written : new Written(typed, written).in(written);
  }

  private Span in(Span written) {
    String first = words.get(0);
    int start = text.indexOf(first, written.start());
    while (start >= 0 && start < limit) {
      int end = beginsWord(start) ? end(start) : NONE;
      if (end != NONE) {
        return written.file().span(start, end);
      }
      start = text.indexOf(first, start + 1);
    }
    return written;
  }

  /** Where the words end that begin at {@code start}. */
  private int end(int start) {
    int at = start;
    for (String word : words) {
      at = nextWord(at);
      int after = at + word.length();
      if (after > limit || !text.startsWith(word, at) || !endsWord(after)) {
        return NONE;
      }
      at = after;
    }
    return at;
  }

  /** The next letter that is in no address of a link. */
  private int nextWord(int from) {
    int at = from;
    while (at < limit && !Character.isLetterOrDigit(text.codePointAt(at))) {
      int address = addressEnd(at);
      at = address == NONE ? at + Character.charCount(text.codePointAt(at)) : address;
    }
    return at;
  }

  private int addressEnd(int at) {
    if (text.startsWith("](", at)) {
      for (int end = at + 2; end < Math.min(limit, at + LONGEST_ADDRESS); end++) {
        if (text.charAt(end) == ')') {
          return end + 1;
        }
      }
    }
    return NONE;
  }

  private boolean beginsWord(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
  }

  private boolean endsWord(int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
  }
}
