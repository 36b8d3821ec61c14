/**
 * The one kind of answer of this library: granted, refused or undetermined, with the law and the reasons in it.
 *
 * <p>Start with {@link org.anju.kernel.decision.Decision}. A policy is written against
 * {@link org.anju.kernel.decision.Reasoning}, through which it reads every parameter and fact and makes every rounding, so
 * that the explanation is complete by construction.
 */
package org.anju.kernel.decision;
