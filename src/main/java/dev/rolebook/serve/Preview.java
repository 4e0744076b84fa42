package dev.rolebook.serve;

import static java.util.Objects.requireNonNull;

import dev.rolebook.load.Loaded;
import dev.rolebook.load.Loader;
import dev.rolebook.load.Memory;
import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.problem.Problems;
import dev.rolebook.render.Formats;
import dev.rolebook.render.HtmlFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what the preview shows up to date with the content.
 *
 * <ol>
 *   <li>A change is read; files that did not change are not read again.
 *   <li>Content without errors becomes the site that is shown. Otherwise the last good one stays,
 *       and the mistakes are shown over it.
 *   <li>Whoever waits for a change is woken.
 * </ol>
 */
final class Preview {
  private final PreviewOptions options;
  private final PreviewListener listener;
  private final LiveTemplates templates;
  private final Memory memory = new Memory();
  private State state = State.NOTHING;
  private boolean open = true;

  Preview(PreviewOptions options, PreviewListener listener, LiveTemplates templates) {
    this.options = requireNonNull(options, "options");
    this.listener = requireNonNull(listener, "listener");
    this.templates = requireNonNull(templates, "templates");
  }

  /**
   * Reads what changed, and shows it.
   *
   * @param changed files by their place in the source folder: {@code content/site.yaml}
   */
  void update(Set<String> changed) {
    try {
      memory.forget(changed);
      Loaded loaded = Loader.load(options.source(), options.jobs(), memory);
      Problems problems = options.strict() ? loaded.problems().strict() : loaded.problems();
      show(site(loaded.catalog(), problems.hasErrors()), problems);
      listener.problems(problems.sorted());
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      if (!Thread.currentThread().isInterrupted()) {
        trouble(broken);
      }
    }
  }

  /** The site of the content; absent when the last good one is to stay. */
  private Optional<LiveSite> site(Optional<Catalog> catalog, boolean errors) throws IOException {
    if (catalog.isEmpty() || errors && state().site().isPresent()) {
      return Optional.empty();
    }
    SitePlan plan = new Planner(catalog.get()).plan();
    HtmlFormat html = templates.format();
    return Optional.of(new LiveSite(plan, Formats.all(catalog.get().site(), html)));
  }

  private synchronized void show(Optional<LiveSite> site, Problems problems) {
    List<Notice> notices = problems.sorted().stream().map(Notice::of).toList();
    publish(new State(state.number() + 1, site.or(state::site), notices));
  }

  /** Something that no content should be able to cause; shown until the next change. */
  synchronized void trouble(Throwable broken) {
    Notice notice =
        new Notice(true, Optional.ofNullable(broken.getMessage()).orElse(broken.toString()));
    if (!state.notices().contains(notice)) {
      List<Notice> notices = new ArrayList<>(List.of(notice));
      notices.addAll(state.notices());
      publish(new State(state.number() + 1, state.site(), notices));
      listener.trouble(notice.text());
    }
  }

  private void publish(State next) {
    state = next;
    notifyAll();
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
