/** The whole story: from a folder of content to a published site, in five steps. */
package dev.rolebook;
