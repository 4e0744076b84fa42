/**
 * What to write into the content where it is certain what was meant: it touches no other character
 * of it.
 */
package dev.rolebook.mend;
