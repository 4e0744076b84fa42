/** A page record to the bytes of a file, in every output format. */
package dev.rolebook.render;
