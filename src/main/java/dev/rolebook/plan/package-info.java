/** Which pages exist, where, and everything each of them shows, as plain records. */
package dev.rolebook.plan;
