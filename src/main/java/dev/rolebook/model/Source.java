package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.time.LocalDate;
import java.util.Optional;

/** Where a fact comes from, and what its publisher sells. */
@Doc("Where a fact comes from, and what its publisher sells.")
public record Source(
    @Id String id,
    @Doc("The title of the source.") String title,
    @Doc("Who published it.") String publisher,
    @Doc("Its address on the web.") Optional<WebAddress> url,
    @Doc("What kind of source it is.") Kind kind,
    @Doc("When it was published: yyyy, yyyy-mm or yyyy-mm-dd.") Optional<PartialDate> published,
    @Doc("The day somebody looked at it: yyyy-mm-dd.") LocalDate checked,
    @Doc("Under which licence it may be used.") Optional<String> licence,
    @Doc("What the publisher sells or gains.") Optional<Prose> interest)
    implements Entry {

  /** How far a source can be trusted, and for what. */
  public enum Kind {
    OFFICIAL,
    STUDY,
    VENDOR,
    ARTICLE,
    OWN
  }

  public Source {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(publisher, "publisher");
    requireNonNull(url, "url");
    requireNonNull(kind, "kind");
    requireNonNull(published, "published");
    requireNonNull(checked, "checked");
    requireNonNull(licence, "licence");
    requireNonNull(interest, "interest");
  }

  @Override
  public String name() {
    return title;
  }
}
