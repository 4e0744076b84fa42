package dev.rolebook.model;

/** The five stages of hiring, in order. */
public enum Stage {
  PLAN,
  SOURCE,
  ASSESS,
  DECIDE,
  GROW
}
