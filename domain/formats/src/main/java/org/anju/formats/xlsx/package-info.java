/**
 * Tables in XLSX workbooks.
 *
 * <p>Start with {@link org.anju.formats.xlsx.XlsxSource} to read one and {@link org.anju.formats.xlsx.XlsxTable} to write one. A
 * cell is read as the text that a CSV file would have: numbers to the last digit, days as 2026-09-30. What a spreadsheet
 * has spoilt is a reject. Reading holds one row and the shared texts in memory; nothing in a file makes it hold more.
 */
package org.anju.formats.xlsx;
