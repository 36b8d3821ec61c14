package org.anju.examples.city.run;

/** A run that cannot begin: the folder is no city, or its rules cannot be read. Nothing was written. */
public final class RunProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    RunProblem(String zh, String en) {
        super(zh + " / " + en);
    }
}
