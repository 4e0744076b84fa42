package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ordered;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An answer with what is needed to compare it with another one.
 *
 * @param items the items of a list, or the one sentence, by what makes two of them the same: their
 *     words without regard to case, space and a full stop at the end
 * @param keys what the items are known by
 * @param words the single words of the answer
 */
record Answered(Cell cell, Map<String, Text> items, Vocabulary keys, Vocabulary words) {
  /** The distance of two answers that have little or nothing in common. */
  static final int FAR = 2;

  Answered {
    requireNonNull(cell, "cell");
    items = Ordered.copy(items);
    requireNonNull(keys, "keys");
    requireNonNull(words, "words");
  }

  static Answered of(Cell cell) {
    Map<String, Text> items = new LinkedHashMap<>();
    Set<String> words = new LinkedHashSet<>();
    List<Text> texts = new ArrayList<>(cell.own());
    cell.text().ifPresent(texts::add);
    for (Text text : texts) {
      items.putIfAbsent(key(text.plain()), text);
      words.addAll(wordsOf(text.plain()));
    }
    return new Answered(cell, items, Vocabulary.of(items.keySet()), Vocabulary.of(words));
  }

  /** Adds every source that the answer names. */
  void addSources(Collection<Ref<Source>> sources) {
    cell.sources().forEach(mark -> sources.add(mark.ref()));
  }

  boolean isList() {
    return cell.text().isEmpty();
  }

  /** How many items both have. */
  int shared(Answered other) {
    return keys.common(other.keys);
  }

  /**
   * The cell as it stands beside another: the items both have come first, told apart, in the order
   * of {@code leading}, so that they stand level in the two columns.
   *
   * @param common how many items both have
   */
  Cell beside(Answered other, Answered leading, int common) {
    int shared = isList() && other.isList() ? common : 0;
    if (shared == 0 || shared == items.size() && shared == other.items.size()) {
      return cell;
    }
    List<Text> both = new ArrayList<>();
    for (String key : leading.items.keySet()) {
      if (items.containsKey(key) && other.items.containsKey(key)) {
        both.add(items.get(key));
      }
    }
    List<Text> own = new ArrayList<>();
    items.forEach(
        (key, text) -> {
          if (!other.items.containsKey(key)) {
            own.add(text);
          }
        });
    return cell.split(both, own);
  }

  /**
   * How far two answers are apart: 2 where at least two thirds of what either says is not said by
   * the other, 1 where at least a third is not, 0 where less is not.
   *
   * <p>Lists are compared by their items, anything else by its words. In thirds, because a finer
   * measure would rank two sentences by how often they say "the".
   */
  int apart(Answered other) {
    boolean lists = isList() && other.isList();
    Vocabulary mine = lists ? keys : words;
    Vocabulary theirs = lists ? other.keys : other.words;
    int shared = mine.common(theirs);
    int all = mine.size() + theirs.size() - shared;
    return all == 0 ? FAR : Math.min(FAR, 3 * (all - shared) / all);
  }

  static String key(String plain) {
    String words = plain.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static List<String> wordsOf(String plain) {
    List<String> words =
        new ArrayList<>(List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    return words;
  }
}
