/** The ports of the measures in memory: for first steps and for tests. */
package org.anju.memory;
