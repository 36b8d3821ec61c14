/** What an integrator starts with: {@link org.anju.formats.RuleBooks} has the bundled law. */
package org.anju.formats;
