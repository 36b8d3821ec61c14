/** Candidates for the owners' committee: sketches of them, and the laws of eligibility. */
package org.anju.testkit.committee;
