package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import dev.rolebook.markdown.Linker;
import dev.rolebook.markdown.Prose;
import dev.rolebook.markdown.Target;
import dev.rolebook.model.Aspect;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import dev.rolebook.model.Tool;
import dev.rolebook.model.UseCase;
import dev.rolebook.model.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
  private final String root;
  private final Linker linker;
  private final Frame frame;

  private Placer(Catalog catalog, int depth) {
    this.catalog = requireNonNull(catalog, "catalog");
    this.root = "../".repeat(depth);
    this.linker = this::href;
    this.frame = makeFrame();
  }

  public static Placer of(Catalog catalog, int depth) {
    return new Placer(catalog, depth);
  }

  public Catalog catalog() {
    return catalog;
  }

  public Words words() {
    return catalog.words();
  }

  /** A text of the content for these pages. */
  public Text text(Prose prose) {
    return new Text(prose.on(linker), prose.plain());
  }

  public Optional<Text> text(Optional<Prose> prose) {
    return prose.map(this::text);
  }

  public List<Text> texts(List<Prose> prose) {
    return prose.stream().map(this::text).toList();
  }

  /** Words of the program as a text. */
  public Text words(String plain) {
    return new Text(Html.text(plain), plain);
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

  /** The head of a page at {@code url}, with the way to it from the home page. */
  public Head head(Url url, String title, String description, List<Link> crumbs) {
    Optional<String> canonical = Addresses.complete(catalog.site(), url);
    return new Head(frame, url, title, description, canonical, crumbs, Html.EMPTY);
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
        List.of(),
        List.of(),
        catalog.words());
  }

  private String href(Target target) {
    String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
    if (target.scheme().isEmpty() && target.name().isEmpty()) {
      return fragment;
    }
    return root + path(target) + fragment;
  }

  private static String path(Target target) {
    String name = target.name();
    return switch (target.scheme()) {
      case "role" -> Addresses.role(name).path();
      case "skill" -> Addresses.skill(name).path();
      case "tool" -> Addresses.tool(name).path();
      case "guide" -> Addresses.guide(name).path();
      case "page" -> Addresses.page(name).path();
      case "aspect" -> Addresses.aspect(name).path();
      case "use-case" -> Addresses.useCase(name).path();
      case "certification" -> Addresses.certification(name).path();
      case "hire" -> Addresses.hiringGuide(name).path();
      case "advert" -> Addresses.advert(name).path();
      case "interview" -> Addresses.interview(name).path();
      case "compare" -> "compare/" + name + ".html";
      case "term" -> Addresses.GLOSSARY.path() + "#" + name;
      case "source" -> Addresses.SOURCES.path() + "#" + name;
      default -> name;
    };
  }
}
