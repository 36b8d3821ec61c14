/** The port of the register: {@link org.anju.kernel.register.spi.Register}. */
package org.anju.kernel.register.spi;
