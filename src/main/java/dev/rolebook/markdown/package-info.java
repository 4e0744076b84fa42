/** Markdown to safe HTML, and links that are resolved only when their page is known. */
package dev.rolebook.markdown;
