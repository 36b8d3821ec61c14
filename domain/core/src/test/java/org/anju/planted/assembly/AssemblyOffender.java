package org.anju.planted.assembly;

import org.anju.planted.fee.FeeOffender;

/** Imports what its place in the package table forbids. */
public interface AssemblyOffender {

    /** Reaches out. */
    FeeOffender feeOffender();
}
