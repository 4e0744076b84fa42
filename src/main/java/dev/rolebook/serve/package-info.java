/** The live preview on loopback: a page is rendered when it is asked for, nothing is written. */
package dev.rolebook.serve;
