package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.CertificationWords;
import dev.rolebook.model.PartialDate;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The certificates: the index and a page for each. */
final class CertificationPages {
  private final Catalog catalog;
  private final WhoUses whoUses;
  private final Placer placer;
  private final RoleLinks links;
  private final CertificationWords words;

  CertificationPages(Atlas atlas, WhoUses whoUses) {
    this.catalog = atlas.catalog();
    this.whoUses = requireNonNull(whoUses, "whoUses");
    this.placer = atlas.placer(1);
    this.links = new RoleLinks(placer);
    this.words = catalog.words().certification();
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    if (placer.has(Section.CERTIFICATIONS)) {
      slots.add(new Slot(Addresses.CERTIFICATIONS, this::index));
    }
    for (Certification one : catalog.certifications().values()) {
      slots.add(new Slot(Addresses.certification(one.id()), () -> page(one)));
    }
    return slots;
  }

  private Page index() {
    return new CertificationIndexPage(
        placer.head(Addresses.CERTIFICATIONS, words.title(), words.lead(), List.of(placer.home())),
        Text.of(words.lead()),
        rows(false),
        rows(true));
  }

  private List<CertificationIndexPage.Row> rows(boolean ended) {
    return catalog.certifications().values().stream()
        .filter(one -> (one.status() == Certification.Status.ENDED) == ended)
        .map(this::row)
        .toList();
  }

  private CertificationIndexPage.Row row(Certification one) {
    return new CertificationIndexPage.Row(
        link(one),
        one.code(),
        one.issuer(),
        one.ends().map(this::moment).map(date -> dated(one, date)).orElseGet(() -> status(one)),
        Some.of(roles(one), placer),
        one.replacedBy().map(placer::certification));
  }

  private String dated(Certification one, Moment date) {
    return words.endsOn().with("status", status(one)).with("date", date.text()).text();
  }

  private Moment moment(PartialDate date) {
    return Moment.of(date, catalog.words().date());
  }

  private String status(Certification one) {
    return catalog.words().choice().of(one.status());
  }

  private Link link(Certification one) {
    return placer.certification(new Ref<>(one.id()));
  }

  private List<Link> roles(Certification one) {
    return whoUses.of(one).stream().map(links::role).toList();
  }

  private Page page(Certification one) {
    String standing = standing(one.status());
    return new CertificationPage(
        placer.head(
            Addresses.certification(one.id()),
            one.name(),
            standing,
            placer.crumbs(Section.CERTIFICATIONS)),
        one.status() == Certification.Status.ENDED,
        standing,
        one.issuer(),
        one.code(),
        one.level(),
        status(one),
        one.ends().map(this::moment),
        one.handsOn().map(catalog.words().choice()::of),
        placer.date(one.checked()),
        new Link(one.url().text(), one.url().text()),
        one.replacedBy().map(placer::certification),
        predecessors(one),
        roles(one),
        Citation.of(one.source().stream().toList(), placer),
        placer.link(Addresses.CERTIFICATIONS, words.all()));
  }

  private String standing(Certification.Status status) {
    return switch (status) {
      case BETA -> words.isBeta();
      case ACTIVE -> words.isActive();
      case ENDING -> words.isEnding();
      case ENDED -> words.isEnded();
    };
  }

  private List<Link> predecessors(Certification one) {
    Optional<Ref<Certification>> ref = Optional.of(new Ref<>(one.id()));
    return catalog.certifications().values().stream()
        .filter(other -> other.replacedBy().equals(ref))
        .map(this::link)
        .toList();
  }
}
