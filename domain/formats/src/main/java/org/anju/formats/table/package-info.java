/**
 * Rows of tables from files of any format, with every bad row reported and every good one read.
 *
 * <p>Start with {@link org.anju.formats.table.TableReader}. The first line names the columns, in Chinese or English, in any
 * order. What a row means is written once, whatever the {@link org.anju.formats.table.Source}.
 */
package org.anju.formats.table;
