package dev.rolebook.model;

/** Who a text is for. */
public enum Audience {
  HIRING_MANAGER,
  RECRUITER,
  CANDIDATE
}
