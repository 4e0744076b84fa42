package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.load.Memory;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Planner;
import dev.rolebook.problem.Problem;
import dev.rolebook.problem.Problems;
import dev.rolebook.render.Formats;
import dev.rolebook.render.HtmlFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps what the preview shows up to date with the content.
 *
 * <ol>
 *   <li>A change is read; files that did not change are not read again.
 *   <li>Content without errors becomes the site that is shown. Otherwise the last good one stays,
 *       and the mistakes are shown over it.
 *   <li>Whoever waits for a change is woken.
 *   <li>When nobody waits any more, all pages are reviewed; what is found joins the mistakes.
 * </ol>
 */
final class Preview {
  private final PreviewOptions options;
  private final PreviewListener listener;
  private final LiveTemplates templates;
  private final Reviewer reviewer;
  private final Memory memory = new Memory();
  private final Object telling = new Object();
  private Optional<Planner> planner = Optional.empty();
  private State state = State.NOTHING;
  private boolean open = true;

  Preview(
      PreviewOptions options,
      PreviewListener listener,
      LiveTemplates templates,
      Reviewer reviewer) {
    this.options = requireNonNull(options, "options");
    this.listener = requireNonNull(listener, "listener");
    this.templates = requireNonNull(templates, "templates");
    this.reviewer = requireNonNull(reviewer, "reviewer");
  }

  /**
   * Reads what changed, and shows it.
   *
   * @param changed files by their place in the source folder: {@code content/site.yaml}
   */
  void update(Set<String> changed) {
    try {
      reviewer.stop();
      memory.forget(changed);
      Loaded loaded = Loader.load(options.source(), options.jobs(), memory);
      Problems problems = options.strict() ? loaded.problems().strict() : loaded.problems();
      Optional<LiveSite> site = site(loaded.catalog(), problems.hasErrors());
      publish(now -> Optional.of(now.changed(site, problems.sorted())));
      if (problems.hasErrors()) {
        tell();
      } else {
        site.ifPresent(s -> reviewer.review(s, templates.sources(), found -> reviewed(s, found)));
      }
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      if (!Thread.currentThread().isInterrupted()) {
        trouble(broken);
      }
    }
  }

  /** The site of the content; absent when the last good one is to stay. */
  private Optional<LiveSite> site(Optional<Catalog> catalog, boolean errors) throws IOException {
    if (catalog.isEmpty() || errors && state().good()) {
      return Optional.empty();
    }
    Planner next = new Planner(catalog.get(), planner);
    planner = Optional.of(next);
    HtmlFormat html = templates.format();
    return Optional.of(new LiveSite(next.plan(), Formats.all(catalog.get().site(), html)));
  }

  private void reviewed(LiveSite site, List<Problem> found) {
    if (publish(now -> now.site().filter(s -> s == site).map(s -> now.reviewed(found)))) {
      tell();
    }
  }

  /** Something that no content should be able to cause; shown until the next change. */
  void trouble(Throwable broken) {
    String message = Optional.ofNullable(broken.getMessage()).orElse(broken.toString());
    Optional<String> told = Optional.of(message);
    if (publish(now -> now.trouble().equals(told) ? Optional.empty() : told.map(now::troubled))) {
      synchronized (telling) {
        listener.trouble(message);
      }
    }
  }

  private void tell() {
    synchronized (telling) {
      listener.problems(state().problems());
    }
  }

  /** Shows the next state, if there is one, and wakes whoever waits for it. */
  private synchronized boolean publish(Function<State, Optional<State>> next) {
    Optional<State> following = next.apply(state);
    following.ifPresent(s -> state = s);
    notifyAll();
    return following.isPresent();
  }

  synchronized State state() {
    return state;
  }

  /** Waits for a state after the one with this number; gives the same one when none comes. */
  synchronized State after(long number, long patienceMillis) {
    try {
      if (state.number() == number && open) {
        wait(patienceMillis);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return state;
  }

  synchronized boolean isOpen() {
    return open && !Thread.currentThread().isInterrupted();
  }

  /** Nobody has to wait any more. */
  synchronized void close() {
    open = false;
    notifyAll();
  }
}
