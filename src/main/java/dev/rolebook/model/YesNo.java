package dev.rolebook.model;

/** Yes or no, written as such. */
public enum YesNo {
  YES,
  NO
}
