/**
 * Laws of credit evaluation: {@link org.anju.testkit.credit.ListLadderLaws} for what follows from the lists,
 * {@link org.anju.testkit.credit.ListDraftingLaws} for the lists themselves.
 */
package org.anju.testkit.credit;
