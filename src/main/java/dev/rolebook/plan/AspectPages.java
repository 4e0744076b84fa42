package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Aspect;
import dev.rolebook.model.AspectGroup;
import dev.rolebook.model.AspectWords;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Section;
import dev.rolebook.model.Site;
import java.util.ArrayList;
import java.util.List;

/** A page for every question, and their index. */
final class AspectPages {
  private final Catalog catalog;
  private final Placer placer;
  private final AspectWords words;
  private final Answers answers;

  AspectPages(Atlas atlas) {
    this.catalog = requireNonNull(atlas, "atlas").catalog();
    this.placer = atlas.placer(1);
    this.words = placer.words().aspect();
    this.answers = new Answers(placer);
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot(Addresses.ASPECTS, this::index));
    for (AspectGroup group : catalog.aspectGroups()) {
      for (Aspect aspect : group.aspects()) {
        slots.add(new Slot(Addresses.aspect(aspect.id()), () -> page(aspect, group)));
      }
    }
    return slots;
  }

  private Page index() {
    return new AspectsPage(
        placer.head(
            Addresses.ASPECTS, words.indexTitle(), words.indexLead(), List.of(placer.home())),
        Text.of(words.indexLead()),
        catalog.aspectGroups().stream().map(this::group).toList());
  }

  private AspectsPage.Group group(AspectGroup group) {
    return new AspectsPage.Group(
        group.name(),
        group.aspects().stream()
            .map(
                aspect ->
                    new AspectsPage.Question(
                        placer.aspect(aspect),
                        aspect.question(),
                        answered(answers(aspect, new Mentions(placer)))))
            .toList());
  }

  private Page page(Aspect aspect, AspectGroup group) {
    Mentions mentions = new Mentions(placer);
    List<AspectPage.RoleAnswer> all = answers(aspect, mentions);
    return new AspectPage(
        placer.head(
            Addresses.aspect(aspect.id()),
            aspect.label(),
            aspect.question(),
            placer.crumbs(Section.ASPECTS)),
        Text.of(aspect.question()),
        answered(all),
        Sentence.of(words.caption()).with("aspect", aspect.label()).text(),
        all,
        group.name(),
        group.aspects().stream()
            .filter(a -> !a.id().equals(aspect.id()))
            .map(placer::aspect)
            .toList(),
        mentions.citations(List.of()),
        placer.downloads(Addresses.aspect(aspect.id()), Site.Download.CSV, Site.Download.MD));
  }

  private List<AspectPage.RoleAnswer> answers(Aspect aspect, Mentions mentions) {
    return catalog.roles().values().stream()
        .map(
            role ->
                new AspectPage.RoleAnswer(
                    role.id(),
                    placer.link(Addresses.role(role.id()), role.name()),
                    mentions.in(answers.of(role, aspect))))
        .toList();
  }

  private Text answered(List<AspectPage.RoleAnswer> all) {
    long missing = all.stream().filter(answer -> answer.answer().isAbsent()).count();
    return Sentence.of(words.answered())
        .with("count", all.size() - (int) missing)
        .with("all", all.size())
        .text();
  }
}
