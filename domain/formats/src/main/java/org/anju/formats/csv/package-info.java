/**
 * Lines from CSV files.
 *
 * <p>Start with {@link org.anju.formats.csv.CsvSource}. A row is one line: fields may be quoted and may not contain line
 * breaks. Files are UTF-8, with or without a byte order mark.
 */
package org.anju.formats.csv;
