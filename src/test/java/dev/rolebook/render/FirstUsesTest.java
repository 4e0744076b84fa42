package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstUsesTest {
  private static final String RAG = "<a class=\"term\" href=\"../glossary.html#rag\" title=\"x\">";
  private static final String LLM = "<a class=\"term\" href=\"../glossary.html#llm\" title=\"y\">";

  @Test
  void onlyTheFirstLinkToATermStays() {
    assertEquals(
        "<p>" + RAG + "RAG</a> and rag, " + LLM + "LLM</a>, LLMs é</p>",
        kept(
            "<p>"
                + RAG
                + "RAG</a> and "
                + RAG
                + "rag</a>, "
                + LLM
                + "LLM</a>, "
                + LLM
                + "LLMs</a> é</p>"));
  }

  @Test
  void otherLinksStay() {
    String page = "<a href=\"x\">x</a><a href=\"x\">x</a>" + RAG + "a</a>";
    assertEquals(page, kept(page));
    assertEquals("", kept(""));
  }

  @Test
  void noLinkToATermIsPassedOverWhateverStandsBeforeIt() {
    String opening = RAG.substring(0, RAG.indexOf('.'));
    for (int i = 0; i <= opening.length(); i++) {
      for (int j = i; j < opening.length(); j++) {
        String before = opening.substring(i, j).replace('>', ' ') + "\n";
        String page = before + RAG + "a</a>" + before;
        assertEquals(page + "b", kept(page + RAG + "b</a>"), before);
      }
    }
  }

  private static String kept(String page) {
    return new String(
        FirstUses.keep(page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
