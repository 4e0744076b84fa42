package dev.rolebook.house;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the project is made of, as its pom and the poms of its libraries say. */
final class Libraries {
  private static final Path POM = Path.of("pom.xml");

  /** Something another project made. */
  record Part(String group, String name, String version) {
    Part {
      requireNonNull(group, "group");
      requireNonNull(name, "name");
      requireNonNull(version, "version");
    }

    String id() {
      return group + ":" + name;
    }

    String purl() {
      return "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
    }
  }

  /** A library of the program, with the libraries that it needs itself. */
  record Library(Part part, Path jar, List<String> needs) {
    Library {
      requireNonNull(part, "part");
      requireNonNull(jar, "jar");
      needs = List.copyOf(needs);
    }
  }

  private final Element project;

  Libraries() throws Exception {
    project = xml(POM);
  }

  Part program() {
    return part(project, "dev.rolebook");
  }

  List<Part> ofTests() {
    return direct(scope -> scope.equals("test"));
  }

  List<Part> ofBuild() {
    return children(child(child(project, "build").orElseThrow(), "plugins").orElseThrow()).stream()
        .map(plugin -> part(plugin, "org.apache.maven.plugins"))
        .toList();
  }

  /** What the pom names for the program, whose libraries may need others. */
  List<Part> direct() {
    return direct(scope -> !scope.equals("test"));
  }

  /** Every library in the finished program, those of libraries included. */
  List<Library> ofProgram() throws Exception {
    Map<String, Library> found = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    direct().forEach(part -> open.add(part.id()));
    while (!open.isEmpty()) {
      String id = open.remove();
      if (!found.containsKey(id)) {
        Library library = library(id);
        found.put(id, library);
        open.addAll(library.needs());
      }
    }
    return List.copyOf(found.values());
  }

  private List<Part> direct(Predicate<String> scope) {
    return children(child(project, "dependencies").orElseThrow()).stream()
        .filter(dependency -> scope.test(text(dependency, "scope").orElse("compile")))
        .map(dependency -> part(dependency, ""))
        .toList();
  }

  private static Library library(String id) throws Exception {
    String group = id.substring(0, id.indexOf(':'));
    String name = id.substring(id.indexOf(':') + 1);
    Path folder = Path.of(group.replace('.', File.separatorChar), name);
    Path jar =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getNameCount() > 3)
            .filter(path -> path.getParent().getParent().endsWith(folder))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("not on the class path: " + id));
    String version = jar.getParent().getFileName().toString();
    return new Library(new Part(group, name, version), jar, needs(jar, group));
  }

  private static List<String> needs(Path jar, String group) throws Exception {
    String pom = jar.getFileName().toString().replaceFirst("\\.jar$", ".pom");
    List<String> needs = new ArrayList<>();
    Optional<Element> all = child(xml(jar.resolveSibling(pom)), "dependencies");
    for (Element need : all.map(Libraries::children).orElse(List.of())) {
      String scope = text(need, "scope").orElse("compile");
      boolean comes = scope.equals("compile") || scope.equals("runtime");
      if (comes && !text(need, "optional").equals(Optional.of("true"))) {
        String of = text(need, "groupId").orElseThrow();
        needs.add((of.startsWith("${") ? group : of) + ":" + text(need, "artifactId").get());
      }
    }
    return needs;
  }

  private Part part(Element element, String group) {
    return new Part(
        text(element, "groupId").orElse(group),
        text(element, "artifactId").orElseThrow(),
        resolved(text(element, "version").orElseThrow()));
  }

  private String resolved(String version) {
    if (!version.startsWith("${")) {
      return version;
    }
    String name = version.substring(2, version.length() - 1);
    return text(child(project, "properties").orElseThrow(), name).orElseThrow();
  }

  private static Element xml(Path file) throws Exception {
    try (var in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(e -> e.getTagName().equals(name)).findFirst();
  }

  private static Optional<String> text(Element parent, String name) {
    return child(parent, name).map(e -> e.getTextContent().strip());
  }
}
