package org.anju.committee.membership;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.vavr.Lazy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;

/** Which posts ended by a day, and why. Used once. */
final class Posts {

    private static final Fact CLAIM = Fact.personal("member.claim", "职务终止情形", "what is said to have ended the post");
    private static final Fact REMOVED = Fact.personal("member.removedOn", "被罢免日", "day of removal by the owners");
    private static final Rule GOES_ON = personal(
            "POST_ENDED",
            "委员{0}的职务没有因{1}终止",
            "委员{0}的职务终止：{1}",
            "the post of {0} did not end: {1}",
            "the post of {0} ended: {1}");
    private static final Text NO_GROUND = Text.of("法律法规和管理规约未规定此情形", "neither law nor bylaws know this case");

    private final Reasoning why;
    private final LocalDate day;
    private final Lazy<Reading<ImmutableSet<EndGround>>> byLaw;
    private final Lazy<Reading<ImmutableSet<String>>> byBylaws;

    Posts(Reasoning why) {
        this.why = why;
        this.byLaw = Lazy.of(() -> why.read(MembershipParameters.END_OF_POST));
        this.byBylaws = Lazy.of(() -> why.read(MembershipParameters.END_OF_POST_ADDED));
        this.day = why.asOf().validOn();
    }

    /** A post: it ended for these reasons, and of others nobody knows. */
    record Verdict(SeatedMember member, ImmutableList<End> ends, boolean unclear) {

        boolean ended() {
            return !ends.isEmpty();
        }

        /** The earliest end; one of which the day is not known counts last. */
        End end() {
            return ends.stream()
                    .min(Comparator.comparing(end -> end.on().orElse(LocalDate.MAX)))
                    .orElseThrow();
        }
    }

    /** An end; without a ground the owners removed the member. */
    record End(Optional<EndGround> ground, Optional<LocalDate> on) {}

    Verdict judge(SeatedMember member) {
        ImmutableList.Builder<End> ends = ImmutableList.builder();
        boolean unclear = false;
        for (EndClaim claim : member.claims()) {
            Optional<Boolean> ended = judge(member, claim);
            if (ended.orElse(false)) {
                ends.add(new End(Optional.of(claim.ground()), claim.on()));
            }
            unclear |= ended.isEmpty();
        }
        member.removedOn().filter(removed -> !removed.isAfter(day)).ifPresent(removed -> {
            why.use(REMOVED, removed, member.person().toString());
            ends.add(new End(Optional.empty(), Optional.of(removed)));
        });
        return new Verdict(member, ends.build(), unclear);
    }

    private Optional<Boolean> judge(SeatedMember member, EndClaim claim) {
        Optional<Reading<?>> basis = ground(claim);
        Object[] args = {member.person(), claim.ground()};
        if (basis.isEmpty()) {
            why.skip(GOES_ON, NO_GROUND);
            return Optional.of(false);
        } else if (!basis.get().isSet()) {
            return claim.isThereOn(day).filter(there -> !there);
        }
        Optional<Boolean> there = claim.isThereOn(day);
        there.ifPresentOrElse(ended -> why.warn(GOES_ON, basis.get(), !ended, args), () -> {
            why.lack(CLAIM, member.person() + " " + claim.ground());
        });
        return there;
    }

    /** Returns the parameter that knows the ground, be it open; nothing where law and bylaws do not. */
    private Optional<Reading<?>> ground(EndClaim claim) {
        if (claim.ground() == EndGround.BYLAWS) {
            return knows(byBylaws.get(), claim.clause());
        }
        return knows(byLaw.get(), claim.ground());
    }

    private static <T> Optional<Reading<?>> knows(Reading<ImmutableSet<T>> grounds, T ground) {
        boolean unknown = grounds.isSet() && !grounds.value().contains(ground);
        return unknown ? Optional.empty() : Optional.of(grounds);
    }

    /** Returns those of {@code verdicts} that fit, by person. */
    static ImmutableList<OwnerId> people(Stream<Verdict> verdicts) {
        return verdicts.map(verdict -> verdict.member().person()).collect(toImmutableList());
    }

    private static Rule personal(String code, String zhMet, String zhUnmet, String enMet, String enUnmet) {
        return Rule.of("2.3", code, Text.of(zhMet, enMet), Text.of(zhUnmet, enUnmet))
                .seenBy(Audience.SUBJECT);
    }
}
