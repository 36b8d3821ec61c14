/** A journal in memory, for tests and small tools. */
package org.anju.kernel.journal.memory;
