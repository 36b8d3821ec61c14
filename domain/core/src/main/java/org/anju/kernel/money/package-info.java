/** Renminbi exact to the fen, and prices per unit; start with {@link org.anju.kernel.money.Money}. */
package org.anju.kernel.money;
