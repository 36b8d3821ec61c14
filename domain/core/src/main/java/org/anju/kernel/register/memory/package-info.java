/** A register in memory, for first steps, tests and single runs. */
package org.anju.kernel.register.memory;
