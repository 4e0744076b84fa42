package dev.rolebook.cli;

/** How the answer to a question is told: to people, or to programs. */
enum Form {
  TEXT,
  JSON
}
