/** Words in, exit code out: the commands of the program. */
package dev.rolebook.cli;
