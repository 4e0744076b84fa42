package dev.rolebook.review;

import static java.util.Objects.requireNonNull;

import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.Rule;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.problem.Span;
import dev.rolebook.render.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Showing a page asks nothing of another site: no script, style, image or font from elsewhere. */
final class ForeignRequests implements PageCheck {
  private static final Pattern CSS_ADDRESS =
      Pattern.compile("url\\(\\s*[\"']?([^\"')\\s]*)|@import\\s+[\"']([^\"']*)");
  private static final String HINT = "put the file into the site";

  private final TemplatePlaces templates;
  private final Sightings sightings = new Sightings();
  private final Map<Span, String> inStyles = new ConcurrentHashMap<>();

  ForeignRequests(TemplatePlaces templates) {
    this.templates = requireNonNull(templates, "templates");
  }

  @Override
  public void page(ReadPage page) {
    for (String address : page.html().requests()) {
      if (Address.leadsOut(address)) {
        Span place = templates.of(page.page().template(), List.of(address));
        sightings.add(
            page.page(),
            new Sightings.Sighting(
                Rule.FOREIGN_REQUEST, place, address + " is loaded from elsewhere", HINT));
      }
    }
  }

  @Override
  public void file(OutputFile file) {
    if (file.url().path().endsWith(".css")) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      SourceFile source = new SourceFile(file.url().path(), text);
      Matcher address = CSS_ADDRESS.matcher(text);
      while (address.find()) {
        int group = address.group(1) == null ? 2 : 1;
        if (Address.leadsOut(address.group(group))) {
          inStyles.put(source.span(address.start(group), address.end(group)), address.group(group));
        }
      }
    }
  }

  @Override
  public void finish(Problems problems) {
    sightings.tell(problems);
    inStyles.forEach(
        (span, address) ->
            problems.add(
                Problem.of(Rule.FOREIGN_REQUEST, span, address + " is loaded from elsewhere")
                    .hint(HINT)));
  }
}
