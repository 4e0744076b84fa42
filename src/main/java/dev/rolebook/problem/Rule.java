package dev.rolebook.problem;

import static dev.rolebook.problem.Severity.ERROR;
import static dev.rolebook.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule that content can break: its stable code, whether breaking it stops the build, and what
 * it asks for in one sentence.
 *
 * <p>Codes are published and never reused: 1xx reading a file, 2xx keys and values, 3xx names and
 * references, 4xx Markdown, 5xx the finished site, 6xx what is still missing.
 */
public enum Rule {
  UNREADABLE("E101", ERROR, "Every file can be read."),
  NOT_UTF8("E102", ERROR, "Every file is UTF-8 text."),
  TOO_LARGE("E103", ERROR, "A content file is at most 1 MB."),
  YAML_SYNTAX("E104", ERROR, "Every YAML file follows the rules of YAML."),
  YAML_TAB("E105", ERROR, "YAML is indented with spaces, never with tabs."),
  YAML_NEEDS_QUOTES("E106", ERROR, "A value that YAML would read as something else is quoted."),
  YAML_FEATURE("E107", ERROR, "Anchors, aliases, tags and second documents are not used."),
  TEXT_CUT("W108", WARNING, "A \" #\" in a value starts a comment: quote the value to keep it."),
  TOO_DEEP("E109", ERROR, "YAML is nested at most 20 levels deep."),
  MERGE_CONFLICT("E110", ERROR, "No marks of a merge conflict are left in a file."),
  CONTROL_CHARACTER("E111", ERROR, "A file holds no invisible control characters."),
  EMPTY_FILE("E112", ERROR, "A content file is not empty."),
  FRONT_MATTER("E113", ERROR, "Guides and pages begin with front matter between two --- lines."),
  YAML_SPACE("E114", ERROR, "YAML is indented and divided with plain spaces, not with other ones."),
  SMART_QUOTES("E115", ERROR, "A value is put in straight quotes, not in typographic ones."),

  UNKNOWN_KEY("E201", ERROR, "Every key is one that the file kind knows."),
  MISSING_KEY("E202", ERROR, "Every required key is present."),
  DUPLICATE_KEY("E203", ERROR, "A key is written once."),
  WRONG_KIND("E204", ERROR, "A value has the kind its key asks for: text, list or keys."),
  BAD_CHOICE("E205", ERROR, "A value that is a choice is one of the words offered."),
  BAD_DATE("E206", ERROR, "A date is a real day, written yyyy-mm-dd."),
  BAD_NUMBER("E207", ERROR, "A number is written in digits."),
  BAD_ADDRESS("E208", ERROR, "A web address is complete and safe."),
  EMPTY_VALUE("E209", ERROR, "A key that is written has a value."),
  BAD_VALUE("E210", ERROR, "A value can be used where it stands."),

  UNKNOWN_ID("E301", ERROR, "A reference names an entry that exists."),
  BAD_ID("E302", ERROR, "An id is made of a-z, 0-9 and single hyphens, at most 80 characters."),
  ID_COLLISION("E303", ERROR, "Two entries never share one address, whatever the case of letters."),
  PAIR_NAME(
      "E304", ERROR, "A comparison file is named a-vs-b, with both ids in alphabetical order."),
  PAIR_OF_ITSELF("E305", ERROR, "A comparison is of two different roles."),
  DUPLICATE_REFERENCE("E306", ERROR, "A list names each entry once."),
  STRAY_FILE("E307", ERROR, "Every file in content/ has a place in the content model."),
  MISSING_FILE("E308", ERROR, "The required files are there: site.yaml, aspects.yaml, one role."),
  NOT_A_FILE(
      "W309", WARNING, "Content is plain files and folders: links and devices are not read."),
  SHARED_TITLE("W310", WARNING, "A job title of one role is not also the name of another."),
  SHARED_NAME("E311", ERROR, "Two roles never have the same name."),
  ANSWER_TARGET("E312", ERROR, "An answer leads to one thing: a question, a use case or a role."),
  ASKED_AGAIN("E313", ERROR, "No answer leads back to a question that was answered."),
  NEVER_ASKED("W314", WARNING, "Every question is reached from the first one."),
  NO_ROLE_FOUND("W315", WARNING, "Every answer leads to a role in the end."),

  MD_UNSAFE_URL("E401", ERROR, "A link leads to http, https, mailto, tel or a page of this site."),
  MD_UNKNOWN_TARGET("E402", ERROR, "A link by id names an entry that exists."),
  MD_UNDEFINED_REFERENCE("E403", ERROR, "A [text][reference] has its definition."),
  MD_EMPTY_LINK("E404", ERROR, "A link has a text and a target."),
  MD_RAW_HTML("W405", WARNING, "HTML in Markdown is shown as text."),
  MD_HEADING_LEVEL("E406", ERROR, "Headings start at ## and skip no level."),
  MD_DUPLICATE_HEADING("W407", WARNING, "Headings of one page differ."),
  MD_BLOCK_IN_LINE("E408", ERROR, "A one-sentence field holds one paragraph."),
  MD_IMAGE("E409", ERROR, "Images are not part of the content model."),
  MD_TABLE("E410", ERROR, "Rows of a table have no more cells than its head, and it can be read."),

  DEAD_LINK("E501", ERROR, "Every link inside the site leads to a page that exists."),
  DEAD_ANCHOR("E502", ERROR, "Every #part of a link exists on its page."),
  DUPLICATE_HTML_ID("E503", ERROR, "An id stands once on a page."),
  HEADING_ORDER("E504", ERROR, "A page has one main heading and skips no level."),
  FOREIGN_REQUEST("E505", ERROR, "A page loads nothing from another site."),
  PAGE_WEIGHT("W506", WARNING, "A page's HTML is at most 15 kB when it is sent compressed."),
  TAKEN_ADDRESS("E507", ERROR, "An old address that leads on is not the address of a page."),
  LOST_ADDRESS("E508", ERROR, "A published page stays at its address, or the address leads on."),
  LOST_PAIR("W509", WARNING, "A published comparison of two roles keeps its page."),
  LOST_ANCHOR("W510", WARNING, "A published part of a page keeps its name."),

  NOT_COVERED("W601", WARNING, "Every role answers every aspect."),
  UNSOURCED("W602", WARNING, "Every role and comparison names its sources."),
  NOT_REVIEWED("W603", WARNING, "Every role and comparison says when it was reviewed and by whom."),
  STALE("W604", WARNING, "A review is not older than the site allows."),
  CERTIFICATE_ENDED("E605", ERROR, "A role recommends no ended certificate without a successor."),
  ORPHAN("W606", WARNING, "Every entry of the vocabulary is used."),
  UNKNOWN_TERM("W607", WARNING, "An abbreviation is explained in the glossary."),
  LONG_SENTENCE("W608", WARNING, "A sentence has at most 25 words."),
  LONG_TEXT("W609", WARNING, "The sentences of a text have at most 18 words on average."),
  EMPTY_WORD("W610", WARNING, "A text has no words that say nothing."),
  FULL_CELL("W611", WARNING, "A cell of a table has at most 12 words, or 5 items."),
  SPELLING("W612", WARNING, "A site in English keeps to British or to American spelling."),
  EXCLUDING_WORD("W613", WARNING, "A text has no words that shut people out."),
  UNWRITTEN("W620", WARNING, "No text is left that rolebook new put in for you to write.");

  private final String code;
  private final Severity severity;
  private final String asks;

  Rule(String code, Severity severity, String asks) {
    this.code = code;
    this.severity = severity;
    this.asks = asks;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** What the rule asks for, as one sentence. */
  public String asks() {
    return asks;
  }

  /** The name as people write it: {@code unknown-key}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule with this code or name, however it was copied: E201, e201, [E201], unknown-key. */
  public static Optional<Rule> named(String text) {
    String bare = text.strip().replaceAll("^(?:error|warning)?\\[|\\]:?$", "");
    String word = bare.toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values())
        .filter(rule -> rule.code.equalsIgnoreCase(bare) || rule.word().equals(word))
        .findFirst();
  }
}
