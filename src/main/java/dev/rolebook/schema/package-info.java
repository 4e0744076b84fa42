/** What editors may write, told to their programs: JSON Schema, made of the records themselves. */
package dev.rolebook.schema;
