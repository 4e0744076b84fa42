package dev.rolebook.markdown;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one address, from what makes it unsafe to what it names. */
final class DestinationReader {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Pattern HOST =
      Pattern.compile(
          "//([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");
  private static final Pattern AUTHORITY_WITH_NAME = Pattern.compile("//[^/?#]*@");
  private static final Pattern WEB = Pattern.compile(HOST.pattern() + "([/?#].*)?");
  private static final Pattern MAIL = Pattern.compile("[^@?/]+@[^@?/]+(\\?.*)?");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9().-]+(;[a-z0-9=.+-]+)*");
  private static final Map<String, String> FOLDERS =
      Map.of(
          "roles",
          "role",
          "skills",
          "skill",
          "tools",
          "tool",
          "guides",
          "guide",
          "compare",
          "compare",
          "hire",
          "hire",
          "adverts",
          "advert",
          "interviews",
          "interview");

  private static final Pattern PAGE_OF_ENTRY =
      Pattern.compile(
          "/(roles|skills|tools|guides|compare|hire|adverts|interviews)/([a-z0-9-]+)\\.html");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern CODED_STEERING =
      Pattern.compile("%([01][0-9A-Fa-f]|7[Ff]|5[Cc]|2[Ff])");
  private static final String NEVER_IN_ADDRESS = "\"<>\\^`{|}";

  private final String address;

  DestinationReader(String address) {
    this.address = requireNonNull(address, "address");
  }

  Destination read() {
    if (address.isEmpty()) {
      return new Destination.Refused(
          Rule.MD_EMPTY_LINK, "the link leads nowhere", "write the address between ( and )");
    }
    Optional<Destination> refused = strangeCharacter();
    if (refused.isPresent()) {
      return refused.get();
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return withScheme(scheme.group(1), scheme.group(2));
    }
    return address.startsWith("/") ? fromRoot() : relative();
  }

  private Optional<Destination> strangeCharacter() {
    for (int c : address.codePoints().toArray()) {
      if (c == '\\') {
        return Optional.of(
            unsafe("a browser reads the backslash in it as a slash", "write / instead of \\"));
      }
      if (isInvisible(c)) {
        return Optional.of(
            unsafe("it holds the invisible character " + code(c), "type the address again"));
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return Optional.of(unsafe("it holds a space", "write %20 for a space in an address"));
      }
      if (NEVER_IN_ADDRESS.indexOf(c) >= 0) {
        return Optional.of(
            unsafe(
                "an address cannot hold " + Character.toString(c),
                String.format(Locale.ROOT, "write %%%02X instead", c)));
      }
    }
    return BAD_PERCENT.matcher(address).find()
        ? Optional.of(unsafe("a % in it is not followed by two hex digits", "write %25 for a %"))
        : Optional.empty();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private Destination withScheme(String scheme, String rest) {
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "http", "https" -> web(rest);
      case "mailto" ->
          outside(MAIL.matcher(rest).matches(), "it names no mailbox", "write mailto:name@place");
      case "tel" ->
          outside(
              TELEPHONE.matcher(rest).matches(),
              "it is no telephone number",
              "write digits only, such as tel:+441234567890");
      default -> Destination.ID_SCHEMES.contains(scheme) ? entry(scheme, rest) : unknown(scheme);
    };
  }

  private Destination web(String rest) {
    if (AUTHORITY_WITH_NAME.matcher(rest).lookingAt()) {
      return unsafe(
          "the part before @ hides where it leads", "leave out the name and the password");
    }
    return outside(
        WEB.matcher(rest).matches(), "it names no host", "write https://, then the host");
  }

  private Destination outside(boolean good, String why, String hint) {
    return good ? new Destination.Outside(address) : unsafe(why, hint);
  }

  private Destination unknown(String scheme) {
    String hint =
        Nearest.of(scheme.toLowerCase(Locale.ROOT), Destination.ID_SCHEMES)
            .map(
                known ->
                    "did you mean " + known + Excerpt.of(address.substring(scheme.length())) + "?")
            .orElse("lead to https:, mailto:, tel:, or an id such as role:ml-engineer");
    return unsafe("a link cannot lead to " + Excerpt.of(scheme) + ":", hint);
  }

  private Destination entry(String scheme, String rest) {
    Target target = split(scheme, rest);
    if (target.name().isEmpty()) {
      return new Destination.Refused(
          Rule.MD_EMPTY_LINK, "the link names no " + scheme, "write its id after " + scheme + ":");
    }
    if (!ID.matcher(target.name()).matches()) {
      return new Destination.Refused(
          Rule.MD_UNKNOWN_TARGET,
          Excerpt.of(target.name()) + " cannot be the id of anything",
          likeAnId(target.name())
              .map(id -> "write " + scheme + ":" + Excerpt.of(id))
              .orElse("an id is made of a-z, 0-9 and single hyphens"));
    }
    return new Destination.Inside(target);
  }

  /** The name in small letters, with hyphens for other gaps, where that can be an id. */
  private static Optional<String> likeAnId(String name) {
    String small = name.toLowerCase(Locale.ROOT).replace("%20", "-").replace('_', '-');
    return Optional.of(small).filter(id -> ID.matcher(id).matches());
  }

  private Destination fromRoot() {
    if (address.startsWith("//")) {
      return unsafe("two slashes lead to another site", "write https:" + Excerpt.of(address));
    }
    return unsafe(
        "a site that lies in a folder has no / to start from",
        pageOfEntry()
            .map(id -> "link by id: " + id)
            .orElse("link by id, such as role:ml-engineer, or leave out the first /"));
  }

  /** The link by id that leads where an address of a page leads; absent for any other page. */
  private Optional<String> pageOfEntry() {
    Matcher page = PAGE_OF_ENTRY.matcher(address);
    return page.matches()
        ? Optional.of(FOLDERS.get(page.group(1)) + ":" + page.group(2))
        : Optional.empty();
  }

  private Destination relative() {
    Target target = split("", address);
    if (target.name().isEmpty() && target.fragment().isEmpty()) {
      return new Destination.Refused(
          Rule.MD_EMPTY_LINK, "the link leads nowhere", "write the heading's id after #");
    }
    if (target.name().contains(":")) {
      return unsafe("a colon in it could be read as a scheme", "write %3A for a colon");
    }
    if (target.name().contains("//") || CODED_STEERING.matcher(target.name()).find()) {
      return unsafe("no page of the site has such a name", "link by id: role:ml-engineer");
    }
    return new Destination.Inside(target);
  }

  private static Target split(String scheme, String rest) {
    int hash = rest.indexOf('#');
    return hash < 0
        ? new Target(scheme, rest, "")
        : new Target(scheme, rest.substring(0, hash), rest.substring(hash + 1));
  }

  private static Destination.Refused unsafe(String why, String hint) {
    return new Destination.Refused(Rule.MD_UNSAFE_URL, "unsafe address: " + why, hint);
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
