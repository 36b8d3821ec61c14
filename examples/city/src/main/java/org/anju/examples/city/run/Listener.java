package org.anju.examples.city.run;

/** Hears how a run goes on. */
public interface Listener {

    /** A step begins; {@code size} is how often {@link #advance()} will be called, -1 where nobody knows. */
    void step(String name, long size);

    /** One more is done. */
    void advance();
}
