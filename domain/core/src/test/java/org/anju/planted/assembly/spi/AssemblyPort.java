package org.anju.planted.assembly.spi;

import org.anju.planted.assembly.app.AssemblyUseCase;

/** Imports what its place in the package table forbids. */
public interface AssemblyPort {

    /** Reaches out. */
    AssemblyUseCase assemblyUseCase();
}
