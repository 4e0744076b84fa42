package dev.rolebook.plan;

import java.util.List;

/**
 * One page of the site: a record that holds everything its template may show, and nothing else.
 *
 * <p>Rendering is a pure function of it; the JSON, CSV and Markdown twins come from the same
 * record.
 */
public sealed interface Page
    permits AdvertIndexPage,
        AdvertPage,
        ArticlePage,
        AskPage,
        AspectPage,
        AspectsPage,
        CertificationIndexPage,
        CertificationPage,
        CompareIndexPage,
        ComparisonPage,
        GlossaryPage,
        GonePage,
        GuideIndexPage,
        HireIndexPage,
        HiringPage,
        HomePage,
        InterviewPage,
        NotFoundPage,
        PickPage,
        RedirectPage,
        RolePage,
        RolesPage,
        SearchPage,
        SkillIndexPage,
        SkillPage,
        SourcesPage,
        ToolIndexPage,
        ToolPage,
        UseCasePage {
  Head head();

  /** The template that shows it, as a path inside {@code templates/}. */
  String template();

  /** The links to the twins of this page that are made; a page without any has no twin. */
  default List<Link> downloads() {
    return List.of();
  }

  /** Whether one of the downloads is the twin with this ending. */
  default boolean offers(String extension) {
    String href = head().frame().root() + url().twin(extension).path();
    return downloads().stream().anyMatch(link -> link.href().equals(href));
  }

  default Url url() {
    return head().url();
  }
}
