package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only a person can say of two roles: the file {@code comparisons/<a>-vs-<b>.yaml}. */
@Doc("What only a person can say of two roles; everything else of the page is derived.")
public record Comparison(
    @Id String id,
    @Doc("The answer in one sentence.") Optional<Prose> verdict,
    @Doc("What decides between the two, in a sentence.") Optional<Prose> decides,
    @Doc("For the employer: role, colon, when to choose it.") Map<Ref<Role>, Prose> choose,
    @Doc("For the candidate: role, colon, when to choose it.") Map<Ref<Role>, Prose> chooseCareer,
    @Doc("Key insights: label, colon, sentence.") Map<String, Prose> insights,
    @Doc("Other cells than the roles' own, for this pair only.")
        Map<Ref<Aspect>, Map<Ref<Role>, Answer>> cells,
    @Doc("Rows that say nothing for this pair.") List<Ref<Aspect>> hide,
    @Doc("Questions people ask: question, colon, answer.") Map<String, Prose> questions,
    @Doc("Guides or pairs to read next.") List<Related> related,
    @Doc("Where the facts come from.") List<Ref<Source>> sources,
    @Doc("The day it was first published: yyyy-mm-dd.") Optional<LocalDate> published,
    @Doc("The day a person last checked it: yyyy-mm-dd.") Optional<LocalDate> reviewed,
    @Doc("Who checked it.") Optional<Ref<Person>> reviewedBy,
    @Body Optional<Prose> body)
    implements Entry {

  /** A guide, or a pair of roles by its address {@code a-vs-b}. */
  public record Related(String id) {
    public Related {
      requireNonNull(id, "id");
    }
  }

  public Comparison {
    requireNonNull(id, "id");
    requireNonNull(verdict, "verdict");
    requireNonNull(decides, "decides");
    choose = Ordered.copy(choose);
    chooseCareer = Ordered.copy(chooseCareer);
    insights = Ordered.copy(insights);
    cells = Ordered.copy(cells);
    hide = List.copyOf(hide);
    questions = Ordered.copy(questions);
    related = List.copyOf(related);
    sources = List.copyOf(sources);
    requireNonNull(published, "published");
    requireNonNull(reviewed, "reviewed");
    requireNonNull(reviewedBy, "reviewedBy");
    requireNonNull(body, "body");
  }

  @Override
  public String name() {
    return id;
  }
}
