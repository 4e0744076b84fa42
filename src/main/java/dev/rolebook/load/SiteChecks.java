package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Places;
import dev.rolebook.model.Section;
import dev.rolebook.model.Site;
import dev.rolebook.problem.Fix;
import dev.rolebook.problem.Nearest;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what {@code site.yaml} says: its language, its address, its menu. */
final class SiteChecks {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
  static final List<String> IN_MENU = List.of("page", "guide", "role");

  private final Site site;
  private final Places places;
  private final Context context;

  SiteChecks(Site site, Places places, Context context) {
    this.site = requireNonNull(site, "site");
    this.places = requireNonNull(places, "places");
    this.context = requireNonNull(context, "context");
  }

  void check() {
    site.language()
        .filter(language -> !LANGUAGE.matcher(language).matches())
        .ifPresent(
            language ->
                context.tell(
                    Rule.BAD_VALUE,
                    places.of("site.language"),
                    "\"language\" wants the code of a language, not " + Typed.quoted(language),
                    "write a code such as en, en-GB, fr or ar"));
    site.address()
        .filter(address -> address.text().contains("?") || address.text().contains("#"))
        .ifPresent(
            address ->
                context.tell(
                    Rule.BAD_ADDRESS,
                    places.of("site.address"),
                    "the address of a site has no ? or #",
                    "write it up to the folder that holds the site"));
    if (site.downloads().contains(Site.Download.NONE) && site.downloads().size() > 1) {
      context.tell(
          Rule.BAD_CHOICE,
          places.of("site.downloads"),
          "\"downloads\" names none and others",
          "write none alone, or only the others");
    }
    for (int i = 0; i < site.menu().size(); i++) {
      menu(site.menu().get(i), places.of("site.menu." + i));
    }
  }

  private void menu(String item, Span place) {
    int colon = item.indexOf(':');
    if (colon > 0 && IN_MENU.contains(item.substring(0, colon))) {
      context
          .links()
          .fault(item.substring(0, colon), item.substring(colon + 1))
          .ifPresent(
              f ->
                  context.tell(
                      Rule.UNKNOWN_ID,
                      place,
                      f.message(),
                      f.hint(),
                      f.better()
                          .filter(b -> Names.isAsTyped(place, item))
                          .map(
                              b ->
                                  Fix.of(
                                      place,
                                      item.substring(0, colon + 1) + b.name(),
                                      b.certain()))));
    } else if (Section.of(item).isEmpty()) {
      List<String> sections = Arrays.stream(Section.values()).map(Section::key).toList();
      Optional<String> near = Nearest.of(item, sections).map(n -> "did you mean \"" + n + "\"? ");
      context.tell(
          Rule.BAD_CHOICE,
          place,
          "the menu cannot name " + Typed.quoted(item),
          near.orElse("")
              + "It names "
              + String.join(", ", sections)
              + ", or an entry such as page:about",
          Names.fix(place, item, sections));
    }
  }
}
