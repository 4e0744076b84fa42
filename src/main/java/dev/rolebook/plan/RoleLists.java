package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Amount;
import dev.rolebook.model.Catalog;
import dev.rolebook.model.Certification;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.RoleWords;
import dev.rolebook.model.Tool;
import dev.rolebook.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of a role as its page shows them: tools, titles, certificates, levels, codes, pay. */
final class RoleLists {
  private final Placer placer;
  private final Catalog catalog;
  private final Words allWords;
  private final RoleWords words;
  private final Map<String, Map<String, Role>> calledSo = new HashMap<>();

  RoleLists(Placer placer) {
    this.placer = requireNonNull(placer, "placer");
    this.catalog = placer.catalog();
    this.allWords = placer.words();
    this.words = allWords.role();
    for (Role role : catalog.roles().values()) {
      called(role.name(), role);
      role.alsoCalled().forEach(name -> called(name, role));
      role.titles().forEach(name -> called(name, role));
    }
  }

  private void called(String name, Role role) {
    calledSo.computeIfAbsent(Answered.key(name), key -> new LinkedHashMap<>()).put(role.id(), role);
  }

  List<RolePage.ToolView> tools(Role role) {
    return role.tools().stream().map(this::tool).toList();
  }

  private RolePage.ToolView tool(Ref<Tool> ref) {
    Tool tool = catalog.tool(ref);
    return new RolePage.ToolView(
        placer.tool(ref),
        tool.kind(),
        tool.maker(),
        tool.status().map(allWords.choice()::of).orElse(allWords.common().notCovered()));
  }

  /** The titles, each with the other roles that are called the same. */
  List<RolePage.TitleView> titles(Role role) {
    return role.titles().stream().map(title -> title(title, role)).toList();
  }

  private RolePage.TitleView title(String title, Role role) {
    List<Text> others = new ArrayList<>();
    for (Role other : calledSo.get(Answered.key(title)).values()) {
      if (!other.id().equals(role.id())) {
        others.add(Text.of(placer.link(Addresses.role(other.id()), other.name())));
      }
    }
    Optional<Text> also =
        others.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Sentence.of(words.title().also())
                    .asIs("roles", Sentence.list(others, allWords.common()))
                    .text());
    return new RolePage.TitleView(title, also);
  }

  List<RolePage.CertificationView> certifications(Role role) {
    return role.certifications().stream().map(this::certification).toList();
  }

  private RolePage.CertificationView certification(Ref<Certification> ref) {
    Certification certification = catalog.certification(ref);
    return new RolePage.CertificationView(
        placer.certification(ref),
        certification.issuer(),
        certification.code(),
        status(certification),
        certification.replacedBy().map(this::successor),
        placer.date(certification.checked()));
  }

  private Text status(Certification certification) {
    String status = allWords.choice().of(certification.status());
    boolean over = certification.status() == Certification.Status.ENDED;
    return certification
        .ends()
        .map(date -> Moment.of(date, allWords.date()).text())
        .map(
            date ->
                (over ? words.certification().ended() : words.certification().ends())
                    .with("date", date)
                    .text())
        .map(Text::of)
        .orElse(Text.of(status));
  }

  private Text successor(Ref<Certification> ref) {
    return Sentence.of(words.certification().successor())
        .with("certificate", placer.certification(ref))
        .text();
  }

  List<RolePage.CodeView> codes(Role role) {
    return role.codes().entrySet().stream()
        .map(e -> new RolePage.CodeView(e.getKey(), e.getValue().codes()))
        .toList();
  }

  List<RolePage.PayView> pay(Role role, Mentions mentions) {
    return role.pay().stream().map(pay -> pay(pay, mentions)).toList();
  }

  private RolePage.PayView pay(Role.Pay pay, Mentions mentions) {
    return new RolePage.PayView(
        pay.region(),
        pay.currency(),
        pay.low().map(Amount::text),
        pay.middle().map(Amount::text),
        pay.high().map(Amount::text),
        Moment.of(pay.asOf(), allWords.date()),
        mentions.of(pay.source()));
  }
}
