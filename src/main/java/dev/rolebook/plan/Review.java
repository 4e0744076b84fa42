package dev.rolebook.plan;

import static java.util.Objects.requireNonNull;

import dev.rolebook.model.Person;
import dev.rolebook.model.Ref;
import java.time.LocalDate;
import java.util.Optional;

/** When a page was last checked by a person, and by whom, as its foot says it. */
public record Review(Optional<Moment> on, Optional<String> by) {
  public Review {
    requireNonNull(on, "on");
    requireNonNull(by, "by");
  }

  public static Review of(Optional<LocalDate> on, Optional<Ref<Person>> by, Placer placer) {
    return new Review(on.map(placer::date), by.map(ref -> placer.catalog().person(ref).name()));
  }
}
