package dev.rolebook.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a key means to an editor: the hover help, the reference page, the schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD})
public @interface Doc {
  /** One or two sentences in plain words. */
  String value();

  /**
   * Whether a list or map must be there and not empty; other kinds say so by not being optional.
   */
  boolean required() default false;

  /** A value an editor can copy. */
  String example() default "";
}
