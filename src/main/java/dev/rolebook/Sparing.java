package dev.rolebook;

import static java.util.Objects.requireNonNull;

import dev.rolebook.plan.Grounds;
import dev.rolebook.plan.Pair;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import dev.rolebook.review.Spared;
import dev.rolebook.save.Draft;
import dev.rolebook.save.LastSite;
import dev.rolebook.save.Parts;
import dev.rolebook.save.SaveOptions.Mode;
import dev.rolebook.save.SiteFolder;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages that a build need not make, because the last one made them of the same and they lie in
 * the folder as it left them: comparisons of two roles of which nothing changed that shows there.
 *
 * <p>Only what is certain is spared. Which page is made of what, {@link Grounds} tells; what the
 * last build made them of, its note; that nobody touched them since, their sizes and dates.
 */
final class Sparing implements Spared {
  private final BuildOptions options;
  private final Planner planner;
  private final SitePlan plan;
  private final LastSite last;
  private final Optional<Grounds> grounds;
  private final Optional<Parts> parts;
  private final BitSet left = new BitSet();

  private Sparing(BuildOptions options, Planner planner, SitePlan plan, LastSite last) {
    this.options = requireNonNull(options, "options");
    this.planner = requireNonNull(planner, "planner");
    this.plan = requireNonNull(plan, "plan");
    this.last = requireNonNull(last, "last");
    Optional<String> program = options.maySpare() ? Program.digest() : Optional.empty();
    this.grounds = program.map(known -> planner.grounds());
    this.parts = program.flatMap(known -> grounds.map(g -> parts(g, known)));
  }

  /** Finds the pages of a plan that need not be made for a folder. */
  static Sparing of(BuildOptions options, Planner planner, SitePlan plan, SiteFolder folder) {
    Sparing sparing = new Sparing(options, planner, plan, folder.last());
    Optional<Parts> before = sparing.parts.isEmpty() ? Optional.empty() : sparing.last.parts();
    Optional<Parts> now =
        sparing.parts.filter(p -> before.filter(b -> b.common().equals(p.common())).isPresent());
    if (now.isPresent()) {
      sparing.find(now.get(), before.get());
    }
    return sparing;
  }

  private Parts parts(Grounds all, String program) {
    String compressed = options.precompress() ? "precompressed" : "plain";
    return new Parts(String.join(" ", program, all.setting(), compressed), all.parts());
  }

  private void find(Parts now, Parts before) {
    Set<String> changed = now.changed(before);
    int longest = -1;
    long most = -1;
    for (int i = 0; i < plan.slots().size(); i++) {
      Slot slot = plan.slots().get(i);
      Optional<Pair> pair = planner.pair(slot);
      boolean same =
          pair.filter(p -> Grounds.names(p).stream().noneMatch(changed::contains)).isPresent();
      if (same && last.has(files(slot), options.precompress())) {
        left.set(i);
        long size = last.size(slot.url().path());
        longest = size > most ? i : longest;
        most = Math.max(most, size);
      }
    }
    // The review weighs the longest page, so that one is made.
    if (longest >= 0) {
      left.clear(longest);
    }
  }

  private List<String> files(Slot slot) {
    Stream<Url> twins = grounds.orElseThrow().twins().stream().map(slot.url()::twin);
    return Stream.concat(Stream.of(slot.url()), twins).map(Url::path).toList();
  }

  /** The pages that have to be made; each slot when it is asked for. */
  List<Slot> others() {
    if (left.isEmpty()) {
      return plan.slots();
    }
    BitSet others = new BitSet();
    others.set(0, plan.slots().size());
    others.andNot(left);
    int[] indexes = others.stream().toArray();
    return new AbstractList<>() {
      @Override
      public Slot get(int index) {
        return plan.slots().get(indexes[index]);
      }

      @Override
      public int size() {
        return indexes.length;
      }
    };
  }

  /** How many pages are spared. */
  int size() {
    return left.cardinality();
  }

  /** Spares these no longer. */
  List<Slot> take(Collection<String> paths) {
    List<Slot> taken = new ArrayList<>();
    for (String path : paths) {
      int index = plan.index(path);
      taken.add(plan.slots().get(index));
      left.clear(index);
    }
    return taken;
  }

  /** Lets the files of all spared pages stay as they are. */
  void keep(Draft draft) {
    left.stream()
        .mapToObj(plan.slots()::get)
        .forEach(slot -> draft.keep(last.files(files(slot), options.precompress())));
  }

  /** Notes for the next build what the published pages were made of. */
  void note(Draft draft) {
    if (options.target().orElseThrow().saving().mode() == Mode.PUBLISH) {
      parts.ifPresent(draft::note);
    }
  }

  @Override
  public boolean has(String path) {
    int index = plan.index(path);
    return index >= 0 && left.get(index);
  }

  @Override
  public Collection<String> all() {
    BitSet all = (BitSet) left.clone();
    return new AbstractCollection<>() {
      @Override
      public Iterator<String> iterator() {
        return all.stream().mapToObj(i -> plan.slots().get(i).url().path()).iterator();
      }

      @Override
      public int size() {
        return all.cardinality();
      }
    };
  }

  @Override
  public Set<String> links() {
    return grounds.map(Grounds::links).orElse(Set.of());
  }
}
