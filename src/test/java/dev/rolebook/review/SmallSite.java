package dev.rolebook.review;

import dev.rolebook.load.Folder;
import dev.rolebook.load.Loaded;
import dev.rolebook.plan.ArticlePage;
import dev.rolebook.plan.Page;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.problem.SourceFile;
import dev.rolebook.render.OutputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A site of a few plain pages, shown by a template that is as short as the test needs it. */
final class SmallSite {
  private final Folder folder;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> templates = new HashMap<>();
  private final StringBuilder redirects = new StringBuilder();
  private final List<OutputFile> files = new ArrayList<>();
  private final Map<String, List<OutputFile>> twins = new HashMap<>();
  private String before = "<h1>t</h1>\n";
  private String after = "";

  SmallSite(Path root) {
    folder = Folder.smallest(root);
  }

  /** A page of {@code content/pages} with this Markdown from line 4 on. */
  SmallSite page(String name, String... markdown) {
    names.add(name + ".html");
    folder.file("pages/" + name + ".md", "---\ntitle: T\n---\n" + String.join("\n", markdown));
    return this;
  }

  /** A guide of {@code content/guides}, one folder down in the site. */
  SmallSite guide(String name, String... markdown) {
    names.add("guides/" + name + ".html");
    folder.file("guides/" + name + ".md", "---\ntitle: T\n---\n" + String.join("\n", markdown));
    return this;
  }

  /** A line of {@code redirects.yaml}. */
  SmallSite redirect(String old, String now) {
    redirects.append(old).append(": ").append(now).append('\n');
    folder.file("redirects.yaml", redirects.toString());
    return this;
  }

  /** What every page shows around what its author wrote. */
  SmallSite around(String before, String after) {
    this.before = before;
    this.after = after;
    return this;
  }

  SmallSite template(String name, String text) {
    templates.put(name, text);
    return this;
  }

  /** A file that belongs to no page. */
  SmallSite file(String path, String text) {
    files.add(OutputFile.text(new Url(path), text));
    return this;
  }

  SmallSite twin(String page, String path) {
    twins.computeIfAbsent(page, p -> new ArrayList<>()).add(OutputFile.text(new Url(path), "x"));
    return this;
  }

  /** What the review says of the pages. */
  String review() {
    SitePlan plan = plan();
    SiteReview review = new SiteReview(plan, Optional.empty(), this::template);
    review.site(files);
    plan.slots().forEach(slot -> review.page(slot.page().get(), files(slot.page().get())));
    return told(review);
  }

  /** The same, with the pages taken in another order by several threads. */
  String review(Random random) throws InterruptedException {
    SitePlan plan = plan();
    SiteReview review = new SiteReview(plan, Optional.empty(), this::template);
    List<Slot> slots = new ArrayList<>(plan.slots());
    Collections.shuffle(slots, random);
    List<Thread> threads = new ArrayList<>();
    for (Slot slot : slots) {
      threads.add(new Thread(() -> review.page(slot.page().get(), files(slot.page().get()))));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    review.site(files);
    return told(review);
  }

  private static String told(SiteReview review) {
    Problems problems = new Problems();
    review.finish(problems);
    return Told.all(problems.sorted().stream().filter(SmallSite::isOfPages).toList());
  }

  private SitePlan plan() {
    SitePlan whole = plan(folder);
    List<Slot> slots =
        whole.slots().stream().filter(slot -> names.contains(slot.url().path())).toList();
    return new SitePlan(whole.catalog(), slots);
  }

  private static SitePlan plan(Folder folder) {
    Loaded loaded = folder.load();
    if (loaded.problems().hasErrors()) {
      throw new AssertionError(loaded.problems().sorted());
    }
    return new Planner(loaded.catalog().orElseThrow()).plan();
  }

  /** The plan of the smallest content. */
  static SitePlan plan(Path root) {
    return plan(Folder.smallest(root));
  }

  private static boolean isOfPages(Problem problem) {
    return problem.rule().code().charAt(1) == '5';
  }

  private Optional<SourceFile> template(String name) {
    return Optional.ofNullable(templates.get(name))
        .map(text -> new SourceFile("templates/" + name, text));
  }

  private List<OutputFile> files(Page page) {
    String body = ((ArticlePage) page).body().html().text();
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text(page.url(), before + body + after));
    files.addAll(twins.getOrDefault(page.url().path(), List.of()));
    return files;
  }
}
