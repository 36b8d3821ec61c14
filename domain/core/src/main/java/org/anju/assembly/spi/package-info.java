/** The port of the owners' assembly: {@link org.anju.assembly.spi.Votes}. */
package org.anju.assembly.spi;
