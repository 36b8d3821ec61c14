package org.anju.planted.fee;

import org.anju.planted.fee.spi.FeePort;

/** Imports what its place in the package table forbids. */
public interface FeeOffender {

    /** Reaches out. */
    FeePort feePort();
}
