/** The port of the journal; start with {@link org.anju.kernel.journal.spi.Journal}. */
package org.anju.kernel.journal.spi;
