/** The port of notices. */
package org.anju.kernel.notice.spi;
