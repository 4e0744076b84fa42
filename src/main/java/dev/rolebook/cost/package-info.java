/** What a build spends, and on what. */
package dev.rolebook.cost;
