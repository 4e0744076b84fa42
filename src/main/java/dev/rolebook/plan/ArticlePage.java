package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A guide or a plain page such as "About": prose under a title, and what it stands on.
 *
 * @param contents the headings of the body
 * @param facts about whom and what it is; only what somebody said
 * @param compare the roles it is about, side by side
 * @param hire how to hire for them; empty where it is for candidates only
 */
public record ArticlePage(
    Head head,
    Optional<Text> summary,
    Text body,
    List<Link> contents,
    List<Fact> facts,
    Optional<Moment> published,
    Optional<Moment> reviewed,
    Optional<Byline> author,
    List<Link> compare,
    List<Link> hire,
    List<Link> related,
    List<Citation> sources,
    boolean guide,
    List<Link> downloads)
    implements Page {

  /** A labelled list of names or links. */
  public record Fact(String label, List<Text> items) {
    public Fact {
      requireNonNull(label, "label");
      items = List.copyOf(items);
    }
  }

  public ArticlePage {
    requireNonNull(head, "head");
    requireNonNull(summary, "summary");
    requireNonNull(body, "body");
    contents = List.copyOf(contents);
    facts = List.copyOf(facts);
    requireNonNull(published, "published");
    requireNonNull(reviewed, "reviewed");
    requireNonNull(author, "author");
    compare = List.copyOf(compare);
    hire = List.copyOf(hire);
    related = List.copyOf(related);
    sources = List.copyOf(sources);
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "page/article.jte";
  }
}
