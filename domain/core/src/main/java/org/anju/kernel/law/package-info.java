/**
 * The law as dated data: instruments, citations, parameters, and the rule book that layers them.
 *
 * <p>Start with {@link org.anju.kernel.law.RuleBook}. What the law leaves open has no default here: a parameter that no
 * layer sets resolves to the reason it is open, and a decision that needs it is undetermined.
 */
@DomainStyle
package org.anju.kernel.law;

import org.anju.kernel.exact.DomainStyle;
