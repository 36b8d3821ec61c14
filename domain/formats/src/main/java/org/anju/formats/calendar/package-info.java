/**
 * The calendar of working days from CSV; start with {@link org.anju.formats.calendar.WorkingCalendars}.
 */
package org.anju.formats.calendar;
