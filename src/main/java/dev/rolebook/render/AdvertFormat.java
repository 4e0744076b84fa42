package dev.rolebook.render;

import dev.rolebook.plan.AdvertDraft;
import dev.rolebook.plan.AdvertDraft.Gap;
import dev.rolebook.plan.AdvertDraft.Part;
import dev.rolebook.plan.AdvertPage;
import dev.rolebook.plan.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The job advert alone, ready to be pasted: as plain text for a form or a mail, and as Markdown.
 *
 * <p>What only the employer knows stands in square brackets.
 */
public final class AdvertFormat implements Format {
  @Override
  public List<OutputFile> page(Page page) {
    List<OutputFile> files = new ArrayList<>();
    if (page instanceof AdvertPage advert) {
      if (page.offers("txt")) {
        String text = text(advert.draft(), UnaryOperator.identity(), "", "");
        files.add(OutputFile.text(page.url().twin("txt"), text));
      }
      if (page.offers("md")) {
        String text = text(advert.draft(), MarkdownText::words, "# ", "## ");
        files.add(OutputFile.text(page.url().twin("md"), text));
      }
    }
    return files;
  }

  private static String text(
      AdvertDraft draft, UnaryOperator<String> words, String title, String heading) {
    StringBuilder out = new StringBuilder(title + words.apply(draft.title()) + "\n\n");
    boolean markdown = !heading.isEmpty();
    for (Gap gap : draft.gaps()) {
      String line = words.apply(gap.label()) + ": " + words.apply(gap.hint());
      out.append(markdown ? "- " : "").append(line).append('\n');
    }
    for (Part part : draft.parts()) {
      out.append('\n').append(heading).append(words.apply(part.heading())).append("\n\n");
      out.append(part(part, words));
    }
    Gap apply = draft.apply();
    out.append('\n').append(heading).append(words.apply(apply.label())).append("\n\n");
    return out.append(words.apply(apply.hint())).append('\n').toString();
  }

  private static String part(Part part, UnaryOperator<String> words) {
    if (part.isEmpty()) {
      return words.apply(part.otherwise()) + "\n";
    }
    List<String> blocks =
        new ArrayList<>(part.sentences().stream().map(words).map(line -> line + "\n").toList());
    if (!part.items().isEmpty()) {
      StringBuilder list = new StringBuilder();
      part.items().forEach(item -> list.append("- ").append(words.apply(item)).append('\n'));
      blocks.add(list.toString());
    }
    return String.join("\n", blocks);
  }
}
