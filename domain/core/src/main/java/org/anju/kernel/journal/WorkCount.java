package org.anju.kernel.journal;

/**
 * How much one unit owes in the proceedings of one journal.
 *
 * @param journal the journal
 * @param by      who owes it
 * @param open    how many lines there are in all
 * @param overdue how many of them are overdue
 * @param blocked how many have no limit
 */
public record WorkCount(String journal, ResponsibleUnit by, long open, long overdue, long blocked) {}
