package org.anju.testkit.revenue;

class LedgerProperties implements LedgerLaws {}
