/** The register: arbitraries, laws of the division tree, the contract of a store. */
package org.anju.testkit.register;
