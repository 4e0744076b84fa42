package dev.rolebook.model;

/** How well a skill is known, lowest first. */
public enum SkillLevel {
  AWARENESS,
  WORKING,
  PRACTITIONER,
  EXPERT
}
