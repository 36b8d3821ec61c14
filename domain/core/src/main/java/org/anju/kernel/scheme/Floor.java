package org.anju.kernel.scheme;

/** What a score below every band makes. */
public sealed interface Floor {

    /**
     * Always the same grade.
     *
     * @param grade its code
     */
    record Fixed(String grade) implements Floor {}

    /**
     * No grade.
     *
     * @param list the list the subject is put on all the same
     */
    record Unrated(GradeList list) implements Floor {}

    /**
     * One grade with a bad record, a better one without.
     *
     * @param without the code of the grade where no bad record counts
     * @param with    the code of the grade where one does
     */
    record ByBadRecord(String without, String with) implements Floor {}
}
