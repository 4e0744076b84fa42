package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Entry;
import dev.rolebook.model.Ordered;
import dev.rolebook.model.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a role lists of one kind, in its order, ready to be shown: worked out once a role, because
 * it stands on every page of a pair.
 *
 * @param items by id, in the order of the role
 */
record Listed<T extends Entry>(Map<String, Named> items) {
  /** An entry as a link and as a link inside a text. */
  record Named(Link link, Text text) {
    Named {
      requireNonNull(link, "link");
      requireNonNull(text, "text");
    }
  }

  Listed {
    items = Ordered.copy(items);
  }

  static <T extends Entry> Listed<T> of(Collection<Ref<T>> refs, Function<Ref<T>, Link> link) {
    Map<String, Named> items = new LinkedHashMap<>();
    for (Ref<T> ref : refs) {
      Link to = link.apply(ref);
      items.put(ref.id(), new Named(to, Text.of(to)));
    }
    return new Listed<>(items);
  }

  int size() {
    return items.size();
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  boolean has(String id) {
    return items.containsKey(id);
  }

  /** The name of an entry that is listed. */
  String name(String id) {
    return items.get(id).link().text();
  }

  /** What the other lists as well, in this order. */
  List<Named> shared(Listed<T> other) {
    return pick(other, true);
  }

  /** What the other does not list. */
  List<Named> without(Listed<T> other) {
    return pick(other, false);
  }

  private List<Named> pick(Listed<T> other, boolean there) {
    List<Named> picked = new ArrayList<>();
    items.forEach(
        (id, named) -> {
          if (other.items.containsKey(id) == there) {
            picked.add(named);
          }
        });
    return picked;
  }

  static List<Link> links(List<Named> all) {
    List<Link> links = new ArrayList<>(all.size());
    all.forEach(named -> links.add(named.link()));
    return links;
  }

  static List<Text> texts(List<Named> all) {
    List<Text> texts = new ArrayList<>(all.size());
    all.forEach(named -> texts.add(named.text()));
    return texts;
  }
}
