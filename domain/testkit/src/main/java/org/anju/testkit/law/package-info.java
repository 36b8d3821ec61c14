/**
 * Laws of rule books, and arbitraries for the types of the law.
 *
 * <p>Implement {@link org.anju.testkit.law.RuleBookLaws} in a test class to check an implementation, or packs, of your own.
 */
@NullMarked
package org.anju.testkit.law;

import org.jspecify.annotations.NullMarked;
