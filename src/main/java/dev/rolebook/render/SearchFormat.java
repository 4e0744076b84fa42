package dev.rolebook.render;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Article;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Entry;
import dev.rolebook.model.HireQuestion;
import dev.rolebook.model.MenuWords;
import dev.rolebook.model.Phrase;
import dev.rolebook.model.Role;
import dev.rolebook.model.SearchWords;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Term;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import dev.rolebook.model.Words;
import dev.rolebook.plan.Addresses;
import dev.rolebook.plan.SitePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code assets/search-index.js}: what the search page searches, as a classic script that sets the
 * one constant {@code rolebookSearch}; a page opened from a disk may load a script but no data.
 *
 * <p>The constant holds {@code groups} and {@code pairs}. A group has a {@code kind}, a {@code
 * label} for people, and {@code entries} of four texts: id, name, other words to find it by, and a
 * sentence about it; the page is at {@code before + id + after} from the root of the site. {@code
 * pairs} is {@code "all"} where any two roles have a page, or else a list that names for each role,
 * in the order of the entries, the places of later roles it has a page with. So the hits on pairs
 * follow from the hits on roles, and half a million of them take no room. {@code ways} are the
 * pages that each role has beside its own (how to hire, the advert, the interview kit): a title
 * with {@code {role}} in it, and the words by which such pages are asked for.
 */
public final class SearchFormat implements Format {
  @Override
  public List<OutputFile> site(SitePlan plan) {
    JsonWriter json = JsonWriter.compact().object().array("groups");
    groups(json, plan.catalog());
    ways(json, plan.catalog().words());
    new SearchPairs(plan).write(json.end());
    String script = "const rolebookSearch=" + json.end() + ";\n";
    return List.of(OutputFile.text(Addresses.SEARCH_INDEX, script));
  }

  private static void groups(JsonWriter json, Catalog catalog) {
    MenuWords words = catalog.words().menu();
    group(json, "role", words.roles(), "roles/", catalog.roles(), SearchFormat::role);
    group(json, "use-case", words.hire(), "hire/for/", catalog.useCases(), SearchFormat::useCase);
    group(
        json,
        "question",
        words.hire(),
        "hire/ask/",
        catalog.hireQuestions(),
        SearchFormat::question);
    group(json, "guide", words.guides(), "guides/", catalog.guides(), SearchFormat::article);
    group(json, "skill", words.skills(), "skills/", catalog.skills(), SearchFormat::skill);
    group(json, "tool", words.tools(), "tools/", catalog.tools(), SearchFormat::tool);
    group(
        json,
        "certification",
        words.certifications(),
        "certifications/",
        catalog.certifications(),
        SearchFormat::certification);
    aspects(json, words.aspects(), catalog.aspects());
    group(json, "page", catalog.site().title(), "", catalog.pages(), SearchFormat::article);
    String glossary = Addresses.GLOSSARY.path() + "#";
    open(json, "term", words.glossary(), glossary, "");
    catalog.glossary().values().forEach(term -> entry(json, term, term(term)));
    json.end().end();
  }

  private static void ways(JsonWriter json, Words words) {
    SearchWords search = words.search();
    json.end().array("ways");
    way(json, words.menu().hire(), "hire/", words.hire().guideTitle(), search.guideWords());
    way(
        json,
        words.advert().indexTitle(),
        "adverts/",
        words.advert().title(),
        search.advertWords());
    way(json, search.kindKit(), "interviews/", words.interview().title(), search.kitWords());
  }

  private static void way(
      JsonWriter json, String label, String folder, Phrase title, String words) {
    json.object()
        .put("label", label)
        .put("before", folder)
        .put("after", ".html")
        .put("title", title.text())
        .put("words", words)
        .end();
  }

  private static void aspects(JsonWriter json, String label, Collection<Aspect> aspects) {
    open(json, "aspect", label, "aspects/", ".html");
    aspects.forEach(aspect -> entry(json, aspect, aspect(aspect)));
    json.end().end();
  }

  private static <T extends Entry> void group(
      JsonWriter json,
      String kind,
      String label,
      String folder,
      Map<String, T> entries,
      Function<T, Found> found) {
    open(json, kind, label, folder, ".html");
    entries.values().forEach(entry -> entry(json, entry, found.apply(entry)));
    json.end().end();
  }

  private static void open(
      JsonWriter json, String kind, String label, String before, String after) {
    json.object()
        .put("kind", kind)
        .put("label", label)
        .put("before", before)
        .put("after", after)
        .array("entries");
  }

  private static void entry(JsonWriter json, Entry entry, Found found) {
    json.array()
        .add(entry.id())
        .add(entry.name())
        .add(String.join(" | ", found.words()))
        .add(found.about())
        .end();
  }

  /** Other words by which an entry is found, and what is said about it. */
  private record Found(List<String> words, String about) {}

  private static Found role(Role role) {
    List<String> words = new ArrayList<>();
    role.shortName().ifPresent(words::add);
    words.addAll(role.alsoCalled());
    words.addAll(role.titles());
    return new Found(words, role.summary().plain());
  }

  private static Found useCase(UseCase useCase) {
    return new Found(List.of(), plain(useCase.meaning()));
  }

  private static Found question(HireQuestion question) {
    List<String> answers =
        question.answers().stream().flatMap(way -> way.answer().stream()).toList();
    return new Found(answers, plain(question.help()));
  }

  private static Found article(Article article) {
    return new Found(article.tags(), plain(article.summary()));
  }

  private static Found skill(Skill skill) {
    return new Found(skill.alsoCalled(), plain(skill.meaning()));
  }

  private static Found tool(Tool tool) {
    return new Found(
        Stream.of(tool.maker(), tool.kind()).flatMap(Optional::stream).toList(),
        plain(tool.meaning()));
  }

  private static Found certification(Certification certification) {
    return new Found(certification.code().stream().toList(), certification.issuer());
  }

  private static Found aspect(Aspect aspect) {
    return new Found(aspect.alsoCalled(), aspect.question());
  }

  private static Found term(Term term) {
    return new Found(term.alsoCalled(), term.meaning().plain());
  }

  private static String plain(Optional<Prose> prose) {
    return prose.map(Prose::plain).orElse("");
  }
}
