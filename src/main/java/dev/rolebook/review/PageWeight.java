package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * A page is light enough for a slow line.
 *
 * <p>Compressing every page would cost more than making it, so only the longest page of each
 * template is weighed.
 */
final class PageWeight implements PageCheck {
  private static final int MOST = 15_000;

  private final TemplatePlaces templates;
  private final Map<String, ReadPage> longest = new ConcurrentHashMap<>();

  PageWeight(TemplatePlaces templates) {
    this.templates = requireNonNull(templates, "templates");
  }

  @Override
  public void page(ReadPage page) {
    if (page.file().bytes().length > MOST) {
      longest.merge(page.page().template(), page, PageWeight::longer);
    }
  }

  private static ReadPage longer(ReadPage one, ReadPage other) {
    int difference = one.file().bytes().length - other.file().bytes().length;
    boolean first = difference == 0 ? one.path().compareTo(other.path()) <= 0 : difference > 0;
    return first ? one : other;
  }

  @Override
  public void finish(Problems problems) {
    longest.forEach(
        (template, page) -> {
          int weight = compressed(page.file().bytes());
          if (weight > MOST) {
            problems.add(
                Problem.of(
                        Rule.PAGE_WEIGHT,
                        templates.of(template, List.of()),
                        String.format(
                            Locale.ROOT,
                            "%s is %.1f kB when compressed",
                            page.path(),
                            weight / 1000.0))
                    .hint("shorten what it shows: 15 kB are read at once on a slow line"));
          }
        });
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
