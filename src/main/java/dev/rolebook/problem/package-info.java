/** What is wrong, where it was written, and what to do about it. */
package dev.rolebook.problem;
