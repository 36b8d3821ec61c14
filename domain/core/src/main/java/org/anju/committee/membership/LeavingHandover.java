package org.anju.committee.membership;

import io.vavr.Lazy;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.Duty;
import org.anju.committee.composition.Occurrence;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * By when members who left hand over (HN art. 33(3)), worked out aside: the days of one person are not for the public. Used
 * once.
 */
final class LeavingHandover {

    private static final Fact DUE = Fact.personal("member.handoverDue", "离任移交到期日", "last day for handing over");
    private static final Duty DUTY = Duty.open("2.3", "HANDOVER", "member.handedOverOn", "离任移交", "hand-over")
            .seenBy(Audience.SUBJECT);

    private final Reasoning why;
    private final WorkingCalendar calendar;
    private final Lazy<Reading<Term>> limit;

    LeavingHandover(Reasoning why, WorkingCalendar calendar) {
        this.why = why;
        this.calendar = calendar;
        this.limit = Lazy.of(() -> why.read(MembershipParameters.LEAVING_HANDOVER));
    }

    /** Returns the last day, and checks what is said of the hand-over; nothing if something is missing. */
    Optional<LocalDate> check(OwnerId person, LocalDate left, Occurrence done) {
        Reasoning aside = Reasoning.of("committee.handover", why.book(), why.asOf());
        Optional<LocalDate> due = Deadlines.due(aside, limit.get(), left, calendar);
        due.ifPresent(day -> {
            why.use(DUE, day, person.toString());
            if (done.isTold()) {
                DUTY.check(why, limit.get(), day, done);
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
