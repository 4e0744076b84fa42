package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Everything the site knows of one role.
 *
 * @param steps what somebody does who wants to hire the role, in order
 * @param glance the facts that say most in one line each
 * @param similar what it is easily confused with, as comparisons
 * @param next where to go on: to hire, to advertise, to interview, to read
 */
public record RolePage(
    Head head,
    Text summary,
    List<Link> steps,
    List<Labelled> glance,
    List<Text> hireWhen,
    List<Text> notWhen,
    List<AnswerTable> tables,
    List<Text> duties,
    SkillGrid skills,
    Ladder levels,
    List<ToolView> tools,
    List<Link> useCases,
    List<TitleView> titles,
    List<CertificationView> certifications,
    List<CareerMove> movesOut,
    List<CareerMove> movesIn,
    List<CodeView> codes,
    List<PayView> pay,
    List<Alike> comparisons,
    Link pick,
    Optional<Text> body,
    List<Link> next,
    List<Citation> sources,
    Review review,
    List<Link> downloads,
    List<Link> contents)
    implements Page {

  /** The id of the part that holds every comparison of the role. */
  static final String COMPARISONS = "all_comparisons";

  /** The role's id, as in its address. */
  public String id() {
    String file = url().path().substring(url().path().lastIndexOf('/') + 1);
    return file.substring(0, file.length() - ".html".length());
  }

  /** The answers to one group of questions. */
  public record AnswerTable(String name, List<AnswerRow> rows) {
    public AnswerTable {
      requireNonNull(name, "name");
      rows = List.copyOf(rows);
    }
  }

  /**
   * A question and the role's answer.
   *
   * @param brief what the page shows instead of a long list that stands in a part of its own
   */
  public record AnswerRow(Row.Head head, Cell answer, Optional<Brief> brief) {
    public AnswerRow {
      requireNonNull(head, "head");
      requireNonNull(answer, "answer");
      requireNonNull(brief, "brief");
    }
  }

  /** The first items of a list, and the way to the part of the page that has them all. */
  public record Brief(List<Text> first, Link rest) {
    public Brief {
      first = List.copyOf(first);
      requireNonNull(rest, "rest");
    }
  }

  /** A tool of the daily work. */
  public record ToolView(Link tool, Optional<String> kind, Optional<String> maker, String status) {
    public ToolView {
      requireNonNull(tool, "tool");
      requireNonNull(kind, "kind");
      requireNonNull(maker, "maker");
      requireNonNull(status, "status");
    }
  }

  /** A job title, and the other roles it is used for. */
  public record TitleView(String title, Optional<Text> also) {
    public TitleView {
      requireNonNull(title, "title");
      requireNonNull(also, "also");
    }
  }

  /**
   * A certificate that fits the role.
   *
   * @param status whether it can be earned, and until when
   * @param successor what takes its place
   */
  public record CertificationView(
      Link certification,
      String issuer,
      Optional<String> code,
      Text status,
      Optional<Text> successor,
      Moment checked) {
    public CertificationView {
      requireNonNull(certification, "certification");
      requireNonNull(issuer, "issuer");
      requireNonNull(code, "code");
      requireNonNull(status, "status");
      requireNonNull(successor, "successor");
      requireNonNull(checked, "checked");
    }
  }

  /** The codes of the role in one official list; none where it is not in it. */
  public record CodeView(String scheme, List<String> codes) {
    public CodeView {
      requireNonNull(scheme, "scheme");
      codes = List.copyOf(codes);
    }
  }

  /** Pay in one region; what the source leaves out is said to be missing. */
  public record PayView(
      String region,
      String currency,
      Optional<String> low,
      Optional<String> middle,
      Optional<String> high,
      Moment asOf,
      SourceMark source) {
    public PayView {
      requireNonNull(region, "region");
      requireNonNull(currency, "currency");
      requireNonNull(low, "low");
      requireNonNull(middle, "middle");
      requireNonNull(high, "high");
      requireNonNull(asOf, "asOf");
      requireNonNull(source, "source");
    }
  }

  public RolePage {
    requireNonNull(head, "head");
    requireNonNull(summary, "summary");
    steps = List.copyOf(steps);
    glance = List.copyOf(glance);
    hireWhen = List.copyOf(hireWhen);
    notWhen = List.copyOf(notWhen);
    tables = List.copyOf(tables);
    duties = List.copyOf(duties);
    requireNonNull(skills, "skills");
    requireNonNull(levels, "levels");
    tools = List.copyOf(tools);
    useCases = List.copyOf(useCases);
    titles = List.copyOf(titles);
    certifications = List.copyOf(certifications);
    movesOut = List.copyOf(movesOut);
    movesIn = List.copyOf(movesIn);
    codes = List.copyOf(codes);
    pay = List.copyOf(pay);
    comparisons = List.copyOf(comparisons);
    requireNonNull(pick, "pick");
    requireNonNull(body, "body");
    next = List.copyOf(next);
    sources = List.copyOf(sources);
    requireNonNull(review, "review");
    downloads = List.copyOf(downloads);
    contents = List.copyOf(contents);
  }

  @Override
  public String template() {
    return "page/role.jte";
  }
}
