/**
 * Due days with their reasons: what a term of the rule book comes to, and clocks that can be paused.
 *
 * <p>Start with {@link org.anju.kernel.deadline.Deadlines} inside a policy, or with
 * {@link org.anju.kernel.deadline.DeadlineClock} where a matter may rest in between.
 */
package org.anju.kernel.deadline;
