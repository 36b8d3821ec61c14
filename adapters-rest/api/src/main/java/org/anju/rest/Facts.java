package org.anju.rest;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anju.formats.cases.CaseInput;
import org.anju.formats.cases.CaseProblem;

/** Reads the facts of a command whole, before anything is done with them. */
final class Facts {

    private Facts() {}

    /** Returns what {@code reader} makes of {@code given}; throws at the first mistake, and at a field nobody knows. */
    static <T> T read(CaseInput given, Function<CaseInput, T> reader) {
        try {
            T read = reader.apply(given);
            given.finish();
            return read;
        } catch (CaseProblem problem) {
            throw ProblemException.of(problem);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw ProblemException.at(
                    given.path(), "事实不能成立：" + e.getMessage(), "these facts cannot be: " + e.getMessage());
        }
    }

    /** Returns what {@code work} comes to; what is beyond any number of fen is a mistake of the facts it was given. */
    static <T> T computed(Supplier<T> work) {
        try {
            return work.get();
        } catch (ArithmeticException e) {
            throw ProblemException.at("$", "金额超出可记的范围", "the amounts are beyond what can be recorded");
        }
    }

    /** Returns what {@code work} comes to; facts that do not fit what they are about are a mistake of the caller. */
    static <T> T fitting(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw ProblemException.at("$", "事实不能成立：" + e.getMessage(), "these facts cannot be: " + e.getMessage());
        }
    }
}
