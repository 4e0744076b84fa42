package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolebook.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsTest {
  @TempDir Path folder;
  private Terms terms;

  @BeforeEach
  void readAGlossary() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/roles"));
    put("site.yaml", "title: T\n");
    put("aspects.yaml", "G:\n  a:\n    label: A\n    question: B?\n");
    Files.writeString(content.resolve("r.yaml"), "name: R\nsummary: S\n");
    put(
        "glossary.yaml",
        "it:\n  term: IT\n  meaning: Computers.\n"
            + "model:\n  term: model\n  also-called: [models]\n  meaning: A thing.\n"
            + "language-model:\n  term: language model\n  meaning: Says \"words\".\n");
    terms = new Terms(Loader.load(folder, 1).catalog().orElseThrow());
  }

  @Test
  void aTermIsLinkedToItsMeaning() {
    assertEquals(
        "A <a class=\"term\" href=\"../glossary.html#model\" title=\"A thing.\">Model</a> &amp; more",
        terms.link("A Model & more", "../"));
  }

  @Test
  void theLongestFormWins() {
    assertEquals(
        "<a class=\"term\" href=\"glossary.html#language-model\""
            + " title=\"Says &quot;words&quot;.\">language model</a>.",
        terms.link("language model.", ""));
  }

  @Test
  void anAbbreviationIsFoundAsItIsWritten() {
    assertEquals("it is", terms.link("it is", ""));
    assertEquals(
        "<a class=\"term\" href=\"glossary.html#it\" title=\"Computers.\">IT</a>",
        terms.link("IT", ""));
  }

  @Test
  void aPartOfAWordIsNoUse() {
    assertEquals("remodel modelled supermodels", terms.link("remodel modelled supermodels", ""));
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve("content").resolve(name), text);
  }
}
