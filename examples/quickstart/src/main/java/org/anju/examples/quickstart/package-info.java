/** The core embedded: decisions, bills and books without a server or a database. */
@org.jspecify.annotations.NullMarked
package org.anju.examples.quickstart;
