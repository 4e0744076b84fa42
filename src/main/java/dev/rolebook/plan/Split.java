package dev.rolebook.plan;

import dev.rolebook.model.Entry;
import dev.rolebook.plan.Listed.Named;
import java.util.List;

/**
 * What two roles list of one kind, told apart: worked out once a pair, because many parts of its
 * page ask for it.
 *
 * @param both in the order of the first
 */
record Split(List<Named> both, List<Named> onlyFirst, List<Named> onlySecond) {
  Split {
    both = List.copyOf(both);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  static <T extends Entry> Split of(Listed<T> first, Listed<T> second) {
    return new Split(first.shared(second), first.without(second), second.without(first));
  }

  int total() {
    return both.size() + onlyFirst.size() + onlySecond.size();
  }
}
