package dev.rolebook.plan;

import dev.rolebook.model.AdvertWords;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Role;
import dev.rolebook.model.Section;
import dev.rolebook.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The job advert of every role, and the list of them. */
final class AdvertPages {
  private final Catalog catalog;
  private final Placer placer;
  private final RoleLinks links;
  private final AdvertWords words;
  private final AdvertWriter writer;
  private final Wording wording;
  private final DraftRules rules;

  AdvertPages(Atlas atlas) {
    this.catalog = atlas.catalog();
    this.placer = atlas.placer(1);
    this.links = new RoleLinks(placer);
    this.words = catalog.words().advert();
    this.writer = new AdvertWriter(catalog);
    this.wording = new Wording(words.lists());
    this.rules = new DraftRules(words);
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot(Addresses.ADVERTS, this::index));
    for (Role role : catalog.roles().values()) {
      slots.add(new Slot(Addresses.advert(role.id()), () -> page(role)));
    }
    return slots;
  }

  private Page index() {
    return new AdvertIndexPage(
        placer.head(
            Addresses.ADVERTS, words.indexTitle(), words.indexLead(), placer.crumbs(Section.HIRE)),
        Text.of(words.indexLead()),
        catalog.roles().values().stream().map(links::advert).toList(),
        words.lists());
  }

  private Page page(Role role) {
    AdvertDraft draft = writer.write(role);
    return new AdvertPage(
        head(role),
        Text.of(words.lead()),
        Review.of(role.reviewed(), role.reviewedBy(), placer),
        List.of(
            new Link("#draft", words.draft()),
            new Link("#before", words.before()),
            new Link("#check", words.check()),
            new Link("#levels", words.otherLevels())),
        levelNote(role),
        draft,
        role.titles(),
        otherLevels(role),
        skillsByLevel(role),
        check(role, draft),
        words.notChecked().with("language", language()).text(),
        new Link(placer.link(Addresses.ADVERTS, "").href() + "#words", words.allWords()),
        List.of(links.guide(role), links.kit(role), links.about(role)),
        downloads(Addresses.advert(role.id())));
  }

  private List<Link> downloads(Url url) {
    List<Link> downloads = new ArrayList<>(List.of(placer.plainText(url)));
    downloads.addAll(placer.downloads(url, Site.Download.MD));
    return downloads;
  }

  private Head head(Role role) {
    String title = words.title().with("role", role.name()).text();
    List<Link> crumbs = new ArrayList<>(placer.crumbs(Section.HIRE));
    crumbs.add(links.guide(role));
    return placer.head(Addresses.advert(role.id()), title, words.lead(), crumbs);
  }

  private Text levelNote(Role role) {
    return AdvertWriter.usualLevel(role)
        .map(level -> Sentence.of(words.levelNote()).with("level", level.name()).text())
        .orElseGet(() -> Text.of(words.noLevelNote()));
  }

  private List<HiringPage.Level> otherLevels(Role role) {
    Optional<Role.Level> usual = AdvertWriter.usualLevel(role);
    return role.levels().stream()
        .filter(level -> !usual.equals(Optional.of(level)))
        .map(
            level ->
                new HiringPage.Level(
                    level.name(), placer.text(level.summary()), placer.texts(level.duties())))
        .toList();
  }

  private Link skillsByLevel(Role role) {
    return new Link(links.guide(role).href() + "#look-for", words.skillsByLevel());
  }

  private Optional<WordingReport> check(Role role, AdvertDraft draft) {
    if (!primary(words.listsLanguage()).equals(primary(language()))) {
      return Optional.empty();
    }
    List<Wording.Finding> findings = wording.in(draft.words(words.draft()));
    return Optional.of(WordingReport.of(findings, rules.broken(role), DraftRules.COUNT, words));
  }

  private String language() {
    return catalog.site().language().orElse("en");
  }

  private static String primary(String language) {
    return language.toLowerCase(Locale.ROOT).split("-", 2)[0];
  }
}
