package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.InsightWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** How much two roles share, in words, and which is the wider one, if either is. */
final class Closeness {
  private static final int HARDLY = 10;
  private static final int LITTLE = 25;
  private static final int SOME = 50;

  private final Versus pair;
  private final List<Share> shares;
  private final InsightWords words;

  private Closeness(Versus pair, List<Share> shares) {
    this.pair = requireNonNull(pair, "pair");
    this.shares = List.copyOf(shares);
    this.words = pair.words().insight();
  }

  /**
   * @param shares what the measure of likeness counts
   */
  static List<Text> of(Versus pair, Optional<Integer> percent, List<Share> shares) {
    return new Closeness(pair, shares).said(percent);
  }

  private List<Text> said(Optional<Integer> percent) {
    if (percent.isEmpty()) {
      return List.of(Text.of(words.alikeUnknown()));
    }
    List<Text> said = new ArrayList<>();
    said.add(
        Sentence.of(words.alikePercent())
            .asIs("amount", Text.of(amount(percent.get())))
            .with("percent", percent.get())
            .text());
    int shared = listed(shares, share -> share.both().size());
    int first = shared + listed(shares, share -> share.onlyFirst().size());
    int second = shared + listed(shares, share -> share.onlySecond().size());
    if (isWider(second, first, shared)) {
      said.add(wider(pair.b(), second, pair.a(), first, shared));
    } else if (isWider(first, second, shared)) {
      said.add(wider(pair.a(), first, pair.b(), second, shared));
    }
    return said;
  }

  private String amount(int percent) {
    if (percent < HARDLY) {
      return words.alikeHardly();
    }
    if (percent < LITTLE) {
      return words.alikeLittle();
    }
    return percent < SOME ? words.alikeSome() : words.alikeMuch();
  }

  private static int listed(List<Share> shares, ToIntFunction<Share> size) {
    return shares.stream().mapToInt(size).sum();
  }

  /** Whether at least half of what the narrow role lists is shared, and the wide one lists more. */
  private static boolean isWider(int wide, int narrow, int shared) {
    return 2 * shared >= narrow && 4 * wide >= 5 * narrow;
  }

  private Text wider(Half wide, int inWide, Half narrow, int inNarrow, int shared) {
    return Sentence.of(words.wider())
        .with("wide", wide.name())
        .with("narrow", narrow.name())
        .with("shared", shared)
        .with("count", inNarrow)
        .with("more", inWide - shared)
        .text();
  }
}
