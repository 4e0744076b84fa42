package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Span;
import java.util.List;
import java.util.Optional;

/** A piece of YAML that knows where it was written; every text in it is text as typed. */
sealed interface Node {
  Span span();

  /** What it is, in the words of messages. */
  String words();

  /** Whether it says nothing: no value at all, or a text without a visible character. */
  default boolean isEmpty() {
    return false;
  }

  /**
   * A text.
   *
   * @param plain whether it was written without quotes and not as a block
   * @param span with its quotes or its block mark
   */
  record Scalar(Passage passage, boolean plain, Span span) implements Node {
    public Scalar {
      requireNonNull(passage, "passage");
      requireNonNull(span, "span");
    }

    String text() {
      return passage.text();
    }

    @Override
    public String words() {
      return "text";
    }

    @Override
    public boolean isEmpty() {
      return text().isBlank() || plain && text().equals("~");
    }
  }

  /** A value that could not be understood and has been told already. */
  record Told(Span span) implements Node {
    public Told {
      requireNonNull(span, "span");
    }

    @Override
    public String words() {
      return "nothing";
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
      requireNonNull(span, "span");
    }

    @Override
    public String words() {
      return "a list";
    }
  }

  /**
   * Keys with their values, in the order of writing; no key stands twice.
   *
   * @param whole whether all keys are here: none is hidden in lines that could not be read
   */
  record Mapping(List<Pair> pairs, boolean whole, Span span) implements Node {
    public Mapping {
      pairs = List.copyOf(pairs);
      requireNonNull(span, "span");
    }

    Optional<Pair> pair(String key) {
      return pairs.stream().filter(pair -> pair.key().text().equals(key)).findFirst();
    }

    @Override
    public String words() {
      return "keys";
    }
  }

  /** A key and its value. */
  record Pair(Scalar key, Node value) {
    public Pair {
      requireNonNull(key, "key");
      requireNonNull(value, "value");
    }
  }
}
