package org.anju.testkit.committee;

import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;

/** Rules for committees that leave nothing open: five to eleven seats, half of all members decide. */
public final class CommitteeRules {

    private CommitteeRules() {}

    /** Returns the rules. */
    public static RuleBook book() {
        Instrument instrument = new Instrument(
                "COMMITTEES",
                Text.same("committees"),
                Text.same("committees"),
                "",
                Force.DEMONSTRATION,
                Optional.of(DateRange.ALWAYS),
                Provenance.DEMONSTRATION);
        RulePackBuilder rules = new RulePackBuilder("committees", Layer.NATIONAL, instrument, Instant.EPOCH);
        rules.set("committee.seatRange", StrictRules.table("least", "5", "most", "11", "odd", "true"), 1);
        rules.set("committee.minimumElected", StrictRules.table("share", "1/2", "exceed", "true", "least", "5"), 1);
        rules.set("committee.alternates", StrictRules.table("order", "VOTES"), 1);
        rules.set("committee.vacancyTrigger", StrictRules.table("sittingBelow", "1/2", "vacantOver", "2/3"), 1);
        rules.set("committee.laterPhaseSeats", StrictRules.table("rounding", "HALF_UP", "firstPhaseLeast", "1"), 1);
        rules.set("committee.quorum", StrictRules.table("share", "1/2", "exceed", "true"), 1);
        rules.set("committee.decisionRule", "AT_LEAST_HALF", 1);
        rules.set("committee.proxiesAllowed", false, 1);
        rules.set("committee.interestedMembersAbstain", true, 1);
        rules.set("committee.ownersMatters", StrictRules.list("HIRE_OR_DISMISS_PROVIDER", "OTHER_MAJOR"), 1);
        rules.set("committee.endOfPost", StrictRules.list("RESIGNED_IN_WRITING", "NO_LONGER_OWNER"), 1);
        rules.set("committee.removalGrounds", StrictRules.list("NEGLECTS_DUTIES"), 1);
        rules.set("committee.removalMembers", Ratio.of(1, 3), 1);
        rules.set("committee.removalOwners", Ratio.of(1, 5), 1);
        rules.set("committee.removalBasis", "HEADS", 1);
        rules.set("deadline.committee.leavingHandover", Term.days(3), 1);
        rules.set("period.putOffDayOff", false, 1);
        return RuleBook.of(rules.build());
    }
}
