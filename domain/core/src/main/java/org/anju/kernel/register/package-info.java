/**
 * The registers of record: divisions, complexes, units, owners, providers, bodies.
 *
 * <p>Ids of people are opaque here; names and numbers of people stay in the store that supplies them, where they can be
 * erased.
 */
@DomainStyle
package org.anju.kernel.register;

import org.anju.kernel.exact.DomainStyle;
