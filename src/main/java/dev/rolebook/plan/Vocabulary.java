package dev.rolebook.plan;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Different texts, in an order in which two such lists are quickly compared: by their hashes first.
 *
 * <p>For every pair of roles some hundred words of one are looked for among those of the other.
 */
final class Vocabulary extends AbstractCollection<String> {
  private static final Comparator<String> ORDER =
      Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

  private final String[] texts;
  private final int[] hashes;

  private Vocabulary(String[] texts, int[] hashes) {
    this.texts = texts;
    this.hashes = hashes;
  }

  static Vocabulary of(Collection<String> texts) {
    List<String> sorted = texts.stream().distinct().sorted(ORDER).toList();
    return new Vocabulary(
        sorted.toArray(String[]::new), sorted.stream().mapToInt(String::hashCode).toArray());
  }

  @Override
  public int size() {
    return texts.length;
  }

  @Override
  public Iterator<String> iterator() {
    return List.of(texts).iterator();
  }

  /** How many texts both hold. */
  int common(Vocabulary other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int mine = hashes[i];
      int theirs = other.hashes[j];
      if (mine < theirs) {
        i++;
      } else if (mine > theirs) {
        j++;
      } else {
        int order = texts[i].compareTo(other.texts[j]);
        common += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
    }
    return common;
  }
}
