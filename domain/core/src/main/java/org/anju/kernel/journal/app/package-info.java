/**
 * What others do with proceedings, over the ports of the journal; start with {@link org.anju.kernel.journal.app.Proceedings}.
 */
package org.anju.kernel.journal.app;
