/** What others ask of the owners' assembly, done over its ports; start with {@link org.anju.assembly.app.HoldVote}. */
package org.anju.assembly.app;
