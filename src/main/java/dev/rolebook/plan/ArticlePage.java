package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A guide or a plain page such as "About": prose under a title. */
public record ArticlePage(
    Head head,
    Optional<Text> summary,
    Text body,
    List<Link> contents,
    Optional<String> reviewed,
    Optional<Link> author,
    List<Link> downloads)
    implements Page {
  public ArticlePage {
    requireNonNull(head, "head");
    requireNonNull(summary, "summary");
    requireNonNull(body, "body");
    contents = List.copyOf(contents);
    requireNonNull(reviewed, "reviewed");
    requireNonNull(author, "author");
    downloads = List.copyOf(downloads);
  }

  @Override
  public String template() {
    return "page/article.jte";
  }
}
