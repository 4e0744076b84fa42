package dev.rolebook.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Different texts, in an order in which two such lists are quickly compared: by their hashes first.
 *
 * <p>For every pair of roles some hundred words of one are looked for among those of the other.
 */
record Vocabulary(List<String> texts) {
  private static final Comparator<String> ORDER =
      Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

  Vocabulary {
    texts = List.copyOf(texts.stream().distinct().sorted(ORDER).toList());
  }

  static Vocabulary of(Collection<String> texts) {
    return new Vocabulary(List.copyOf(texts));
  }

  int size() {
    return texts.size();
  }

  /** How many texts both hold. */
  int common(Vocabulary other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < size() && j < other.size()) {
      int order = order(texts.get(i), other.texts.get(j));
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  private static int order(String one, String other) {
    int hashes = Integer.compare(one.hashCode(), other.hashCode());
    return hashes == 0 ? one.compareTo(other) : hashes;
  }
}
