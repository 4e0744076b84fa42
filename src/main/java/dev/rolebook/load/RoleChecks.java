package dev.rolebook.load;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Amount;
import dev.rolebook.model.Places;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks what roles say of themselves and of each other. */
final class RoleChecks {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final Map<String, Role> roles;
  private final Places places;
  private final Context context;

  RoleChecks(Map<String, Role> roles, Places places, Context context) {
    this.roles = requireNonNull(roles, "roles");
    this.places = requireNonNull(places, "places");
    this.context = requireNonNull(context, "context");
  }

  void check() {
    Map<String, Role> byName = byName();
    names();
    for (Role role : roles.values()) {
      titles(role, byName);
      itself(role, "similar", role.similar());
      itself(role, "broader", role.broader());
      itself(role, "moves-to", role.movesTo().stream().map(Role.Move::role).toList());
      oldIds(role);
      for (int i = 0; i < role.pay().size(); i++) {
        pay(path(role, "pay." + i), role.pay().get(i));
      }
    }
    new Circles(context, places)
        .check("role", "broader", "contains itself", roles.keySet(), id -> broader(id));
  }

  private List<String> broader(String id) {
    return Optional.ofNullable(roles.get(id)).stream()
        .flatMap(role -> role.broader().stream())
        .map(Ref::id)
        .toList();
  }

  private static String path(Role role, String key) {
    return Kind.ROLE.word() + "." + role.id() + "." + key;
  }

  private Map<String, Role> byName() {
    Map<String, Role> byName = new LinkedHashMap<>();
    for (Role role : roles.values()) {
      Stream.concat(Stream.of(role.name()), role.alsoCalled().stream())
          .forEach(name -> byName.putIfAbsent(IdRules.folded(name.strip()), role));
    }
    return byName;
  }

  /** A file whose own name is wrong is told of for that alone. */
  private void names() {
    Map<String, Role> named = new HashMap<>();
    for (Role role : roles.values()) {
      if (IdRules.fault(Kind.ROLE, role.id()).isEmpty()) {
        Optional.ofNullable(named.putIfAbsent(IdRules.folded(role.name().strip()), role))
            .ifPresent(other -> sameName(role, other));
      }
    }
  }

  /** A role that was copied and not renamed would be published beside its twin. */
  private void sameName(Role role, Role other) {
    String message =
        "the role " + other.id() + " is called " + Typed.quoted(role.name()) + " as well";
    context
        .problems()
        .add(
            Problem.of(Rule.SHARED_NAME, places.of(path(role, "name")), message)
                .hint("if one of the files is a copy, write the name of the new role in it")
                .note(places.of(path(other, "name")), "the other role is here"));
  }

  private void titles(Role role, Map<String, Role> byName) {
    for (int i = 0; i < role.titles().size(); i++) {
      String title = role.titles().get(i);
      Role other = byName.getOrDefault(IdRules.folded(title.strip()), role);
      if (!other.id().equals(role.id()) && !isDeclared(role, new Ref<>(other.id()))) {
        context
            .problems()
            .add(
                Problem.of(
                        Rule.SHARED_TITLE,
                        places.of(path(role, "titles." + i)),
                        "the title "
                            + Typed.quoted(title)
                            + " is also a name of the role "
                            + other.id())
                    .hint(
                        "where people do mix them up, say so: list "
                            + other.id()
                            + " under \"similar\"")
                    .note(places.of(path(other, "name")), "the other role is here"));
      }
    }
  }

  /** Whether the role says itself that the two are near each other. */
  private static boolean isDeclared(Role role, Ref<Role> other) {
    return role.similar().contains(other) || role.broader().contains(other);
  }

  private void itself(Role role, String key, List<Ref<Role>> others) {
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).id().equals(role.id())) {
        context.tell(
            Rule.BAD_VALUE,
            places.of(path(role, key + "." + i)),
            Typed.quoted(key) + " names the role itself",
            "name another role, or delete it");
      }
    }
  }

  private void oldIds(Role role) {
    for (int i = 0; i < role.redirectsFrom().size(); i++) {
      String old = role.redirectsFrom().get(i);
      String path = path(role, "redirects-from." + i);
      IdRules.fault(Kind.ROLE, old)
          .ifPresent(f -> context.tell(Rule.BAD_ID, places.of(path), f.message(), f.hint()));
      if (roles.containsKey(old)) {
        context.tell(
            Rule.ID_COLLISION,
            places.of(path),
            "the old id " + Typed.quoted(old) + " is the id of a role that exists",
            "delete it here");
      }
    }
  }

  private void pay(String path, Role.Pay pay) {
    if (!CURRENCY.matcher(pay.currency()).matches()) {
      context.tell(
          Rule.BAD_VALUE,
          places.of(path + ".currency"),
          "\"currency\" wants three capital letters, not " + Typed.quoted(pay.currency()),
          "write the code of the currency, such as EUR, GBP or USD");
    }
    List<BigDecimal> amounts =
        Stream.of(pay.low(), pay.middle(), pay.high())
            .flatMap(Optional::stream)
            .map(Amount::value)
            .toList();
    if (!amounts.equals(amounts.stream().sorted().toList())) {
      context.tell(
          Rule.BAD_VALUE,
          places.of(path),
          "low, middle and high are not in rising order",
          "look for a digit too many or too few");
    }
  }
}
