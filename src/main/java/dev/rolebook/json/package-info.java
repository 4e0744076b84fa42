/** JSON as text: for the data files, structured data, the manifest and machine-read messages. */
package dev.rolebook.json;
