package dev.rolebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolebook.markdown.Html;
import dev.rolebook.problem.SourceFile;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why a page that is made of the same is the same page. */
class GroundTest {
  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          Integer.class,
          int.class,
          boolean.class,
          LocalDate.class,
          Html.class,
          Optional.class,
          List.class,
          Map.class,
          Vocabulary.class);

  @Test
  void aComparerSeesWhatItIsGivenAndNothingElse() {
    assertEquals(Set.of("Setting", "Rows", "List"), fields(Comparer.class));
    assertEquals(Set.of("Setting", "CompareWords", "Map", "Text"), fields(Rows.class));
    assertEquals(Set.of("Half", "Editorial", "Setting", "Split"), fields(Versus.class));
    assertEquals(Set.of("Setting"), given(Comparer.class.getDeclaredConstructors()[0]));
    assertEquals(Set.of("Setting"), given(Rows.class.getDeclaredConstructors()[0]));
    Method page =
        Arrays.stream(Comparer.class.getDeclaredMethods())
            .filter(method -> method.getName().equals("page"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(Half.class, Half.class, Editorial.class), List.of(page.getParameterTypes()));
  }

  private static Set<String> fields(Class<?> type) {
    return names(
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !field.isSynthetic())
            .map(Field::getType)
            .filter(t -> !t.isPrimitive()));
  }

  private static Set<String> given(Constructor<?> constructor) {
    return names(Arrays.stream(constructor.getParameterTypes()));
  }

  private static Set<String> names(Stream<Class<?>> types) {
    return types.map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatPagesOfPairsAreMadeOfIsPlainInWholeWhateverTheContent() {
    Set<String> strange = new TreeSet<>();
    Set<Type> seen = new HashSet<>();
    for (Class<?> type : List.of(Setting.class, Half.class, Editorial.class)) {
      strange(type, type.getSimpleName(), seen, strange);
    }
    assertEquals(Set.of(), strange);
    assertTrue(seen.size() > 40, seen::toString);
  }

  private static void strange(Type type, String path, Set<Type> seen, Set<String> found) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      strange(generic.getRawType(), path, seen, found);
      boolean holder = generic.getRawType() instanceof Class<?> raw && !raw.isRecord();
      for (Type inner : holder ? generic.getActualTypeArguments() : new Type[0]) {
        strange(inner, path, seen, found);
      }
    } else if (type instanceof Class<?> record && record.isRecord() && record != Html.class) {
      for (RecordComponent part : record.getRecordComponents()) {
        strange(part.getGenericType(), path + "." + part.getName(), seen, found);
      }
    } else if (type instanceof Class<?> plain && !plain.isEnum() && !PLAIN.contains(plain)) {
      found.add(path + ": " + plain.getName());
    }
  }

  @Test
  void everyTextOfAValueCountsAndItsPlace() {
    assertNotEquals(digest(List.of("a", "bc")), digest(List.of("ab", "c")));
    assertNotEquals(digest(List.of("a", "b")), digest(List.of("b", "a")));
    assertNotEquals(
        digest(List.of(List.of("a"), List.of())), digest(List.of(List.of(), List.of("a"))));
    assertNotEquals(digest(map("a", "b")), digest(map("b", "a")));
    assertNotEquals(digest(new Alias("a", "b")), digest(new Labelled(Text.of("a"), Text.of("b"))));
    assertEquals(digest(map("a", "b")), digest(map("a", "b")));
  }

  private static Map<String, String> map(String key, String value) {
    return new LinkedHashMap<>(Map.of(key, value));
  }

  private static String digest(Object value) {
    return Ground.of(value).digest();
  }

  @Test
  void whereAnAuthorWroteSomethingDoesNotCount() {
    SourceFile file = new SourceFile("content/roles/cook.yaml", "name: Cook");
    Html here =
        new Html("<a href=\"x.html\">x</a>", List.of(new Html.Link("x.html", file.span(0, 1))));
    Html there =
        new Html("<a href=\"x.html\">x</a>", List.of(new Html.Link("x.html", file.span(2, 4))));
    assertEquals(digest(here), digest(there));
  }

  @Test
  void theLinksAreThoseOfTextsAndOfRecords() {
    Text text =
        new Text(new Html("<a href=\"a.html#b\">x</a> <a href=\"c\">y</a>", List.of()), "x y");
    assertEquals(
        Set.of("a.html#b", "c", "d.html"),
        Ground.of(List.of(text, new Link("d.html", "href"))).links());
  }

  @Test
  void whatIsNoPlainValueIsRefused() {
    assertThrows(IllegalStateException.class, () -> Ground.of(new AtomicInteger()));
    assertThrows(IllegalStateException.class, () -> Ground.of(List.of(new Object())));
  }
}
