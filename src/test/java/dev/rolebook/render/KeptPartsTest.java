package dev.rolebook.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.load.Loader;
import dev.rolebook.markdown.Kept;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.ComparisonPage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPartsTest {
  private static final List<String[]> PLACES =
      List.of(
          new String[] {null, null},
          new String[] {"html", null},
          new String[] {"p", null},
          new String[] {"title", null},
          new String[] {"textarea", null},
          new String[] {"a", "href"},
          new String[] {"a", "data-pair"},
          new String[] {"link", "href"},
          new String[] {"meta", "content"},
          new String[] {"section", "id"},
          new String[] {"time", "datetime"},
          new String[] {"script", "src"},
          new String[] {"script", null},
          new String[] {"a", "onclick"});

  @Test
  void aPageIsTheSameWhateverWasWrittenBeforeIt() {
    assertTrue(sameWithoutMemory(RealContent.CATALOG) > 50);
    assertTrue(sameWithoutMemory(site("every-field")) > 0);
    assertTrue(sameWithoutMemory(site("two-roles")) > 0);
  }

  private static Catalog site(String name) {
    return Loader.load(Path.of("src", "test", "sites", name), 1).catalog().orElseThrow();
  }

  /** How many comparisons there are, each the same as when it is the first page of all. */
  private static int sameWithoutMemory(Catalog catalog) {
    SitePlan plan = new Planner(catalog).plan();
    HtmlFormat lasting = new HtmlFormat();
    int comparisons = 0;
    for (Slot slot : plan.slots()) {
      Page page = slot.page().get();
      byte[] first = new HtmlFormat().page(page).get(0).bytes();
      assertArrayEquals(first, lasting.page(page).get(0).bytes(), page.url().path());
      comparisons += page instanceof ComparisonPage ? 1 : 0;
    }
    return comparisons;
  }

  @Test
  void whatFollowsFromOneThingIsWrittenOnce() {
    PageBytes page = new PageBytes();
    int[] times = new int[1];
    Content content = output -> output.writeContent("<b>" + ++times[0] + "</b>");
    Object one = new Object();
    page.begin();
    Kept.of(one, content).writeTo(page);
    Kept.of(one, content).writeTo(page);
    Kept.of(new Object(), content).writeTo(page);
    Kept.of(one, output -> output.writeContent("elsewhere")).writeTo(page);
    Kept.of(one, content).writeTo(page);
    assertEquals(
        "<b>1</b><b>1</b><b>2</b>elsewhere<b>1</b>",
        new String(page.all(), StandardCharsets.UTF_8));
  }

  @Test
  void anOutputWithoutMemoryWritesEveryPart() {
    StringOutput output = new StringOutput();
    Kept.of("", out -> out.writeContent("x")).writeTo(output);
    assertEquals("x", output.toString());
  }

  @Test
  void everyPageIsWrittenAsJteWritesIt() {
    assertTrue(sameAsJte(RealContent.CATALOG) > 50);
    assertTrue(sameAsJte(site("every-field")) > 10);
  }

  /** How many pages there are, each the same as when jte alone writes it. */
  private static int sameAsJte(Catalog catalog) {
    TemplateEngine jte = TemplateEngine.createPrecompiled(ContentType.Html);
    HtmlFormat lasting = new HtmlFormat();
    int pages = 0;
    for (Slot slot : new Planner(catalog).plan().slots()) {
      Page page = slot.page().get();
      StringOutput output = new StringOutput();
      jte.render(page.template(), page, output);
      byte[] bytes = FirstUses.keep(output.toString().getBytes(StandardCharsets.UTF_8));
      assertArrayEquals(
          Aliases.place(bytes, page.head().aliases()),
          lasting.page(page).get(0).bytes(),
          page.url().path());
      pages++;
    }
    return pages;
  }

  @Test
  void contentInAnAttributeIsEscapedThereAsJteEscapesIt() {
    Content content = output -> output.writeContent("<b title=\"x\">it's & javascript:y</b>");
    for (String[] place : PLACES) {
      StringOutput output = new StringOutput();
      OwaspHtmlTemplateOutput careful = new OwaspHtmlTemplateOutput(output);
      careful.setContext(place[0], place[1]);
      careful.writeUserContent(content);
      PageBytes page = new PageBytes();
      page.begin();
      page.setContext(place[0], place[1]);
      page.writeUserContent(Kept.of(content, content));
      assertEquals(output.toString(), new String(page.all(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyCharacterIsWrittenAsJteWritesIt() {
    PageBytes page = new PageBytes();
    for (String[] place : PLACES) {
      for (int c = 1; c < 0x300; c++) {
        String text = "a" + (char) c + "javascript:x" + (char) c;
        assertEquals(byJte(text, place), written(page, text, place), "character " + c);
      }
      for (String text : List.of("", " javascript:x", "JavaScript:", "it: “this”", "😀 & 中")) {
        assertEquals(byJte(text, place), written(page, text, place), text);
      }
    }
  }

  private static String byJte(String text, String... place) {
    StringOutput output = new StringOutput();
    OwaspHtmlTemplateOutput careful = new OwaspHtmlTemplateOutput(output);
    careful.setContext(place[0], place[1]);
    careful.writeUserContent(text);
    return output.toString();
  }

  private static String written(PageBytes page, String text, String... place) {
    page.begin();
    page.setContext(place[0], place[1]);
    page.writeUserContent(text);
    return new String(page.all(), StandardCharsets.UTF_8);
  }
}
