package org.anju.testkit.law;

/** The rule book of the library keeps the laws. */
class RuleBookLawProperties implements RuleBookLaws {}
