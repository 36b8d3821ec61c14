/**
 * The browsable site of a quarter: what was decided, as bulletins, and the same as data files.
 *
 * <p>Start with {@link org.anju.examples.city.site.Site}, which walks the city; what stands on a page is said in
 * {@link org.anju.pages.bulletins}.
 */
@NullMarked
package org.anju.examples.city.site;

import org.jspecify.annotations.NullMarked;
