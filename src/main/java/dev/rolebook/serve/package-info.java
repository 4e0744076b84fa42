/**
 * A live preview on this machine alone: pages are made when they are asked for, none is written.
 */
package dev.rolebook.serve;
