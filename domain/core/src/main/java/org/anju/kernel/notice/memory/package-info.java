/** A store of notices in memory, for tests and for hosts that have none. */
package org.anju.kernel.notice.memory;
