package dev.rolebook.sample;

import dev.rolebook.markdown.Markdown;
import dev.rolebook.markdown.Prose;
import dev.rolebook.model.Article;
import dev.rolebook.model.Audience;
import dev.rolebook.model.Person;
import dev.rolebook.model.Ref;
import dev.rolebook.model.Role;
import dev.rolebook.model.Source;
import dev.rolebook.model.Stage;
import dev.rolebook.problem.Passage;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A guide or page being put together for a test: everything not said is absent. */
public final class ArticleDraft {
  private final String id;
  private String title;
  private Optional<Prose> summary = Optional.empty();
  private Optional<Article.Kind> kind = Optional.empty();
  private List<Audience> audience = List.of();
  private List<Ref<Role>> roles = List.of();
  private List<Stage> stages = List.of();
  private List<String> tags = List.of();
  private List<Ref<Source>> sources = List.of();
  private Optional<LocalDate> reviewed = Optional.empty();
  private Optional<Ref<Person>> by = Optional.empty();
  private Prose body = Prose.of("");

  private ArticleDraft(String id) {
    this.id = id;
    this.title = "Article " + id;
  }

  public static ArticleDraft article(String id) {
    return new ArticleDraft(id);
  }

  public ArticleDraft titled(String words) {
    title = words;
    return this;
  }

  public ArticleDraft summary(String words) {
    summary = Optional.of(Prose.of(words));
    return this;
  }

  public ArticleDraft kind(Article.Kind choice) {
    kind = Optional.of(choice);
    return this;
  }

  public ArticleDraft audience(Audience... choices) {
    audience = List.of(choices);
    return this;
  }

  public ArticleDraft roles(String... ids) {
    roles = RoleDraft.refs(ids);
    return this;
  }

  public ArticleDraft stages(Stage... choices) {
    stages = List.of(choices);
    return this;
  }

  public ArticleDraft tags(String... words) {
    tags = List.of(words);
    return this;
  }

  public ArticleDraft sources(String... ids) {
    sources = RoleDraft.refs(ids);
    return this;
  }

  public ArticleDraft reviewed(String day, String person) {
    reviewed = Optional.of(LocalDate.parse(day));
    by = Optional.of(new Ref<>(person));
    return this;
  }

  public ArticleDraft body(String markdown) {
    SourceFile file = new SourceFile(id + ".md", markdown);
    body = new Markdown().blocks(Passage.of(file), new Problems());
    return this;
  }

  public Article make() {
    return new Article(
        id,
        title,
        summary,
        kind,
        audience,
        roles,
        stages,
        tags,
        sources,
        Optional.empty(),
        reviewed,
        by,
        body);
  }
}
