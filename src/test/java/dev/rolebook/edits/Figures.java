package dev.rolebook.edits;

/** What was done while a law was tried. */
final class Figures {
  int edits;
  int published;
  int failed;
  int refused;
  int sparing;
  int repeated;
  int clean;
  int lookAheads;
  long spared;
  long made;

  @Override
  public String toString() {
    return edits
        + " edits: "
        + published
        + " published, "
        + failed
        + " with errors, "
        + refused
        + " refused, "
        + lookAheads
        + " looked ahead; "
        + sparing
        + " builds spared some pages, "
        + repeated
        + " spared all; in those that published "
        + spared
        + " pages were spared and "
        + made
        + " made; "
        + clean
        + " times compared with a site in a new folder";
  }
}
