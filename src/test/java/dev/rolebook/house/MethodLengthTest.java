package dev.rolebook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Methods stay short: none over 50 lines, nine in ten under 15. The compact constructors of records
 * are lists of what is required and copied, and are not counted. Counted are the lines between the
 * braces.
 */
class MethodLengthTest {
  private record Method(String name, long lines) {}

  private static final List<Method> METHODS = new ArrayList<>();

  @BeforeAll
  static void measure() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"));
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> java = sources.filter(f -> f.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        measure(unit, positions);
      }
    }
  }

  private static void measure(CompilationUnitTree unit, SourcePositions positions) {
    LineMap lines = unit.getLineMap();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getBody() != null
            && !method.getName().contentEquals("<init>")
            && positions.getStartPosition(unit, method.getBody()) >= 0) {
          long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
          long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
          String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
          METHODS.add(new Method(file + ": " + method.getName(), last - first - 1));
        }
        return super.visitMethod(method, nothing);
      }
    }.scan(unit, null);
  }

  @Test
  void noMethodIsLongerThan50Lines() {
    assertEquals(List.of(), METHODS.stream().filter(m -> m.lines() > 50).toList());
  }

  @Test
  void nineInTenAreShorterThan15Lines() {
    long brief = METHODS.stream().filter(m -> m.lines() < 15).count();
    assertTrue(brief * 10 >= METHODS.size() * 9L, brief + " of " + METHODS.size());
  }
}
