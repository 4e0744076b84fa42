package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.render.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes from one start tag of a page to the next.
 *
 * <p>Works on the bytes as they are published and makes no string that nobody asks for: a large
 * site has half a million pages.
 */
final class HtmlTags {
  private static final int NAME_START = 0;
  private static final int NAME_END = 1;
  private static final int VALUE_START = 2;
  private static final int VALUE_END = 3;
  private static final int FIELDS = 4;

  /** The characters of names of tags and attributes. */
  private static final boolean[] OF_NAME = new boolean[256];

  /** How much of a byte array is looked at between two looks at its end. */
  private static final int STRIDE = 4;

  static {
    for (char c = 0; c < 128; c++) {
      OF_NAME[c] = Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_';
    }
  }

  private final OutputFile file;
  private final AttributeTexts texts;
  private final byte[] bytes;
  private int at;
  private int tagStart;
  private int tagEnd;
  private int[] fields = new int[16 * FIELDS];
  private int count;

  HtmlTags(OutputFile file, AttributeTexts texts) {
    this.file = requireNonNull(file, "file");
    this.texts = requireNonNull(texts, "texts");
    this.bytes = file.bytes();
  }

  /** Goes to the next start tag, if there is one. */
  boolean next() {
    skipRawText();
    while (true) {
      at = indexOf((byte) '<', at);
      if (at == bytes.length) {
        return false;
      }
      byte first = peek(at + 1);
      if (first == '/' || first == '!') {
        at = find((byte) '>', at) + 1;
      } else if (isLetter(first)) {
        readTag();
        return true;
      } else {
        throw bug(at);
      }
    }
  }

  /** How many attributes the tag has. */
  int attributes() {
    return count;
  }

  boolean isTag(String name) {
    return isText(tagStart, tagEnd, name);
  }

  /** 1 to 6 for a heading, else 0. */
  int headingLevel() {
    boolean heading = tagEnd - tagStart == 2 && bytes[tagStart] == 'h';
    int level = heading ? bytes[tagStart + 1] - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  boolean isAttribute(int attribute, String name) {
    return isText(field(attribute, NAME_START), field(attribute, NAME_END), name);
  }

  char firstLetter(int attribute) {
    return (char) bytes[field(attribute, NAME_START)];
  }

  /** The value of an attribute, with its character references read. */
  String value(int attribute) {
    return texts.of(bytes, field(attribute, VALUE_START), field(attribute, VALUE_END));
  }

  private int field(int attribute, int field) {
    return fields[attribute * FIELDS + field];
  }

  // What stands in a script is no HTML; the one kind of script inside a page is data.
  private void skipRawText() {
    if (tagEnd > tagStart && bytes[tagStart] == 's' && isTag("script")) {
      while (at < bytes.length && !(bytes[at] == '<' && peek(at + 1) == '/')) {
        at++;
      }
    }
  }

  private void readTag() {
    tagStart = at + 1;
    tagEnd = endOfName(tagStart);
    count = 0;
    at = tagEnd;
    while (true) {
      skipSpace();
      byte next = peek(at);
      if (next == '>') {
        at++;
        return;
      }
      if (next == '/' && peek(at + 1) == '>') {
        at += 2;
        return;
      }
      readAttribute();
    }
  }

  private void readAttribute() {
    int start = at;
    int end = endOfName(start);
    if (end == start) {
      throw bug(at);
    }
    at = end;
    int valueStart = end;
    int valueEnd = end;
    if (peek(end) == '=') {
      if (peek(end + 1) != '"') {
        throw bug(end);
      }
      valueStart = end + 2;
      valueEnd = find((byte) '"', valueStart);
      at = valueEnd + 1;
    }
    keep(start, end, valueStart, valueEnd);
  }

  private void keep(int start, int end, int valueStart, int valueEnd) {
    int from = count * FIELDS;
    if (from == fields.length) {
      fields = Arrays.copyOf(fields, 2 * fields.length);
    }
    fields[from + NAME_START] = start;
    fields[from + NAME_END] = end;
    fields[from + VALUE_START] = valueStart;
    fields[from + VALUE_END] = valueEnd;
    count++;
  }

  private int endOfName(int start) {
    byte[] from = bytes;
    int end = start;
    while (end < from.length && OF_NAME[from[end] & 0xff]) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    int to = at;
    byte next = peek(to);
    while (next == ' ' || next == '\n') {
      next = peek(++to);
    }
    at = to;
  }

  private int find(byte wanted, int start) {
    int found = indexOf(wanted, start);
    if (found == bytes.length) {
      throw bug(start);
    }
    return found;
  }

  // Most bytes of a page are passed here, and the one compiler we have does not unroll loops.
  private int indexOf(byte wanted, int start) {
    byte[] in = bytes;
    int i = start;
    for (int last = in.length - STRIDE; i <= last; i += STRIDE) {
      if (in[i] == wanted) {
        return i;
      }
      if (in[i + 1] == wanted) {
        return i + 1;
      }
      if (in[i + 2] == wanted) {
        return i + 2;
      }
      if (in[i + 3] == wanted) {
        return i + 3;
      }
    }
    while (i < in.length && in[i] != wanted) {
      i++;
    }
    return i;
  }

  private byte peek(int index) {
    if (index >= bytes.length) {
      throw bug(index);
    }
    return bytes[index];
  }

  private boolean isText(int start, int end, String text) {
    int length = text.length();
    if (end - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private IllegalStateException bug(int index) {
    int from = Math.max(0, index - 40);
    int length = Math.min(bytes.length, index + 20) - from;
    String around = new String(bytes, from, Math.max(0, length), StandardCharsets.UTF_8);
    return new IllegalStateException(
        "HTML that no template may write, in " + file.url() + " at byte " + index + ": " + around);
  }
}
