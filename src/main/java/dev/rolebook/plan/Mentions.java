package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import dev.rolebook.model.SourcesWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The sources of one page, numbered 1, 2, 3 in the order in which it first mentions them, so that
 * the list at its foot reads from the first number to the last.
 */
final class Mentions {
  private final SourcesWords words;
  private final Function<Ref<Source>, Citation> citation;
  private final Map<Ref<Source>, SourceMark> marks = new LinkedHashMap<>();

  Mentions(Placer placer) {
    this(placer.words().sources(), placer::citation);
  }

  /** The sources of the page of a pair. */
  Mentions(Versus pair) {
    this(pair.setting().words().sources(), pair::citation);
  }

  private Mentions(SourcesWords words, Function<Ref<Source>, Citation> citation) {
    this.words = requireNonNull(words, "words");
    this.citation = requireNonNull(citation, "citation");
  }

  /** The mark of a source: the number it has on this page, or the next one. */
  SourceMark of(Ref<Source> ref) {
    return marks.computeIfAbsent(ref, key -> SourceMark.of(key, marks.size() + 1, words));
  }

  /** The answer with its sources numbered as on this page. */
  Cell in(Cell cell) {
    if (cell.sources().isEmpty()) {
      return cell;
    }
    List<SourceMark> here = new ArrayList<>(cell.sources().size());
    cell.sources().forEach(mark -> here.add(of(mark.ref())));
    return cell.citing(here);
  }

  /** What the foot of the page lists: the sources mentioned so far, then those it rests on too. */
  List<Citation> citations(Collection<Ref<Source>> also) {
    Set<Ref<Source>> all = new LinkedHashSet<>(marks.keySet());
    all.addAll(also);
    return all.stream().map(citation).toList();
  }
}
