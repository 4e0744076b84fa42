/** Writes into the content what was certainly meant, and touches no other character of it. */
package dev.rolebook.mend;
