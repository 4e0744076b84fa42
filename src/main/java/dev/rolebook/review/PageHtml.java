package dev.rolebook.review;

import dev.rolebook.markdown.Html;
import dev.rolebook.markdown.Prose;
import dev.rolebook.plan.Page;
import dev.rolebook.problem.Span;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every piece of HTML that a page record holds: what authors wrote on the page, with its places.
 *
 * <p>Found by walking the records, so that no page has to list what it holds.
 */
final class PageHtml {
  private static final String MODEL = dev.rolebook.model.Catalog.class.getPackageName();

  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> accessors =
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          accessors.forEach(accessor -> accessor.setAccessible(true));
          return accessors;
        }
      };

  private final List<Html> found = new ArrayList<>();

  private PageHtml() {}

  static List<Html> of(Page page) {
    PageHtml walk = new PageHtml();
    walk.visit(page);
    return walk.found;
  }

  /** Where authors wrote the headings of a page that have this id. */
  static List<Span> headings(Page page, String id) {
    return of(page).stream()
        .flatMap(html -> html.headings().stream())
        .filter(heading -> heading.id().equals(id))
        .map(Prose.Heading::span)
        .toList();
  }

  private void visit(Object value) {
    if (value instanceof Html html) {
      found.add(html);
    } else if (value instanceof Record && isOfPage(value)) {
      ACCESSORS.get(value.getClass()).forEach(accessor -> visit(read(accessor, value)));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::visit);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    }
  }

  // The fixed words around a page are many, and no author's.
  private static boolean isOfPage(Object value) {
    return !value.getClass().getPackageName().equals(MODEL);
  }

  private static Object read(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }
}
