package org.anju.kernel.journal;

import org.anju.kernel.law.Named;

/** How far a proceeding has come, as its steps tell; every decider has its own. Immutable. */
public interface Progress {

    /** Returns the stage it is in. */
    Named stage();

    /** Tells whether nothing more is owed or awaited in it. */
    boolean isEnded();
}
