/** Offenders: small classes that break one rule of the house each, so that its test can show that it bites. */
package org.anju.planted;
