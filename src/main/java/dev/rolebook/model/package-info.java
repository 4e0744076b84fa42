/**
 * What the site knows, true by construction: the catalogue of roles and everything they refer to.
 */
package dev.rolebook.model;
