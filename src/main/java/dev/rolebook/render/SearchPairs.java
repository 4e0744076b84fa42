package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import dev.rolebook.json.JsonWriter;
import dev.rolebook.plan.Pair;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pairs of roles have a page, in as few characters as possible. */
final class SearchPairs {
  private final SitePlan plan;

  SearchPairs(SitePlan plan) {
    this.plan = requireNonNull(plan, "plan");
  }

  void write(JsonWriter json) {
    Map<String, Integer> places = new HashMap<>();
    plan.catalog().roles().keySet().forEach(id -> places.put(id, places.size()));
    List<BitSet> later = later(places);
    long roles = places.size();
    if (later.stream().mapToLong(BitSet::cardinality).sum() == roles * (roles - 1) / 2) {
      json.put("pairs", "all");
    } else {
      json.array("pairs");
      for (BitSet partners : later) {
        json.array();
        partners.stream().forEach(json::add);
        json.end();
      }
      json.end();
    }
  }

  /** For each role, the places of later ones that it has a page with. */
  private List<BitSet> later(Map<String, Integer> places) {
    List<BitSet> later = Stream.generate(BitSet::new).limit(places.size()).toList();
    for (Slot slot : plan.slots()) {
      Optional<Pair> pair = Pair.find(slot.url(), places.keySet());
      if (pair.isPresent()) {
        int one = places.get(pair.get().first());
        int other = places.get(pair.get().second());
        later.get(Math.min(one, other)).set(Math.max(one, other));
      }
    }
    return later;
  }
}
