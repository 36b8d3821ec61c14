/**
 * Where facts rest: each class keeps one port of the core in tables.
 *
 * <p>{@link org.anju.jdbc.Schema} brings the tables up to date; a host may apply its scripts itself. No class here knows a
 * rule, a threshold or a rounding: what may be stored is decided in the core, and the keys of the tables see to it that
 * two writers never both win.
 */
package org.anju.jdbc;
