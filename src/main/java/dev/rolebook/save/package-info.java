/**
 * Makes the output folder equal to the plan, safely: only what changed, only what is ours, all of
 * it or nothing.
 */
package dev.rolebook.save;
