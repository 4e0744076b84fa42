package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CommonWords;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two roles about to be compared, and what somebody wrote about the pair. */
record Versus(Half a, Half b, Editorial written, Setting setting) {
  Versus {
    requireNonNull(a, "a");
    requireNonNull(b, "b");
    requireNonNull(written, "written");
    requireNonNull(setting, "setting");
  }

  Pair pair() {
    return Pair.of(a.id(), b.id());
  }

  CompareWords words() {
    return setting.words().compare();
  }

  CommonWords common() {
    return setting.words().common();
  }

  /** A source that the pair or one of the roles names. */
  Citation citation(Ref<Source> source) {
    return Stream.of(a.citations(), b.citations(), written.citations())
        .flatMap(citations -> Optional.ofNullable(citations.get(source.id())).stream())
        .findFirst()
        .orElseThrow();
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
    return Sentence.few(items, text, limit, words().difference().more(), common());
  }
}
