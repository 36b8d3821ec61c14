package org.anju.formats.cases;

import java.util.Optional;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.composition.Occurrence;

/** Reads what the kinds about committees have in common. */
final class CommitteeFacts {

    /** More people than any complex has. */
    private static final long MOST = 100_000;

    private CommitteeFacts() {}

    /** Returns a number of people, if it is there. */
    static Optional<Integer> findCount(CaseInput given, String name) {
        return given.findInteger(name).map(number -> {
            if (number < 0 || number > MOST) {
                throw given.problem(name, "应在 0 至 " + MOST + " 之间", "should be from 0 to " + MOST);
            }
            return number.intValue();
        });
    }

    /** Returns the seats of a committee and those sitting on them. */
    static AllMembers allMembers(CaseInput given) {
        Optional<Integer> seats = findCount(given, "seats");
        Optional<Integer> sitting = findCount(given, "sitting");
        if (sitting.orElse(0) > seats.orElse(Integer.MAX_VALUE)) {
            throw given.problem("sitting", "不得超过席位数", "should not be more than there are seats");
        }
        return new AllMembers(seats, sitting);
    }

    /** Reads {@code "filedOn": "2024-10-08"} or {@code "filed": false}; neither says that nobody knows. */
    static Occurrence occurrence(CaseInput given, String name) {
        Optional<Occurrence> happened = given.findDay(name + "On").map(Occurrence::on);
        Optional<Boolean> stated = given.findFlag(name);
        if (happened.isPresent() && stated.isPresent() && !stated.get()) {
            throw given.problem(name, "与" + name + "On不一致", "contradicts " + name + "On");
        }
        return happened.orElse(stated.isPresent() && !stated.get() ? Occurrence.NONE : Occurrence.UNKNOWN);
    }
}
