package org.anju.committee.meeting;

import io.vavr.Lazy;
import java.util.Optional;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;

/** Counts who was present and who approved; the rules on proxies and interests are read where they are met. Used once. */
final class Minutes {

    private final Reasoning why;
    private final CommitteeMeeting meeting;
    private final Lazy<Reading<Boolean>> proxies;
    private final Lazy<Reading<Boolean>> abstention;
    private Count present = Count.NONE;
    private Count approving = Count.NONE;

    Minutes(Reasoning why, CommitteeMeeting meeting) {
        this.why = why;
        this.meeting = meeting;
        this.proxies = Lazy.of(() -> why.read(MeetingParameters.PROXIES_ALLOWED));
        this.abstention = Lazy.of(() -> why.read(MeetingParameters.INTERESTED_ABSTAIN));
    }

    Minutes count() {
        for (MeetingMember member : meeting.members()) {
            Optional<Boolean> here = isPresent(member);
            present = present.plus(here);
            approving = approving.plus(approves(member, here));
        }
        return this;
    }

    Count present() {
        return present;
    }

    Count approving() {
        return approving;
    }

    private Optional<Boolean> isPresent(MeetingMember member) {
        if (member.attendance().filter(Attendance.PROXY::equals).isEmpty()) {
            return member.attendance().map(Attendance.PRESENT::equals);
        }
        Reading<Boolean> allowed = proxies.get();
        return allowed.find().map(may -> why.warn(MeetingRules.PROXY, allowed, may, member.person()));
    }

    /** Who is not there does not approve, whatever is said of the vote. */
    private Optional<Boolean> approves(MeetingMember member, Optional<Boolean> here) {
        Optional<Boolean> yes = member.vote().map(MeetingVote.FOR::equals);
        if (isNo(here) || isNo(yes)) {
            return Optional.of(false);
        }
        Optional<Boolean> counts = member.interested() ? countsDespiteInterest(member) : Optional.of(true);
        if (isNo(counts)) {
            return Optional.of(false);
        }
        boolean known = here.isPresent() && yes.isPresent() && counts.isPresent();
        return known ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> countsDespiteInterest(MeetingMember member) {
        Reading<Boolean> abstain = abstention.get();
        return abstain.find().map(must -> why.warn(MeetingRules.INTEREST, abstain, !must, member.person()));
    }

    private static boolean isNo(Optional<Boolean> answer) {
        return answer.isPresent() && !answer.get();
    }
}
