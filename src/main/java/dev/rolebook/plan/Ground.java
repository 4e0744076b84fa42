package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.markdown.Html;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value made of plain records, in short: what tells it from any other, and where it links to.
 *
 * <p>Nothing is listed here, so nothing can be forgotten: every component of every record counts,
 * down to its last text, and what is no plain value is refused. Only where in the content an author
 * wrote something does not count, since no page shows it.
 *
 * @param links every address, as written
 */
record Ground(String digest, Set<String> links) {
  Ground {
    requireNonNull(digest, "digest");
    links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
  }

  static Ground of(Object value) {
    Walk walk = new Walk();
    walk.visit(requireNonNull(value, "value"));
    byte[] bytes = walk.text.toString().getBytes(StandardCharsets.UTF_8);
    return new Ground(HexFormat.of().formatHex(sha256().digest(bytes)), walk.links);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** A value told as one text, so that different values are different texts. */
  private static final class Walk {
    private static final String HREF = "href=\"";
    private static final ClassValue<List<Method>> ACCESSORS =
        new ClassValue<>() {
          @Override
          protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors =
                Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
          }
        };

    private final StringBuilder text = new StringBuilder();
    private final Set<String> links = new LinkedHashSet<>();

    private void visit(Object value) {
      if (value instanceof String plain) {
        tell('s', plain);
      } else if (value instanceof Html html) {
        tell('h', html.text());
        links(html.text());
      } else if (value instanceof Record) {
        tell('r', value.getClass().getName());
        ACCESSORS.get(value.getClass()).forEach(accessor -> visit(read(accessor, value)));
        if (value instanceof Link link) {
          links.add(link.href());
        }
      } else if (value instanceof Optional<?> optional) {
        all('o', optional.stream().toList());
      } else if (value instanceof Collection<?> items) {
        all('c', items);
      } else if (value instanceof Map<?, ?> map) {
        all('k', map.keySet());
        all('v', map.values());
      } else {
        tell('p', plain(value));
      }
    }

    private static String plain(Object value) {
      boolean known =
          value instanceof Integer
              || value instanceof Boolean
              || value instanceof Enum<?>
              || value instanceof LocalDate;
      if (!known) {
        throw new IllegalStateException(value.getClass() + " is no plain value");
      }
      return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    /** The length goes before each text, so that no two values read the same one after another. */
    private void tell(char kind, String plain) {
      text.append(kind).append(plain.length()).append(':').append(plain);
    }

    private void all(char kind, Collection<?> items) {
      text.append(kind).append(items.size()).append(':');
      items.forEach(this::visit);
    }

    private void links(String html) {
      for (int at = html.indexOf(HREF); at >= 0; at = html.indexOf(HREF, at)) {
        int start = at + HREF.length();
        at = html.indexOf('"', start);
        links.add(html.substring(start, at));
      }
    }

    private static Object read(Method accessor, Object record) {
      try {
        return accessor.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(accessor.toString(), e);
      }
    }
  }
}
