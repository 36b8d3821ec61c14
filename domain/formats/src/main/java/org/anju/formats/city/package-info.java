/**
 * A city as a folder of tables.
 *
 * <p>Start with {@link org.anju.formats.city.CityFolder}. Each table is one class that lists its columns and reads its
 * rows; a row that contradicts another (a unit of a complex nobody knows, a second unit with one number) is a reject like
 * any other, and so are the rows that rest on it.
 */
package org.anju.formats.city;
