package org.anju.planted.unlisted;

import org.anju.planted.kernel.money.MoneyOffender;

/** Imports what its place in the package table forbids. */
public interface Stray {

    /** Reaches out. */
    MoneyOffender moneyOffender();
}
