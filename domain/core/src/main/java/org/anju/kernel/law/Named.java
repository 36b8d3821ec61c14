package org.anju.kernel.law;

/** Something that has a name for readers in both languages, such as a grade, a step or a matter. */
public interface Named {

    /** Returns the name. */
    Text text();
}
