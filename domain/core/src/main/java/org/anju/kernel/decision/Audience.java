package org.anju.kernel.decision;

/** Who may see a fact or a step of an explanation. */
public enum Audience {
    /** Anybody; may stand on a notice board or a public page. */
    PUBLIC,
    /** Officers of the competent bodies. */
    OFFICER,
    /** The person or firm it is about, and officers. */
    SUBJECT;

    /** Tells whether a reader of this kind may see what is meant for {@code other}. */
    public boolean maySee(Audience other) {
        return this == OFFICER || other == PUBLIC || this == other;
    }
}
