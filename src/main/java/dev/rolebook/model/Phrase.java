package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A fixed phrase of the pages, with named gaps: {@code "Choose {role} when"}.
 *
 * <p>A translation may move the gaps, never lose them; that is checked on reading.
 */
public record Phrase(String text) {
  /** Phrases are few and told on every page, so each is taken apart once. */
  private static final Map<String, List<Words>> READ = new ConcurrentHashMap<>();

  /** Words of a phrase, or the name of a gap: as they are, and as HTML has them. */
  public record Words(String plain, Html html) {
    public Words {
      requireNonNull(plain, "plain");
      requireNonNull(html, "html");
    }

    private static Words of(String plain) {
      return new Words(plain, Html.text(plain));
    }
  }

  public Phrase {
    requireNonNull(text, "text");
  }

  /** Begins to fill the gaps. */
  public Filling with(String gap, Object value) {
    return new Filling(this).with(gap, value);
  }

  /** Tells the words and the gaps of the phrase, in their order: words first, and words last. */
  public void tell(Consumer<String> words, Consumer<String> gaps) {
    List<Words> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      (i % 2 == 0 ? words : gaps).accept(parts.get(i).plain());
    }
  }

  /** Words and gaps in turn: words first, and words last. */
  public List<Words> parts() {
    List<Words> parts = READ.get(text);
    if (parts == null) {
      parts = parts(text);
      READ.put(text, parts);
    }
    return parts;
  }

  private static List<Words> parts(String text) {
    List<Words> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      parts.add(Words.of(text.substring(from, open)));
      parts.add(Words.of(text.substring(open + 1, close)));
      from = close + 1;
    }
    parts.add(Words.of(text.substring(from)));
    return List.copyOf(parts);
  }

  @Override
  public String toString() {
    return text;
  }

  /** A phrase being filled, all gaps at once: a value that holds braces stays as it is. */
  public static final class Filling {
    private final Phrase phrase;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Filling(Phrase phrase) {
      this.phrase = phrase;
    }

    public Filling with(String gap, Object value) {
      values.put(gap, value.toString());
      return this;
    }

    /** The phrase with its gaps filled; a gap without a value stays as typed. */
    public String text() {
      StringBuilder out = new StringBuilder();
      phrase.tell(
          out::append,
          gap -> out.append(Optional.ofNullable(values.get(gap)).orElseGet(() -> "{" + gap + "}")));
      return out.toString();
    }

    @Override
    public String toString() {
      return text();
    }
  }
}
