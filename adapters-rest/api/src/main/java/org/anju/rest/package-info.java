/**
 * The front door for other systems: start with {@link org.anju.rest.GovernanceApi}.
 *
 * <p>A resource reads what is asked, asks the core and writes what it says. No rule of law stands here.
 */
package org.anju.rest;
