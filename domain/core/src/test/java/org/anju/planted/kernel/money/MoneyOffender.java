package org.anju.planted.kernel.money;

import org.anju.planted.kernel.law.LawOffender;

/** Imports what its place in the package table forbids. */
public interface MoneyOffender {

    /** Reaches out. */
    LawOffender lawOffender();
}
