/** What the content says, fact by fact, how two contents differ, and which pages a fact is on. */
package dev.rolebook.facts;
