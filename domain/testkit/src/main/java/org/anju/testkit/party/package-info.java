/** Appointments and shares of party members: samples of them, and the laws of cross-appointment and of suppression. */
package org.anju.testkit.party;
