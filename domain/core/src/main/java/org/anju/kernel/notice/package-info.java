/**
 * What was posted for people to read: the one thing every measure does with its decisions.
 *
 * <p>Start with {@link org.anju.kernel.notice.Notice}. The port is {@code Notices} in {@code org.anju.kernel.notice.spi}; a
 * store in memory is in {@code org.anju.kernel.notice.memory}.
 */
@DomainStyle
package org.anju.kernel.notice;

import org.anju.kernel.exact.DomainStyle;
