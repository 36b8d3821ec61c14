package org.anju.planted.fee.app;

import org.anju.planted.city.City;

/** Imports what its place in the package table forbids. */
public interface FeeUseCase {

    /** Reaches out. */
    City city();
}
