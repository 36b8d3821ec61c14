package org.anju.planted.assembly.app;

import org.anju.planted.assembly.spi.AssemblyPort;
import org.anju.planted.fee.spi.FeePort;

/** Imports what its place in the package table forbids. */
public interface AssemblyUseCase {

    /** Reaches out. */
    AssemblyPort assemblyPort();

    /** Reaches out. */
    FeePort feePort();
}
