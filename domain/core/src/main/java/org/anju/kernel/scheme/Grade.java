package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * A grade of a scheme (信用等级).
 *
 * @param code its name in files, such as {@code AAA}
 * @param text its name
 * @param list the list it leads to
 */
public record Grade(String code, Text text, GradeList list) implements Named {

    /** What a subject that gets no grade is given. */
    public static final Grade UNRATED = unrated(GradeList.NONE);

    /** Returns the absence of a grade, which some schemes put on a list all the same. */
    public static Grade unrated(GradeList list) {
        return new Grade("UNRATED", Text.of("不评级", "not rated"), list);
    }
}
