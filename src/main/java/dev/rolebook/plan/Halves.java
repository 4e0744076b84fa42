package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Catalog;
import dev.rolebook.model.CompareWords;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Skill;
import dev.rolebook.model.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Works out each role's half of its comparisons when it is first asked for, and keeps it. */
final class Halves {
  private static final int CLOSEST = 5;
  private static final int DUTIES = 3;

  private final Placer placer;
  private final Pairing pairing;
  private final Catalog catalog;
  private final CompareWords words;
  private final Answers answers;
  private final RoleLinks links;
  private final Map<String, Half> made = new ConcurrentHashMap<>();

  Halves(Placer placer, Pairing pairing) {
    this.placer = requireNonNull(placer, "placer");
    this.pairing = requireNonNull(pairing, "pairing");
    this.catalog = placer.catalog();
    this.words = placer.words().compare();
    this.answers = new Answers(placer);
    this.links = new RoleLinks(placer);
  }

  Half of(String id) {
    return made.computeIfAbsent(id, key -> half(catalog.roles().get(key)));
  }

  private Half half(Role role) {
    Map<String, Answered> all = answers(role);
    return new Half(
        side(role),
        Text.of(role.name()),
        inside(role),
        moves(role),
        role.aspects().keySet().stream().map(Ref::id).toList(),
        all,
        hire(role),
        List.of(links.about(role)),
        introduction(role),
        Listed.of(role.essentialSkills(), placer::skill),
        skills(role, placer),
        Listed.of(role.tools(), placer::tool),
        Listed.of(role.useCases(), placer::useCase),
        best(role),
        Listed.of(role.certifications(), placer::certification),
        role.sources(),
        citations(role, all),
        titles(role),
        guides(role),
        closest(role));
  }

  private Side side(Role role) {
    return new Side(
        role.id(),
        placer.link(Addresses.role(role.id()), role.name()),
        placer.text(role.summary()),
        Sentence.of(words.share().only()).with("role", role.name()).text(),
        Review.of(role.reviewed(), role.reviewedBy(), placer));
  }

  /** Every role that is broader, and every role that is broader than one of those. */
  private List<String> inside(Role role) {
    Set<String> seen = new TreeSet<>();
    Deque<Ref<Role>> ways = new ArrayDeque<>(role.broader());
    while (!ways.isEmpty()) {
      Ref<Role> next = ways.pop();
      if (seen.add(next.id())) {
        ways.addAll(catalog.role(next).broader());
      }
    }
    return List.copyOf(seen);
  }

  private Map<String, Optional<Text>> moves(Role role) {
    Map<String, Optional<Text>> moves = new LinkedHashMap<>();
    role.movesTo().forEach(to -> moves.putIfAbsent(to.role().id(), placer.text(to.note())));
    return moves;
  }

  private List<String> best(Role role) {
    return role.useCases().stream()
        .filter(
            ref -> catalog.useCase(ref).best().filter(b -> b.id().equals(role.id())).isPresent())
        .map(Ref::id)
        .toList();
  }

  private Map<String, Citation> citations(Role role, Map<String, Answered> all) {
    Set<Ref<Source>> sources = new LinkedHashSet<>();
    all.values().forEach(answer -> answer.addSources(sources));
    sources.addAll(role.sources());
    return placer.citations(sources);
  }

  private Map<String, Answered> answers(Role role) {
    Map<String, Answered> map = new LinkedHashMap<>();
    catalog
        .aspects()
        .forEach(aspect -> map.put(aspect.id(), Answered.of(answers.of(role, aspect))));
    return map;
  }

  private Choice hire(Role role) {
    Text head = Sentence.of(words.choice().head()).with("role", role.name()).text();
    List<Link> next = List.of(links.guide(role), links.advert(role), links.kit(role));
    return new Choice(head, hireReasons(role), next);
  }

  private List<Text> hireReasons(Role role) {
    if (!role.hireWhen().isEmpty()) {
      return role.hireWhen().stream().map(placer::shielded).toList();
    }
    if (!role.useCases().isEmpty()) {
      List<Text> uses = role.useCases().stream().map(placer::useCase).map(Text::of).toList();
      return List.of(Sentence.of(words.choice().build()).asIs("items", list(uses)).text());
    }
    if (!role.duties().isEmpty()) {
      List<Text> duties = placer.texts(role.duties().stream().limit(DUTIES).toList());
      return List.of(Sentence.of(words.choice().work()).asIs("items", list(duties)).text());
    }
    Text summary = placer.text(role.summary());
    return List.of(Sentence.of(words.choice().hireSummary()).with("summary", summary).text());
  }

  private Text list(List<Text> items) {
    return Sentence.list(items, placer.words().common());
  }

  private Text introduction(Role role) {
    Text summary = placer.text(role.summary());
    boolean named =
        summary.plain().toLowerCase(Locale.ROOT).contains(role.name().toLowerCase(Locale.ROOT));
    return named
        ? summary
        : Sentence.of(words.verdict().named())
            .with("role", role.name())
            .with("summary", summary)
            .text();
  }

  /** Essential skills, then useful ones. */
  static Listed<Skill> skills(Role role, Placer placer) {
    List<Ref<Skill>> skills = new ArrayList<>(role.essentialSkills());
    skills.addAll(role.usefulSkills());
    return Listed.of(skills, placer::skill);
  }

  private static Map<String, Text> titles(Role role) {
    Map<String, Text> titles = new LinkedHashMap<>();
    role.titles().forEach(title -> titles.putIfAbsent(Answered.key(title), Text.of(title)));
    return titles;
  }

  private List<Link> guides(Role role) {
    return catalog.guides().values().stream()
        .filter(guide -> guide.roles().contains(new Ref<Role>(role.id())))
        .map(guide -> placer.link(Addresses.guide(guide.id()), guide.title()))
        .toList();
  }

  private List<Half.Neighbour> closest(Role role) {
    record Other(String id, int percent) {}
    return pairing.partners(role.id()).stream()
        .map(id -> new Other(id, pairing.likeness(role.id(), id)))
        .sorted(Comparator.comparingInt(Other::percent).reversed().thenComparing(Other::id))
        .limit(CLOSEST)
        .map(
            other ->
                new Half.Neighbour(
                    Pair.of(role.id(), other.id()), placer.pair(role.id(), other.id())))
        .toList();
  }
}
