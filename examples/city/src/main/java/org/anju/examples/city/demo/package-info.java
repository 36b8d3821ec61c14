/**
 * The demonstration city: complexes, owners, votes and books made up from a seed on the real communities of Xinyang.
 *
 * <p>Start with {@link org.anju.examples.city.demo.DemoCity}. Every name says that it is made up.
 */
@NullMarked
package org.anju.examples.city.demo;

import org.jspecify.annotations.NullMarked;
