package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every record copies its collections and requires the rest, whatever package it is in. What a
 * class or a method keeps to itself is not counted.
 */
class RecordsTest {
  private static final Pattern COLLECTION =
      Pattern.compile("(List|Set|SortedSet|Map|Collection)<.*");
  private static final Pattern PRIMITIVE =
      Pattern.compile("boolean|byte|char|short|int|long|float|double");

  /** Grows while a page is read. */
  private static final Set<String> GROWING = Set.of("HtmlReader.java: Node.children");

  /** A component, and the statements of its record's compact constructor. */
  private record Component(String file, String type, String name, String statements) {}

  private static final List<Component> COMPONENTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"));
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> java = sources.filter(f -> f.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      for (CompilationUnitTree unit : task.parse()) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        new Records(file).scan(unit, null);
      }
    }
    assertTrue(COMPONENTS.size() > 1000, COMPONENTS.size() + " components were found");
  }

  @Test
  void everyCollectionOfEveryRecordIsCopied() {
    assertEquals(
        Set.of(),
        named(
            COMPONENTS.stream()
                .filter(c -> COLLECTION.matcher(c.type()).matches())
                .filter(c -> !is(c, c.name() + " = [^;]*([cC]opy|unmodifiable)"))));
  }

  @Test
  void everyOtherComponentOfEveryRecordIsRequired() {
    assertEquals(
        Set.of(),
        named(
            COMPONENTS.stream()
                .filter(c -> !COLLECTION.matcher(c.type()).matches())
                .filter(c -> !PRIMITIVE.matcher(c.type()).matches())
                .filter(c -> !is(c, "requireNonNull\\(" + c.name() + "[,)]"))
                .filter(c -> !is(c, c.name() + " = "))));
  }

  private static boolean is(Component component, String statement) {
    return Pattern.compile("\\b" + statement).matcher(component.statements()).find();
  }

  private static Set<String> named(Stream<Component> components) {
    Set<String> names =
        components
            .map(c -> c.file() + "." + c.name())
            .collect(Collectors.toCollection(TreeSet::new));
    names.removeAll(GROWING);
    return names;
  }

  private static final class Records extends TreeScanner<Void, Void> {
    private final String file;

    Records(String file) {
      this.file = file;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean own = type.getModifiers().getFlags().contains(Modifier.PRIVATE);
      if (type.getKind() == Tree.Kind.RECORD && !own) {
        String statements =
            type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getName().contentEquals("<init>"))
                .map(method -> method.getBody().toString())
                .collect(Collectors.joining());
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree field
              && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
            COMPONENTS.add(
                new Component(
                    file + ": " + type.getSimpleName(),
                    field.getType().toString(),
                    field.getName().toString(),
                    statements));
          }
        }
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      return nothing;
    }
  }
}
