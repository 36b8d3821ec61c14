/** Selections and dismissals of providers, in and out of order, for the laws of all proceedings. */
package org.anju.testkit.procurement;
