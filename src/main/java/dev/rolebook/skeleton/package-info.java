/** First drafts of entries and of whole sites, for people who would rather mend than begin. */
package dev.rolebook.skeleton;
