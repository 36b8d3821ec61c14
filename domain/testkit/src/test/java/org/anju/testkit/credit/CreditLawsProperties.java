package org.anju.testkit.credit;

/** The library keeps the laws of its kit. */
class CreditLawsProperties implements ListLadderLaws, ListDraftingLaws {}
