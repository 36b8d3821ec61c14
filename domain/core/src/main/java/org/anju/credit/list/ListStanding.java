package org.anju.credit.list;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;

/**
 * What the lists so far mean for one subject.
 *
 * @param subject     the subject
 * @param steps       one for every published quarter from its first listing on, oldest first
 * @param rectifyTerm how long a rectification may take; empty where none was ordered
 */
public record ListStanding(ListSubject subject, ImmutableList<LadderStep> steps, Optional<Term> rectifyTerm) {

    /** Returns the step of the list published last; empty where the subject was never listed. */
    public Optional<LadderStep> latest() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Returns the step of {@code quarter}, if a list came out and the subject had been listed by then. */
    public Optional<LadderStep> at(Quarter quarter) {
        return steps.stream().filter(step -> step.quarter().equals(quarter)).findFirst();
    }
}
