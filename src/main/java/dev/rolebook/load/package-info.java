/** YAML and Markdown files to the records of the model, with every mistake told at its place. */
package dev.rolebook.load;
