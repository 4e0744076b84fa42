package dev.rolebook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.load.Folder;
import dev.rolebook.load.Loaded;
import dev.rolebook.model.WordList;
import dev.rolebook.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingChecksTest {
  private static final String WORDS_25 = "a b c d e f g h i j k l m n o p q r s t u v w x y";
  private static final List<CatalogCheck> ALL =
      List.of(
          new LongSentences(),
          new LongTexts(),
          new FullCells(),
          new EmptyWords(),
          new ExcludingWords(),
          new Spelling());

  @TempDir Path root;
  private Folder content;

  @BeforeEach
  void smallestContent() {
    content = Folder.smallest(root);
  }

  private void tells(CatalogCheck check, String... lines) {
    Loaded loaded = content.load();
    assertEquals("", Told.all(loaded.problems()));
    Problems problems = new Problems();
    check.check(new Subject(loaded.catalog().orElseThrow(), Optional.empty()), problems);
    assertEquals(String.join("\n", lines), Told.all(problems));
  }

  private void summary(String words) {
    content.file("roles/baker.yaml", "name: Baker", "summary: " + words);
  }

  private void guide(String... markdown) {
    content.file("guides/g.md", "---\ntitle: T\n---\n" + String.join("\n", markdown));
  }

  private void language(String language) {
    content.file("site.yaml", "title: Roles", "language: " + language);
  }

  @Test
  void sentenceOfMoreThan25WordsIsToldWhereItBegins() {
    summary("Bakes bread. The " + WORDS_25 + ".");
    tells(
        new LongSentences(),
        "content/roles/baker.yaml:2:23 LONG_SENTENCE this sentence has 26 words;"
            + " keep to 25: make two sentences of it");
    summary(WORDS_25 + ".");
    tells(new LongSentences());
  }

  @Test
  void sentenceIsFoundThroughLinksEmphasisAndLineEnds() {
    guide("Short. *The* [baker](role:baker)", "**is** " + WORDS_25 + ".");
    tells(
        new LongSentences(),
        "content/guides/g.md:4:9 LONG_SENTENCE this sentence has 28 words;"
            + " keep to 25: make two sentences of it");
  }

  @Test
  void itemsCellsHeadingsAndCodeAreNotOneSentence() {
    String ten = "a b c d e f g h i j";
    guide(
        "## " + WORDS_25 + " z",
        "",
        "- " + ten,
        "- " + ten,
        "- " + ten,
        "",
        "| a | b | c |",
        "|---|---|---|",
        "| " + ten + " | " + ten + " | " + ten + " |",
        "",
        "```",
        WORDS_25 + " z",
        "```");
    tells(new LongSentences());
  }

  @Test
  void textWhoseSentencesAreLongOnAverageIsTold() {
    String twenty = "A b c d e f g h i j k l m n o p q r s t.";
    guide(twenty, twenty, "", "A b c d e f g h i j k l m n o.", "- item");
    tells(
        new LongTexts(),
        "content/guides/g.md:4:1 LONG_TEXT the sentences of this text have 18.3 words on average;"
            + " keep to 18: split the longest ones");
    guide(twenty, twenty, "A b c d e f g h i j k l m n.");
    tells(new LongTexts());
  }

  @Test
  void cellThatAnEditorFilledIsShort() {
    content.file(
        "aspects.yaml",
        "The work:",
        "  one: {label: One, question: Which}",
        "  two: {label: Two, question: Which}",
        "  three: {label: Three, question: Which}");
    content.file(
        "roles/baker.yaml",
        "name: Baker",
        "summary: Bakes.",
        "aspects:",
        "  one: a b c d e f g h i j k l m",
        "  two: [a, b, c, d, e, f]",
        "  three: a b c d e f g h i j k l");
    content.file("roles/cook.yaml", "name: Cook", "summary: Cooks.");
    content.file(
        "comparisons/baker-vs-cook.yaml",
        "cells:",
        "  one:",
        "    cook: {list: [a b c d e f g h i j k l m]}");
    tells(
        new FullCells(),
        "content/comparisons/baker-vs-cook.yaml:3:19 FULL_CELL this cell has 13 words;"
            + " keep to 12, and say the rest in the summary or a note",
        "content/roles/baker.yaml:4:8 FULL_CELL this cell has 13 words;"
            + " keep to 12, and say the rest in the summary or a note",
        "content/roles/baker.yaml:5:8 FULL_CELL this cell has 6 items;"
            + " keep the 5 that matter most");
  }

  @Test
  void wordThatSaysNothingIsTold() {
    summary("Simply leverages flour.");
    tells(
        new EmptyWords(),
        "content/roles/baker.yaml:2:10 EMPTY_WORD \"Simply\" says nothing;"
            + " say instead: leave it out",
        "content/roles/baker.yaml:2:17 EMPTY_WORD \"leverages\" says nothing;"
            + " say instead: use");
  }

  @Test
  void namesQuotationsLinksAndCodeMayHaveAnyWord() {
    guide(
        "Ask the firm Unlock, or read [delve deeper](role:baker). Avoid \"seamless\", and",
        "\u201Cworld-class\u201D too. The code is `unlock()`.",
        "",
        "## Simply unlock",
        "",
        "Nobody says 'obviously'. We met at the World Health Organization.");
    language("en-GB");
    tells(new EmptyWords());
    tells(new Spelling());
  }

  @Test
  void editorChoosesTheEmptyWords() {
    summary("Simply bakes, and nicely.");
    content.file("words.yaml", "writing:", "  empty: []");
    tells(new EmptyWords());
    content.file(
        "words.yaml",
        "writing:",
        "  empty:",
        "    - {name: Empty, why: Nothing., words: {nicely: well}}");
    tells(
        new EmptyWords(),
        "content/roles/baker.yaml:2:28 EMPTY_WORD \"nicely\" says nothing; say instead: well");
  }

  @Test
  void wordThatShutsPeopleOutIsTold() {
    summary("A baking ninja who is confident.");
    tells(
        new ExcludingWords(),
        "content/roles/baker.yaml:2:19 EXCLUDING_WORD \"ninja\" shuts people out;"
            + " say instead: expert");
  }

  @Test
  void spellingIsThatOfTheLanguage() {
    summary("Organizes the colour of dough.");
    language("en-GB");
    tells(
        new Spelling(),
        "content/roles/baker.yaml:2:10 SPELLING \"Organizes\" is American spelling;"
            + " the rest of the site is British: write \"Organises\"");
    language("en-US");
    tells(
        new Spelling(),
        "content/roles/baker.yaml:2:24 SPELLING \"colour\" is British spelling;"
            + " the rest of the site is American: write \"color\"");
    language("en-CA");
    tells(new Spelling());
  }

  @Test
  void spellingOfPlainEnglishIsTheOneTheSiteHasMoreOf() {
    summary("The color, flavour, behavior and center of gray dough, in colour.");
    tells(
        new Spelling(),
        "content/roles/baker.yaml:2:68 SPELLING \"colour\" is British spelling;"
            + " the rest of the site is American: write \"color\"");
    summary("The colour of dough.");
    tells(new Spelling());
  }

  @Test
  void siteInAnotherLanguageIsNotCheckedForEnglish() {
    language("fr");
    content.file(
        "roles/baker.yaml",
        "name: Baker",
        "summary: Simply a ninja of color and colour. " + WORDS_25 + " z.",
        "aspects:",
        "  purpose: a b c d e f g h i j k l m");
    guide(WORDS_25 + ". Z " + WORDS_25 + ". Z " + WORDS_25 + ".");
    ALL.forEach(check -> tells(check));
  }

  @Test
  void plainSiteIsSilent() {
    ALL.forEach(check -> tells(check));
  }

  @Test
  void quickLookNeverMissesAWordOfTheLists() {
    Map<String, String> words =
        Map.of(
            "delv*", "", "master's degree", "", "in today's world", "", "rock-star", "", "he", "");
    WordList list = new WordList("", "", Optional.empty(), Optional.empty(), words);
    WordStarts starts = new WordStarts(List.of(list));
    for (String text :
        List.of("Delving", "a masters degree", "in today\u2019s world", "ROCK  STAR", "(he)")) {
      assertTrue(starts.mayBeIn(text), text);
    }
    for (String text : List.of("", "h", "he\u00e9", "in a world", "rock on", "the", "model")) {
      assertFalse(starts.mayBeIn(text), text);
    }
    WordList number =
        new WordList("", "", Optional.empty(), Optional.empty(), Map.of("# years", ""));
    assertTrue(new WordStarts(List.of(number)).mayBeIn("5 years"));
  }
}
