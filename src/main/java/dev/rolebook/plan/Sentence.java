package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CommonWords;
import dev.rolebook.model.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills the gaps of a phrase with names, links and texts of the content.
 *
 * <p>What is filled in is shielded from the writing direction of the phrase, so that an Arabic name
 * in an English sentence leaves the full stop where it belongs.
 */
public final class Sentence {
  private final Phrase phrase;
  private final Map<String, Text> values = new HashMap<>();

  private Sentence(Phrase phrase) {
    this.phrase = requireNonNull(phrase, "phrase");
  }

  public static Sentence of(Phrase phrase) {
    return new Sentence(phrase);
  }

  /** A name or another text without markup. */
  public Sentence with(String gap, String value) {
    return with(gap, Text.of(value));
  }

  public Sentence with(String gap, int number) {
    return asIs(gap, Text.of(Integer.toString(number)));
  }

  /** A text that needs no shield: a number, a date, a list whose items are shielded. */
  public Sentence asIs(String gap, Text text) {
    values.put(gap, text);
    return this;
  }

  public Sentence with(String gap, Link link) {
    return with(gap, Text.of(link));
  }

  public Sentence with(String gap, Text text) {
    values.put(gap, text.isolated());
    return this;
  }

  /** The sentence; a gap without a value stays as typed. */
  public Text text() {
    List<Text> parts = new ArrayList<>();
    phrase.tell(
        words -> parts.add(Text.of(words)),
        gap ->
            parts.add(
                Optional.ofNullable(values.get(gap)).orElseGet(() -> Text.of("{" + gap + "}"))));
    return Text.join(parts);
  }

  /** Several items as people list them: "a, b and c". */
  public static Text list(List<Text> items, CommonWords words) {
    if (items.size() < 2) {
      return Text.join(items.stream().map(Text::isolated).toList());
    }
    List<Text> parts = new ArrayList<>();
    for (Text item : items.subList(0, items.size() - 1)) {
      if (!parts.isEmpty()) {
        parts.add(Text.of(words.listComma()));
      }
      parts.add(item.isolated());
    }
    Text last = items.get(items.size() - 1);
    return join(words.listEnd(), Text.join(parts), last.isolated());
  }

  /**
   * Many items as people tell them: all of a few, or the first ones and how many more there are.
   */
  public static Text few(List<Text> items, int limit, Phrase more, CommonWords words) {
    if (items.size() <= limit + 1) {
      return list(items, words);
    }
    List<Text> shown = new ArrayList<>();
    for (Text item : items.subList(0, limit)) {
      if (!shown.isEmpty()) {
        shown.add(Text.of(words.listComma()));
      }
      shown.add(item.isolated());
    }
    return Sentence.of(more)
        .asIs("items", Text.join(shown))
        .with("count", items.size() - limit)
        .text();
  }

  private static Text join(Phrase end, Text first, Text last) {
    Sentence sentence = new Sentence(end);
    return sentence.asIs("first", first).asIs("last", last).text();
  }
}
