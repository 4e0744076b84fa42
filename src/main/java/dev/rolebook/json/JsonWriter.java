package dev.rolebook.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes one JSON text, key by key, in the order of the calls.
 *
 * <p>Strict: a wrong order of calls, a key written twice or an unfinished text is a bug and throws.
 * {@code <} is written as an escape, so that the text can stand inside an HTML script element, and
 * so is everything invisible (control, format and line-separating characters, halves of surrogate
 * pairs, codes that are no characters), so that it can steer neither a terminal nor an old script
 * engine. Every string parses back equal.
 *
 * <pre>{@code
 * JsonWriter.indented().object().put("id", "x").array("tools").add("git").end().end().toString()
 * }</pre>
 */
public final class JsonWriter {
  private static final class Level {
    /** So many keys are found faster by going through them than in a set. */
    private static final int FEW = 12;

    final boolean array;
    private final List<String> keys = new ArrayList<>();
    private Set<String> manyKeys = Set.of();
    boolean empty = true;

    Level(boolean array) {
      this.array = array;
    }

    /** Whether the key is new here. */
    boolean add(String key) {
      if (manyKeys.isEmpty() && keys.size() < FEW) {
        return !keys.contains(key) && keys.add(key);
      }
      if (manyKeys.isEmpty()) {
        manyKeys = new HashSet<>(keys);
      }
      return manyKeys.add(key);
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final boolean indented;
  private boolean done;

  private JsonWriter(boolean indented) {
    this.indented = indented;
  }

  /** Without any white space. */
  public static JsonWriter compact() {
    return new JsonWriter(false);
  }

  /** With a line for every value, indented by two spaces: kind to people and to version control. */
  public static JsonWriter indented() {
    return new JsonWriter(true);
  }

  /** A string as a JSON string, with its quotes. */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    quote(text, quoted);
    return quoted.toString();
  }

  /** Begins the whole text, or an element of an array, as an object. */
  public JsonWriter object() {
    element();
    return open(false);
  }

  /** Begins an object under {@code key}. */
  public JsonWriter object(String key) {
    key(key);
    return open(false);
  }

  /** Begins the whole text, or an element of an array, as an array. */
  public JsonWriter array() {
    element();
    return open(true);
  }

  /** Begins an array under {@code key}. */
  public JsonWriter array(String key) {
    key(key);
    return open(true);
  }

  /** Ends the object or array begun last. */
  public JsonWriter end() {
    check(!levels.isEmpty(), "nothing to end");
    Level level = levels.pop();
    if (!level.empty) {
      newLine();
    }
    out.append(level.array ? ']' : '}');
    done = levels.isEmpty();
    return this;
  }

  public JsonWriter put(String key, String value) {
    key(key);
    quote(requireNonNull(value, key), out);
    return this;
  }

  /** Writes the key only where there is a value. */
  public JsonWriter put(String key, Optional<String> value) {
    value.ifPresent(v -> put(key, v));
    return this;
  }

  public JsonWriter put(String key, long value) {
    key(key);
    out.append(value);
    return this;
  }

  /** A number as exact as it is, never with an exponent. */
  public JsonWriter put(String key, BigDecimal value) {
    key(key);
    out.append(requireNonNull(value, key).toPlainString());
    return this;
  }

  public JsonWriter put(String key, boolean value) {
    key(key);
    out.append(value);
    return this;
  }

  /** An array of strings under {@code key}. */
  public JsonWriter put(String key, Iterable<String> values) {
    array(key);
    values.forEach(this::add);
    return end();
  }

  public JsonWriter add(String value) {
    element();
    quote(requireNonNull(value, "value"), out);
    return this;
  }

  public JsonWriter add(long value) {
    element();
    out.append(value);
    return this;
  }

  /** The finished text, with a last line end where it is indented. */
  @Override
  public String toString() {
    check(done, "unfinished");
    return indented ? out.append('\n').toString() : out.toString();
  }

  private JsonWriter open(boolean array) {
    levels.push(new Level(array));
    out.append(array ? '[' : '{');
    return this;
  }

  private void key(String key) {
    check(!levels.isEmpty() && !levels.peek().array, "a key outside an object: " + key);
    check(levels.peek().add(key), "a key written twice: " + key);
    separate();
    quote(key, out);
    out.append(indented ? ": " : ":");
  }

  private void element() {
    if (levels.isEmpty()) {
      check(out.isEmpty(), "two values side by side");
      return;
    }
    check(levels.peek().array, "a value without a key");
    separate();
  }

  private void separate() {
    if (!levels.peek().empty) {
      out.append(',');
    }
    levels.peek().empty = false;
    newLine();
  }

  private void newLine() {
    if (indented) {
      out.append('\n');
      for (int i = levels.size(); i > 0; i--) {
        out.append("  ");
      }
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<') {
        int whole = text.codePointAt(i);
        out.append(text, done, i);
        escape(whole, out);
        i += Character.charCount(whole) - 1;
        done = i + 1;
      }
    }
    rest(text, done, out);
    out.append('"');
  }

  /** Most texts have nothing to escape, and a whole text is appended faster than a part of one. */
  private static void rest(String text, int done, StringBuilder out) {
    if (done == 0) {
      out.append(text);
    } else {
      out.append(text, done, text.length());
    }
  }

  private static void escape(int c, StringBuilder out) {
    if (c == '"' || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '<' || invisible(c)) {
      for (char unit : Character.toChars(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean invisible(int c) {
    boolean noCharacter = (c & 0xfffe) == 0xfffe;
    return noCharacter || isSteering(c);
  }

  private static boolean isSteering(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static void check(boolean fine, String problem) {
    if (!fine) {
      throw new IllegalStateException("JSON: " + problem);
    }
  }
}
