/**
 * Rows from CSV files, with every bad row reported and every good one read.
 *
 * <p>Start with {@link org.anju.formats.csv.CsvReader}. A row is one line: fields may be quoted and may not contain line
 * breaks. Files are UTF-8, with or without a byte order mark; the first line names the columns, in Chinese or English.
 */
package org.anju.formats.csv;
