package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A guide of {@code guides/} or a page of {@code pages/}: front matter and Markdown. */
@Doc("The front matter of a guide or a page.")
public record Article(
    @Id String id,
    @Doc("The title: the main heading of the page.") String title,
    @Doc("What it is about, in a sentence.") Optional<Prose> summary,
    @Doc("What kind of guide it is.") Optional<Kind> kind,
    @Key("for") @Doc("Who it is for.") List<Audience> audience,
    @Doc("The roles it is about.") List<Ref<Role>> roles,
    @Doc("The stages of hiring it is about.") List<Stage> stages,
    @Doc("Words to find it by.") List<String> tags,
    @Doc("Where the facts come from.") List<Ref<Source>> sources,
    @Doc("The day it was first published: yyyy-mm-dd.") Optional<LocalDate> published,
    @Doc("The day a person last checked it: yyyy-mm-dd.") Optional<LocalDate> reviewed,
    @Doc("Who wrote it.") Optional<Ref<Person>> by,
    @Body Prose body)
    implements Entry {

  /** What a guide helps with. */
  public enum Kind {
    HIRE,
    BECOME,
    CHOOSE,
    EXPLAIN
  }

  public Article {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(summary, "summary");
    requireNonNull(kind, "kind");
    audience = List.copyOf(audience);
    roles = List.copyOf(roles);
    stages = List.copyOf(stages);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    requireNonNull(published, "published");
    requireNonNull(reviewed, "reviewed");
    requireNonNull(by, "by");
    requireNonNull(body, "body");
  }

  @Override
  public String name() {
    return title;
  }
}
