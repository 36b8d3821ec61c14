/**
 * Bulletins (公示) as data, and the renderer that makes pages of them.
 *
 * <p>Start with {@link org.anju.pages.Bulletin}. A bulletin says what stands on a page in terms of the domain; the renderer
 * writes it in Chinese or English. Values are formatted by {@link org.anju.kernel.decision.Words}, so a page says exactly
 * what the explanation of the decision says.
 */
package org.anju.pages;
