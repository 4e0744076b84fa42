package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Linker;
import dev.rolebook.markdown.Prose;
import dev.rolebook.markdown.Target;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import dev.rolebook.model.Site;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import dev.rolebook.model.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Places what the catalogue holds on pages of one depth: texts become HTML with links that work
 * from there, references become links.
 *
 * <p>Everything made by one placer can stand on every page of its depth.
 */
public final class Placer {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi");

  private final Catalog catalog;
  private final Pairing pairing;
  private final String root;
  private final Linker linker;
  private final Sections sections;
  private final Heads heads;
  private final Map<String, Citation> cited = new ConcurrentHashMap<>();

  Placer(Catalog catalog, Pairing pairing, Terms terms, String root) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.pairing = requireNonNull(pairing, "pairing");
    this.root = requireNonNull(root, "root");
    this.sections = new Sections(catalog, root);
    this.linker = linker(terms);
    this.heads = new Heads(makeFrame(), catalog.site().address(), Alias.byPage(catalog));
  }

  public static Placer of(Catalog catalog, int depth) {
    return Atlas.of(catalog).placer(depth);
  }

  public Catalog catalog() {
    return catalog;
  }

  public Words words() {
    return catalog.words();
  }

  private Linker linker(Terms terms) {
    return new Linker() {
      @Override
      public String href(Target target) {
        return Placer.this.href(target);
      }

      @Override
      public String words(String plain) {
        return terms.link(plain, root);
      }
    };
  }

  /** A text of the content for these pages. */
  public Text text(Prose prose) {
    return new Text(prose.on(linker), prose.plain());
  }

  public Optional<Text> text(Optional<Prose> prose) {
    return prose.map(this::text);
  }

  /** A text of the content that stands where a sentence of the program could stand. */
  public Text shielded(Prose prose) {
    return text(prose).isolated();
  }

  public List<Text> texts(List<Prose> prose) {
    return prose.stream().map(this::text).toList();
  }

  /** Words of the program as a text. */
  public Text words(String plain) {
    return Text.of(plain);
  }

  public Moment date(LocalDate date) {
    return Moment.of(date, catalog.words().date());
  }

  public Link link(Url url, String text) {
    return new Link(root + url.path(), text);
  }

  public Link role(Ref<Role> ref) {
    return link(Addresses.role(ref.id()), catalog.role(ref).name());
  }

  public Link skill(Ref<Skill> ref) {
    return link(Addresses.skill(ref.id()), catalog.skill(ref).name());
  }

  public Link tool(Ref<Tool> ref) {
    return link(Addresses.tool(ref.id()), catalog.tool(ref).name());
  }

  public Link useCase(Ref<UseCase> ref) {
    return link(Addresses.useCase(ref.id()), catalog.useCase(ref).name());
  }

  public Link certification(Ref<Certification> ref) {
    return link(Addresses.certification(ref.id()), catalog.certification(ref).name());
  }

  public Link aspect(Aspect aspect) {
    return link(Addresses.aspect(aspect.id()), aspect.label());
  }

  public Link source(Ref<Source> ref) {
    return new Link(root + Addresses.SOURCES.path() + "#" + ref.id(), catalog.source(ref).title());
  }

  /** A source as the foot of a page names it; made once. */
  Citation citation(Ref<Source> ref) {
    return cited.computeIfAbsent(ref.id(), id -> Citation.of(ref, this));
  }

  /** The sources by id, as the foot of a page names them. */
  Map<String, Citation> citations(Collection<Ref<Source>> sources) {
    Map<String, Citation> citations = new LinkedHashMap<>();
    sources.forEach(ref -> citations.put(ref.id(), citation(ref)));
    return citations;
  }

  /** The twins of a page that the site offers, of every kind. */
  public List<Link> downloads(Url url) {
    return downloads(url, Site.Download.values());
  }

  /** The twins of a page that the site offers, of the kinds that there are. */
  public List<Link> downloads(Url url, Site.Download... kinds) {
    return twins(kinds).map(twin -> twin.link(url, root)).toList();
  }

  /** What a page holds as text for any editor or mail; every site offers it. */
  public Link plainText(Url url) {
    return download(url, "txt", "TXT");
  }

  private Link download(Url url, String ending, String format) {
    return twin(ending, format).link(url, root);
  }

  private Twin twin(String ending, String format) {
    return new Twin(
        ending.toLowerCase(Locale.ROOT), words().common().download().with("format", format).text());
  }

  /** The twins that the site offers of every page that has all kinds. */
  List<Twin> twins() {
    return twins(Site.Download.values()).toList();
  }

  private Stream<Twin> twins(Site.Download... kinds) {
    return Arrays.stream(kinds)
        .filter(catalog.site()::offers)
        .map(kind -> twin(kind.name(), kind == Site.Download.MD ? "Markdown" : kind.name()));
  }

  /** The comparison of two roles: its page, or where the reader can put them side by side. */
  public Link pair(String one, String other) {
    Pair pair = Pair.of(one, other);
    String text =
        words()
            .compare()
            .versus()
            .with("a", catalog.roles().get(pair.first()).name())
            .with("b", catalog.roles().get(pair.second()).name())
            .text();
    return pair(one, other, text);
  }

  /** The same under another name, where the page has said one of the roles already. */
  public Link pair(String one, String other, String text) {
    return link(comparison(Pair.of(one, other)), text);
  }

  private Url comparison(Pair pair) {
    return pairing.has(pair.first(), pair.second()) ? pair.url() : Addresses.PICK;
  }

  /** The way from the home page into a part of the site: the breadcrumbs of a page in it. */
  public List<Link> crumbs(Section section) {
    return List.of(home(), sections.link(section));
  }

  public Link home() {
    return link(Addresses.HOME, words().common().home());
  }

  /** Whether the site has a part at all. */
  public boolean has(Section section) {
    return sections.has(section);
  }

  /** The first page of a part of the site, by its short name. */
  public Link section(Section section) {
    return sections.link(section);
  }

  /** The head of a page at {@code url}, with the way to it from the home page. */
  public Head head(Url url, String title, String description, List<Link> crumbs) {
    return head(url, Text.of(title).isolated(), title, description, crumbs);
  }

  /** The head of a page whose main heading says more than its title. */
  public Head head(Url url, Text heading, String title, String description, List<Link> crumbs) {
    return head(url, heading, title, description, crumbs, new StructuredData.Thing[0]);
  }

  /** The same, telling search engines what the page is about. */
  Head head(
      Url url,
      Text heading,
      String title,
      String description,
      List<Link> crumbs,
      StructuredData.Thing... things) {
    return heads.of(url, heading, title, description, crumbs, things);
  }

  /** What the heads of these pages say, whatever the page is about. */
  Heads heads() {
    return heads;
  }

  private Frame makeFrame() {
    String lang = catalog.site().language().orElse("en");
    String primary = lang.toLowerCase(Locale.ROOT).split("-", 2)[0];
    return new Frame(
        root,
        lang,
        RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr",
        catalog.site().title(),
        catalog.site().tagline(),
        catalog.site().publisher(),
        catalog.site().notice().map(notice -> notice.on(linker)),
        sections.menu(),
        sections.footer(),
        catalog.words());
  }

  private String href(Target target) {
    String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
    if (target.scheme().isEmpty() && target.name().isEmpty()) {
      return fragment;
    }
    return root
        + (target.scheme().equals("compare")
            ? pairing.find(target.name()).map(this::comparison).orElse(Addresses.PICK).path()
            : Addresses.of(target))
        + fragment;
  }
}
