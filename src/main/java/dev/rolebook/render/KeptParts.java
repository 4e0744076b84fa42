package dev.rolebook.render;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What templates wrote of things that stand on many pages: a quarter of the bytes of a comparison.
 *
 * <p>A thing is known by itself and not by what it says: looking that up would take as long as
 * writing it. Not safe for use by several threads.
 */
final class KeptParts {
  /** Beyond that all is forgotten: a thing that is new on every page must not fill the memory. */
  private static final int MOST = 1 << 16;

  /** What one place of a template wrote of a thing; a thing may stand in several places. */
  private record Written(Class<?> place, byte[] bytes, Optional<Written> others) {
    Written {
      requireNonNull(place, "place");
      requireNonNull(bytes, "bytes");
      requireNonNull(others, "others");
    }
  }

  private final Map<Object, Written> written = new IdentityHashMap<>();

  Optional<byte[]> find(Object thing, Class<?> place) {
    Optional<Written> next = Optional.ofNullable(written.get(thing));
    while (next.isPresent()) {
      if (next.get().place() == place) {
        return Optional.of(next.get().bytes());
      }
      next = next.get().others();
    }
    return Optional.empty();
  }

  void keep(Object thing, Class<?> place, byte[] bytes) {
    if (written.size() >= MOST) {
      written.clear();
    }
    written.put(thing, new Written(place, bytes, Optional.ofNullable(written.get(thing))));
  }
}
