package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.CommonWords;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import dev.rolebook.plan.Listed.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two roles about to be compared, and what somebody wrote about the pair.
 *
 * @param essential the skills essential for both; those essential for one that the other role does
 *     not list at all
 */
record Versus(
    Half a,
    Half b,
    Editorial written,
    Setting setting,
    Split essential,
    Split skills,
    Split tools,
    Split useCases,
    Split certifications) {
  Versus {
    requireNonNull(a, "a");
    requireNonNull(b, "b");
    requireNonNull(written, "written");
    requireNonNull(setting, "setting");
    requireNonNull(essential, "essential");
    requireNonNull(skills, "skills");
    requireNonNull(tools, "tools");
    requireNonNull(useCases, "useCases");
    requireNonNull(certifications, "certifications");
  }

  Versus(Half a, Half b, Editorial written, Setting setting) {
    this(
        a,
        b,
        written,
        setting,
        new Split(
            a.essential().shared(b.essential()),
            a.essential().without(b.skills()),
            b.essential().without(a.skills())),
        Split.of(a.skills(), b.skills()),
        Split.of(a.tools(), b.tools()),
        Split.of(a.useCases(), b.useCases()),
        Split.of(a.certifications(), b.certifications()));
  }

  /** What only one of the two has. */
  List<Named> only(Half half, Split split) {
    return half == a ? split.onlyFirst() : split.onlySecond();
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
    return Optional.ofNullable(a.citations().get(source.id()))
        .or(() -> Optional.ofNullable(b.citations().get(source.id())))
        .or(() -> Optional.ofNullable(written.citations().get(source.id())))
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

  /** The same of entries, each with the way to its page. */
  Text fewLinks(List<Named> items, int limit) {
    return few(items, Named::text, limit);
  }

  /** The same of what becomes a text only where it is shown. */
  <T> Text few(List<T> items, Function<T, Text> text, int limit) {
    return Sentence.few(items, text, limit, words().difference().more(), common());
  }
}
