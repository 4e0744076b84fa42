package dev.rolebook.plan;

import dev.rolebook.markdown.Target;
import dev.rolebook.model.Section;
import dev.rolebook.model.Site;
import dev.rolebook.model.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where each kind of thing has its page: the promise of the site's addresses, in one place. */
public final class Addresses {
  /** Of each published address, up to its last slash: an address is taken apart once. */
  private static final Map<String, String> FOLDERS = new ConcurrentHashMap<>();

  public static final Url HOME = new Url("index.html");
  public static final Url ROLES = new Url("roles/index.html");
  public static final Url COMPARE = new Url("compare/index.html");
  public static final Url PICK = new Url("compare/pick.html");
  public static final Url HIRE = new Url("hire/index.html");
  public static final Url ASPECTS = new Url("aspects/index.html");
  public static final Url SKILLS = new Url("skills/index.html");
  public static final Url TOOLS = new Url("tools/index.html");
  public static final Url CERTIFICATIONS = new Url("certifications/index.html");
  public static final Url ADVERTS = new Url("adverts/index.html");
  public static final Url GUIDES = new Url("guides/index.html");
  public static final Url GLOSSARY = new Url("glossary.html");
  public static final Url SOURCES = new Url("sources.html");
  public static final Url SEARCH = new Url("search.html");
  public static final Url NOT_FOUND = new Url("404.html");
  public static final Url SITEMAP = new Url("sitemap.xml");
  public static final Url FEED = new Url("feed.xml");
  public static final Url ROBOTS = new Url("robots.txt");
  public static final Url LLMS = new Url("llms.txt");
  public static final Url SEARCH_INDEX = new Url("assets/search-index.js");
  public static final Url ROLES_JSON = new Url("data/roles.json");
  public static final Url ROLES_CSV = new Url("data/roles.csv");
  public static final Url GRAPH_JSON = new Url("data/graph.json");

  private Addresses() {}

  /** What the page for choosing roles loads of one role. */
  public static Url pickData(String role) {
    return new Url("data/pick/" + role + ".js");
  }

  /** Where a part of the site begins. */
  public static Url section(Section section) {
    return switch (section) {
      case ROLES -> ROLES;
      case COMPARE -> COMPARE;
      case HIRE -> HIRE;
      case GUIDES -> GUIDES;
      case SKILLS -> SKILLS;
      case TOOLS -> TOOLS;
      case CERTIFICATIONS -> CERTIFICATIONS;
      case ASPECTS -> ASPECTS;
      case GLOSSARY -> GLOSSARY;
      case SOURCES -> SOURCES;
      case SEARCH -> SEARCH;
    };
  }

  public static Url role(String id) {
    return new Url("roles/" + id + ".html");
  }

  /** The four pages that every role has of its own. */
  public static List<Url> ofRole(String id) {
    return List.of(role(id), hiringGuide(id), advert(id), interview(id));
  }

  /** The page of two roles, in alphabetical order whatever order they are given in. */
  public static Url pair(String one, String other) {
    boolean ordered = one.compareTo(other) <= 0;
    String pair = ordered ? one + "-vs-" + other : other + "-vs-" + one;
    return comparison(pair);
  }

  /** The page of a pair by its id {@code a-vs-b}. */
  public static Url comparison(String pair) {
    return new Url("compare/" + pair + ".html");
  }

  public static Url aspect(String id) {
    return new Url("aspects/" + id + ".html");
  }

  public static Url useCase(String id) {
    return new Url("hire/for/" + id + ".html");
  }

  /** The page that asks one question of "Who should you hire?". */
  public static Url question(String id) {
    return new Url("hire/ask/" + id + ".html");
  }

  public static Url hiringGuide(String role) {
    return new Url("hire/" + role + ".html");
  }

  public static Url advert(String role) {
    return new Url("adverts/" + role + ".html");
  }

  public static Url interview(String role) {
    return new Url("interviews/" + role + ".html");
  }

  public static Url skill(String id) {
    return new Url("skills/" + id + ".html");
  }

  public static Url tool(String id) {
    return new Url("tools/" + id + ".html");
  }

  public static Url certification(String id) {
    return new Url("certifications/" + id + ".html");
  }

  public static Url guide(String id) {
    return new Url("guides/" + id + ".html");
  }

  /** A page of {@code content/pages}: at the root of the site. */
  public static Url page(String id) {
    return new Url(id + ".html");
  }

  /** Where an author's link leads who names a thing by its kind and id; not one to two roles. */
  static String of(Target target) {
    String name = target.name();
    return switch (target.scheme()) {
      case "role" -> role(name).path();
      case "skill" -> skill(name).path();
      case "tool" -> tool(name).path();
      case "guide" -> guide(name).path();
      case "page" -> page(name).path();
      case "aspect" -> aspect(name).path();
      case "use-case" -> useCase(name).path();
      case "question" -> question(name).path();
      case "certification" -> certification(name).path();
      case "hire" -> hiringGuide(name).path();
      case "advert" -> advert(name).path();
      case "interview" -> interview(name).path();
      case "term" -> GLOSSARY.path() + "#" + name;
      case "source" -> SOURCES.path() + "#" + name;
      default -> name;
    };
  }

  /**
   * The full address of a file, where the site says at which address it is published; its path in
   * ASCII, as sitemaps want it.
   */
  public static Optional<String> complete(Site site, Url url) {
    return site.address().map(address -> complete(address, url));
  }

  /** The full address of a file of the site that is published at {@code address}. */
  static String complete(WebAddress address, Url url) {
    String folder = FOLDERS.computeIfAbsent(address.text(), Addresses::folder);
    return url.path().equals(HOME.path()) ? folder : folder + url.path();
  }

  private static String folder(String text) {
    URI address = URI.create(text);
    String path = URI.create(address.getRawPath()).toASCIIString();
    String folder = path.endsWith("/") ? path : path + "/";
    return address.getScheme() + "://" + address.getRawAuthority() + folder;
  }
}
