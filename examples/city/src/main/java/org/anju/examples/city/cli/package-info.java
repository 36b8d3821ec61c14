/** The command line {@code anju}: one class a command, nothing but reading arguments and printing answers. */
@NullMarked
package org.anju.examples.city.cli;

import org.jspecify.annotations.NullMarked;
