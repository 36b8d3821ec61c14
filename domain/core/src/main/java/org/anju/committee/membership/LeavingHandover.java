package org.anju.committee.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.Duty;
import org.anju.committee.composition.Occurrence;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** By when a member who left hands over (HN art. 33(3)), worked out aside: the days of one person are not for the public. */
final class LeavingHandover {

    private static final ParameterKey<Term> TERM = MembershipParameters.LEAVING_HANDOVER;
    private static final Fact DUE = Fact.personal("member.handoverDue", "离任移交到期日", "last day for handing over");
    private static final Duty DUTY = Duty.open("2.3", "HANDOVER", "member.handedOverOn", "离任移交", "hand-over")
            .seenBy(Audience.SUBJECT);

    private LeavingHandover() {}

    /** Returns the last day, and checks what is said of the hand-over; nothing if something is missing. */
    static Optional<LocalDate> check(
            Reasoning why, OwnerId person, LocalDate left, Occurrence done, WorkingCalendar calendar) {
        Reading<Term> limit = why.read(TERM);
        Reasoning aside = Reasoning.of("committee.handover", why.book(), why.asOf());
        Optional<LocalDate> due = Deadlines.due(aside, aside.read(TERM), left, calendar);
        due.ifPresent(day -> {
            why.use(DUE, day, person.toString());
            if (done.isTold()) {
                DUTY.check(why, limit, day, done);
            }
        });
        if (due.isEmpty()) {
            aside.fail()
                    .missing()
                    .forEach(lacking -> why.lack(new Fact(lacking.code(), lacking.name(), lacking.audience())));
        }
        return due;
    }
}
