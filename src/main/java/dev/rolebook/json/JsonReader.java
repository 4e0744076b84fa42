package dev.rolebook.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON as {@link JsonWriter} writes it, into maps, lists and texts; numbers, {@code true} and
 * {@code false} stay as they are written, and {@code null} is an empty {@code Optional}.
 */
public final class JsonReader {
  private static final int DEEPEST = 50;
  private static final Pattern WORD =
      Pattern.compile("true|false|null|-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = requireNonNull(text, "text");
  }

  /** The value of a whole text; throws {@code IllegalArgumentException} where it is not JSON. */
  public static Object read(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    if (reader.peek() != 0) {
      throw reader.wrong();
    }
    return value;
  }

  private Object value() {
    char first = peek();
    if (first == '{') {
      return object();
    }
    if (first == '[') {
      return array();
    }
    return first == '"' ? string() : word();
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    for (boolean more = begins('}'); more; more = goesOn('}')) {
      if (peek() != '"') {
        throw wrong();
      }
      String key = string();
      take(':');
      object.put(key, value());
    }
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    for (boolean more = begins(']'); more; more = goesOn(']')) {
      array.add(value());
    }
    return array;
  }

  /** Whether there is a first element. */
  private boolean begins(char end) {
    at++;
    if (++depth > DEEPEST) {
      throw wrong();
    }
    boolean empty = peek() == end;
    if (empty) {
      take(end);
      depth--;
    }
    return !empty;
  }

  /** Whether there is one more element. */
  private boolean goesOn(char end) {
    if (peek() == ',') {
      at++;
      return true;
    }
    take(end);
    depth--;
    return false;
  }

  private String string() {
    StringBuilder read = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      read.append(c == '\\' ? escaped() : c);
    }
    take('"');
    return read.toString();
  }

  private char escaped() {
    if (at >= text.length()) {
      throw wrong();
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> code();
      default -> throw wrong();
    };
  }

  private char code() {
    if (at + 4 > text.length()) {
      throw wrong();
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private Object word() {
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      throw wrong();
    }
    at = word.end();
    return word.group().equals("null") ? Optional.empty() : word.group();
  }

  private void take(char wanted) {
    if (peek() != wanted) {
      throw wrong();
    }
    at++;
  }

  /** The next character that is no space; 0 at the end. */
  private char peek() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("not JSON at character " + at);
  }
}
