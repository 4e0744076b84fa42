package dev.rolebook.load;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML library could not understand. */
final class YamlMistake {
  private YamlMistake() {}

  static Problem explain(SourceFile file, MarkedYAMLException mistake, Offsets offsets) {
    Mark mark = mistake.getProblemMark();
    int at = mark == null ? 0 : offsets.of(mark);
    return Problem.of(Rule.YAML_SYNTAX, file.span(at, at), String.valueOf(mistake.getProblem()))
        .hint("put quotes round the text of this line");
  }
}
