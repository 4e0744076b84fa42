package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Two roles side by side: the heart of the site.
 *
 * <p>No part of it is ever empty: what nobody wrote is derived from the two roles.
 *
 * @param verdict the answer in a sentence
 * @param overlap said where one role contains the other
 * @param hire when to choose which, for the employer; one choice a role
 * @param career the same for the candidate
 * @param decides what decides between the two, in the words of an editor
 * @param differences the biggest ones, most decisive first
 * @param otherwise said in place of differences where there are none
 * @param tally how many rows of the tables are the same, and how many differ
 * @param moves from the first to the second, and back
 */
public record ComparisonPage(
    Head head,
    Side first,
    Side second,
    Text verdict,
    Optional<Text> overlap,
    List<Choice> hire,
    List<Choice> career,
    Optional<Text> decides,
    List<Difference> differences,
    Text otherwise,
    Tally tally,
    List<RowGroup> tables,
    List<Share> shares,
    List<Crossing> moves,
    List<Labelled> insights,
    List<Labelled> questions,
    Optional<Text> body,
    List<Link> related,
    List<Citation> sources,
    Review review,
    List<Link> downloads,
    List<Link> contents)
    implements Page {
  public ComparisonPage {
    requireNonNull(head, "head");
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(verdict, "verdict");
    requireNonNull(overlap, "overlap");
    hire = List.copyOf(hire);
    career = List.copyOf(career);
    requireNonNull(decides, "decides");
    differences = List.copyOf(differences);
    requireNonNull(otherwise, "otherwise");
    requireNonNull(tally, "tally");
    tables = List.copyOf(tables);
    shares = List.copyOf(shares);
    moves = List.copyOf(moves);
    insights = List.copyOf(insights);
    questions = List.copyOf(questions);
    requireNonNull(body, "body");
    related = List.copyOf(related);
    sources = List.copyOf(sources);
    requireNonNull(review, "review");
    downloads = List.copyOf(downloads);
    contents = List.copyOf(contents);
  }

  @Override
  public String template() {
    return "page/comparison.jte";
  }

  /** The two roles, as columns stand. */
  public List<Side> sides() {
    return List.of(first, second);
  }
}
