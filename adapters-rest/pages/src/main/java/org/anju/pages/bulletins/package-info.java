/**
 * What was decided, as bulletins: one class a kind of page, each made of values of the domain alone, so that the quarter
 * and a server post the same bytes.
 *
 * <p>Start with {@link org.anju.pages.bulletins.VoteBulletin}. Nothing personal stands here: bills and candidates appear as
 * counts and sums, ballots as totals. Pages link to each other by {@link org.anju.pages.bulletins.Paths}.
 */
package org.anju.pages.bulletins;
