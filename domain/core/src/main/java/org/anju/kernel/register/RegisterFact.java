package org.anju.kernel.register;

/** Something the register says of one thing: for each {@link #key()} it says one at a time. */
public sealed interface RegisterFact permits Complex, ExclusiveUnit, Ownership, Provider, ServiceContract, Body {

    /** Returns the identity of what it is about, unique among facts of its kind. */
    Comparable<?> key();
}
