package dev.rolebook.load;

import org.yaml.snakeyaml.error.Mark;

/** From the YAML library's marks, which count code points of a text, to offsets in its file. */
final class Offsets {
  private final String text;
  private final int start;
  private final int[] byCodePoint;

  Offsets(String text, int start) {
    this.text = text;
    this.start = start;
    int count = text.codePointCount(0, text.length());
    this.byCodePoint = count == text.length() ? new int[0] : table(text, count);
  }

  private static int[] table(String text, int count) {
    int[] table = new int[count + 1];
    for (int i = 0, offset = 0; i < count; i++) {
      table[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    table[count] = text.length();
    return table;
  }

  int of(Mark mark) {
    int index = mark.getIndex();
    int last = byCodePoint.length == 0 ? text.length() : byCodePoint.length - 1;
    int inside = Math.max(0, Math.min(index, last));
    return start + (byCodePoint.length == 0 ? inside : byCodePoint[inside]);
  }
}
