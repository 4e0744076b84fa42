package dev.rolebook.load;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.SourceFile;
import java.util.Arrays;

/** A text under construction, with the place in the file of each of its characters. */
final class PlacedText {
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];

  void put(char c, int place) {
    grow();
    offsets[text.length()] = place;
    text.append(c);
  }

  private void grow() {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
  }

  void insert(int index, char c, int place) {
    grow();
    System.arraycopy(offsets, index, offsets, index + 1, text.length() - index);
    offsets[index] = place;
    text.insert(index, c);
  }

  int length() {
    return text.length();
  }

  /** Whether the text is {@code value}, followed by nothing but line ends. */
  boolean means(String value) {
    return text.indexOf(value) == 0 && text.chars().skip(value.length()).allMatch(c -> c == '\n');
  }

  /** The first {@code length} characters as a passage that ends at {@code end}. */
  Passage passage(SourceFile file, int length, int end) {
    int[] exact = Arrays.copyOf(offsets, length + 1);
    exact[length] = end;
    return new Passage(file, text.substring(0, length), exact);
  }

  /** Just after the place of the character before {@code index}, or {@code otherwise}. */
  int after(int index, int otherwise) {
    return index == 0 ? otherwise : offsets[index - 1] + 1;
  }
}
