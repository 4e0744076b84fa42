package dev.rolebook.markdown;

import dev.rolebook.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers the pieces of a prose and its plain text while its nodes are walked. */
final class Pieces {
  private final List<Prose.Piece> pieces = new ArrayList<>();
  private final StringBuilder markup = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private int quiet;

  /** From here to {@link #unquiet}, words are no place to explain a term. */
  void quiet() {
    quiet++;
  }

  void unquiet() {
    quiet--;
  }

  void markup(String html) {
    endWords();
    markup.append(html);
  }

  /** Words of the author, as HTML and as plain text. */
  void words(String text) {
    plain(text);
    if (quiet > 0) {
      markup(Escape.html(text));
    } else {
      endMarkup();
      words.append(text);
    }
  }

  /** Characters of the author that are shown as they are, such as code. */
  void verbatim(String text) {
    plain(text);
    markup(Escape.html(text));
  }

  void address(Target target, Span span) {
    endWords();
    endMarkup();
    pieces.add(new Prose.Address(target, span));
  }

  /** Adds to the plain text alone, with any run of white space as one space. */
  void plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
  }

  /** How long the plain text is, to take what is added from here with {@link #plainSince}. */
  int mark() {
    return plain.length();
  }

  String plainSince(int mark) {
    return plain.substring(mark).strip();
  }

  /** Starts a new line of HTML, unless one has just begun. */
  void line() {
    plain(" ");
    if (words.length() > 0 || (markup.length() > 0 && !endsWithLine()) || afterAddress()) {
      markup("\n");
    }
  }

  private boolean endsWithLine() {
    return markup.charAt(markup.length() - 1) == '\n';
  }

  private boolean afterAddress() {
    return markup.length() == 0 && words.length() == 0 && !pieces.isEmpty();
  }

  Prose prose(String source, List<Prose.Heading> headings) {
    endWords();
    endMarkup();
    return new Prose(source, plain.toString().strip(), pieces, headings);
  }

  private void endWords() {
    if (words.length() > 0) {
      pieces.add(new Prose.Words(words.toString()));
      words.setLength(0);
    }
  }

  private void endMarkup() {
    if (markup.length() > 0) {
      pieces.add(new Prose.Markup(markup.toString()));
      markup.setLength(0);
    }
  }
}
