package org.anju.testkit.kernel;

class MoneyProperties implements MoneyLaws {}
