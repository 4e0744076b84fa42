package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.plan.Pair;
import dev.rolebook.plan.SitePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pairs of roles have a page, in as few characters as possible. */
final class SearchPairs {
  private final SitePlan plan;

  SearchPairs(SitePlan plan) {
    this.plan = requireNonNull(plan, "plan");
  }

  void write(JsonWriter json) {
    Map<String, Integer> places = new HashMap<>();
    plan.catalog().roles().keySet().forEach(id -> places.put(id, places.size()));
    List<Pair> pairs =
        plan.slots().stream()
            .map(slot -> Pair.find(slot.url(), places.keySet()))
            .flatMap(Optional::stream)
            .toList();
    long roles = places.size();
    if (pairs.size() == roles * (roles - 1) / 2) {
      json.put("pairs", "all");
    } else {
      write(json, pairs, places);
    }
  }

  private static void write(JsonWriter json, List<Pair> pairs, Map<String, Integer> places) {
    List<List<Integer>> later = new ArrayList<>();
    places.forEach((id, place) -> later.add(new ArrayList<>()));
    for (Pair pair : pairs) {
      int one = places.get(pair.first());
      int other = places.get(pair.second());
      later.get(Math.min(one, other)).add(Math.max(one, other));
    }
    json.array("pairs");
    for (List<Integer> partners : later) {
      json.array();
      partners.stream().sorted().forEach(json::add);
      json.end();
    }
    json.end();
  }
}
