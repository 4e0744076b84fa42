package dev.rolebook.plan;

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
        AspectPage,
        AspectsPage,
        CompareIndexPage,
        ComparisonPage,
        HireIndexPage,
        HiringPage,
        HomePage,
        InterviewPage,
        PickPage,
        RolePage,
        RolesPage,
        UseCasePage {
  Head head();

  /** The template that shows it, as a path inside {@code templates/}. */
  String template();

  default Url url() {
    return head().url();
  }
}
