/** Makes the output folder equal to the plan, safely: only what changed, only what is ours. */
package dev.rolebook.save;
