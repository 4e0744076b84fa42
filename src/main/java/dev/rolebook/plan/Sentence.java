package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.HtmlJoiner;
import dev.rolebook.model.CommonWords;
import dev.rolebook.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Fills the gaps of a phrase with names, links and texts of the content.
 *
 * <p>What is filled in is shielded from the writing direction of the phrase, so that an Arabic name
 * in an English sentence leaves the full stop where it belongs.
 */
public final class Sentence {
  /** A text being put together, as HTML and as words at once. */
  private static final class Draft {
    final HtmlJoiner html = new HtmlJoiner();
    final StringBuilder plain = new StringBuilder(120);

    void words(String words) {
      html.words(words);
      plain.append(words);
    }

    void part(Phrase.Words words) {
      html.add(words.html());
      plain.append(words.plain());
    }

    void add(Text text) {
      html.add(text.html());
      plain.append(text.plain());
    }

    void shielded(Text text) {
      html.isolated(text.html());
      plain.append(text.plain());
    }

    void items(List<Text> items, String between) {
      for (int i = 0; i < items.size(); i++) {
        if (i > 0) {
          words(between);
        }
        shielded(items.get(i));
      }
    }

    Text text() {
      return new Text(html.html(), plain.toString());
    }
  }

  /** What stands in a gap: few at a time, so that they are found by going through them. */
  private record Value(String gap, Text text, boolean shielded) {
    Value {
      requireNonNull(gap, "gap");
      requireNonNull(text, "text");
    }
  }

  private final Phrase phrase;
  private final List<Value> values = new ArrayList<>(4);

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
    values.add(new Value(gap, text, false));
    return this;
  }

  public Sentence with(String gap, Link link) {
    return with(gap, Text.of(link));
  }

  public Sentence with(String gap, Text text) {
    values.add(new Value(gap, text, true));
    return this;
  }

  /** The sentence; a gap without a value stays as typed. */
  public Text text() {
    Draft draft = new Draft();
    List<Phrase.Words> parts = phrase.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == 0) {
        draft.part(parts.get(i));
      } else {
        fill(parts.get(i).plain(), draft);
      }
    }
    return draft.text();
  }

  private void fill(String gap, Draft draft) {
    for (int i = values.size() - 1; i >= 0; i--) {
      Value value = values.get(i);
      if (value.gap().equals(gap)) {
        if (value.shielded()) {
          draft.shielded(value.text());
        } else {
          draft.add(value.text());
        }
        return;
      }
    }
    draft.words("{" + gap + "}");
  }

  /** Several items with the same words between any two of them. */
  public static Text joined(List<Text> items, String between) {
    Draft draft = new Draft();
    draft.items(items, between);
    return draft.text();
  }

  /** Several items as people list them: "a, b and c". */
  public static Text list(List<Text> items, CommonWords words) {
    Draft draft = new Draft();
    int last = items.size() - 1;
    if (last < 1) {
      draft.items(items, words.listComma());
      return draft.text();
    }
    words
        .listEnd()
        .tell(
            draft::words,
            gap -> {
              if (gap.equals("last")) {
                draft.shielded(items.get(last));
              } else {
                draft.items(items.subList(0, last), words.listComma());
              }
            });
    return draft.text();
  }

  /**
   * Many items as people tell them: all of a few, or the first ones and how many more there are.
   */
  public static Text few(List<Text> items, int limit, Phrase more, CommonWords words) {
    return few(items, item -> item, limit, more, words);
  }

  /** The same of what becomes a text only where it is shown. */
  static <T> Text few(
      List<T> items, Function<T, Text> text, int limit, Phrase more, CommonWords words) {
    return items.size() <= limit + 1
        ? list(texts(items, text), words)
        : some(items, text, limit, more, words.listComma());
  }

  /** The same with one sign between any two items, for a place that is no sentence. */
  static <T> Text fewApart(
      List<T> items, Function<T, Text> text, int limit, Phrase more, String between) {
    return items.size() <= limit + 1
        ? joined(texts(items, text), between)
        : some(items, text, limit, more, between);
  }

  private static <T> Text some(
      List<T> items, Function<T, Text> text, int limit, Phrase more, String between) {
    Text first = joined(texts(items.subList(0, limit), text), between);
    return of(more).asIs("items", first).with("count", items.size() - limit).text();
  }

  private static <T> List<Text> texts(List<T> items, Function<T, Text> text) {
    List<Text> texts = new ArrayList<>(items.size());
    for (T item : items) {
      texts.add(text.apply(item));
    }
    return texts;
  }
}
