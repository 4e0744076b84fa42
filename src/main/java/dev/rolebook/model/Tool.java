package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.util.Optional;

/** Something a person works with. */
@Doc("Something a person works with.")
public record Tool(
    @Id String id,
    @Doc("The name of the tool as its maker writes it.") String name,
    @Doc("Who makes it.") Optional<String> maker,
    @Doc("What kind of tool it is.") Optional<String> kind,
    @Doc("Its address on the web.") Optional<WebAddress> url,
    @Doc("Under which licence it is used.") Optional<String> licence,
    @Doc("Whether it is still made.") Optional<Status> status,
    @Doc("What it is for, in plain words.") Optional<Prose> meaning)
    implements Entry {

  /** Whether a tool is still made. */
  public enum Status {
    ACTIVE,
    ENDED
  }

  public Tool {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(maker, "maker");
    requireNonNull(kind, "kind");
    requireNonNull(url, "url");
    requireNonNull(licence, "licence");
    requireNonNull(status, "status");
    requireNonNull(meaning, "meaning");
  }
}
