package org.anju.planted.city;

import org.anju.planted.fee.app.FeeUseCase;

/** May import everything; nothing may import it. */
public interface City {

    /** Reaches out. */
    FeeUseCase feeUseCase();
}
