package dev.rolebook.render;

import dev.rolebook.model.Catalog;
import dev.rolebook.plan.Planner;
import dev.rolebook.plan.SitePlan;
import dev.rolebook.plan.Slot;
import dev.rolebook.plan.Url;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Every file that formats make of a catalogue. */
final class Made {
  private final Map<String, byte[]> files = new TreeMap<>();

  private Made() {}

  /** The files of a whole site in every format it offers. */
  static Made site(Catalog catalog) {
    SitePlan plan = new Planner(catalog).plan();
    return of(plan, Formats.all(catalog.site()).toArray(Format[]::new));
  }

  /** A plan of so many pages a folder: some of every kind, since a kind has its own folder. */
  static SitePlan some(Catalog catalog, int inAFolder) {
    Map<String, Integer> seen = new HashMap<>();
    return new SitePlan(
        catalog,
        new Planner(catalog)
            .plan().slots().stream()
                .filter(slot -> seen.merge(folder(slot.url()), 1, Integer::sum) <= inAFolder)
                .toList());
  }

  private static String folder(Url url) {
    return url.depth() == 0 ? url.path() : url.path().substring(0, url.path().lastIndexOf('/'));
  }

  /** The files of one site in the given formats. */
  static Made of(SitePlan plan, Format... formats) {
    Made made = new Made();
    for (Format format : formats) {
      format.site(plan).forEach(made::add);
    }
    for (Slot slot : plan.slots()) {
      for (Format format : formats) {
        format.page(slot.page().get()).forEach(made::add);
      }
    }
    return made;
  }

  private void add(OutputFile file) {
    if (files.put(file.url().path(), file.bytes()) != null) {
      throw new AssertionError("made twice: " + file.url());
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  boolean has(Url url) {
    return files.containsKey(url.path());
  }

  byte[] bytes(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError("no file " + path + " among " + files.keySet());
    }
    return bytes;
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  String text(Url url) {
    return text(url.path());
  }
}
