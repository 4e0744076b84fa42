package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Ref;
import dev.rolebook.model.Source;
import dev.rolebook.model.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A source as the foot of a page names it: who says so, since when, and what they gain by it.
 *
 * @param link to its entry in the list of sources
 */
public record Citation(
    String id,
    Link link,
    String publisher,
    String kind,
    Optional<Moment> published,
    Moment checked,
    Optional<Text> interest) {
  public Citation {
    requireNonNull(id, "id");
    requireNonNull(link, "link");
    requireNonNull(publisher, "publisher");
    requireNonNull(kind, "kind");
    requireNonNull(published, "published");
    requireNonNull(checked, "checked");
    requireNonNull(interest, "interest");
  }

  /** The id of the source on this page; no heading of an author's makes the same. */
  public String anchor() {
    return anchor(id);
  }

  static String anchor(String source) {
    return "source_" + source;
  }

  /** The sources, each once, in the order given. */
  public static List<Citation> of(Collection<Ref<Source>> sources, Placer placer) {
    return new LinkedHashSet<>(sources).stream().map(placer::citation).toList();
  }

  static Citation of(Ref<Source> ref, Placer placer) {
    Source source = placer.catalog().source(ref);
    Words words = placer.words();
    return new Citation(
        source.id(),
        placer.source(ref),
        source.publisher(),
        words.choice().of(source.kind()),
        source.published().map(date -> Moment.of(date, words.date())),
        Moment.of(source.checked(), words.date()),
        placer.text(source.interest()));
  }
}
