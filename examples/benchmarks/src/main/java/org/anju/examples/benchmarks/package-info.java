/** Every row of the speed goals, with what a user would pick instead and the limit of the machine in the same run. */
@org.jspecify.annotations.NullMarked
package org.anju.examples.benchmarks;
