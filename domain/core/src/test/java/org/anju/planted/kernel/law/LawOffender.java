package org.anju.planted.kernel.law;

import org.anju.planted.fee.FeeOffender;

/** Imports what its place in the package table forbids. */
public interface LawOffender {

    /** Reaches out. */
    FeeOffender feeOffender();
}
