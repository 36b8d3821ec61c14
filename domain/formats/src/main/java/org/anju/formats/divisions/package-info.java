/** The division tree of a city from CSV; start with {@link org.anju.formats.divisions.Divisions}. */
package org.anju.formats.divisions;
