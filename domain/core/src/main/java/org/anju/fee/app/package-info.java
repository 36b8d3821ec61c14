/** What others ask of fees, done over the measure's port; start with {@link org.anju.fee.app.RunBills}. */
package org.anju.fee.app;
