package org.anju.kernel.journal;

import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term;

/**
 * One kind of duty of a proceeding; deciders keep theirs as constants.
 *
 * @param code  its name in files, such as {@code FORM_GROUP}
 * @param what  what is to be done
 * @param by    who has to
 * @param limit the parameter that says how long there is time for it
 */
public record DutyKind(String code, Text what, ResponsibleUnit by, ParameterKey<Term> limit) {

    /** Returns a duty limited by the parameter called {@code limit}. */
    public static DutyKind of(String code, String zh, String en, ResponsibleUnit by, String limit) {
        return new DutyKind(code, Text.of(zh, en), by, ParameterKey.of(limit, ParameterType.TERM));
    }
}
