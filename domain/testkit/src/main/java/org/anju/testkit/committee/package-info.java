/** Candidates for the owners' committee and the committee itself: sketches of them, and their laws. */
package org.anju.testkit.committee;
