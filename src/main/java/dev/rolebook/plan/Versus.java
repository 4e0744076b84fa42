package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Comparison;
import dev.rolebook.model.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two roles about to be compared, and what somebody wrote about the pair. */
record Versus(Half a, Half b, Optional<Comparison> written, Placer placer) {
  Versus {
    requireNonNull(a, "a");
    requireNonNull(b, "b");
    requireNonNull(written, "written");
    requireNonNull(placer, "placer");
  }

  CompareWords words() {
    return placer.words().compare();
  }

  /** A phrase about both, with their names filled in. */
  Sentence about(Phrase phrase) {
    return Sentence.of(phrase).with("a", a.name()).with("b", b.name());
  }

  /** A few items of many: "a, b and 3 more". */
  Text few(List<Text> items, int limit) {
    return few(items, item -> item, limit);
  }

  /** The same of what becomes a text only where it is shown. */
  <T> Text few(List<T> items, Function<T, Text> text, int limit) {
    return Sentence.few(items, text, limit, words().difference().more(), placer.words().common());
  }
}
