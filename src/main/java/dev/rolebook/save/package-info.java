/**
 * Makes the output folder equal to the plan, safely: only what changed, only what is ours, all of
 * it or nothing. Single files of a project are written as carefully.
 */
package dev.rolebook.save;
