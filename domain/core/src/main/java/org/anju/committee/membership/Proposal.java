package org.anju.committee.membership;

import java.util.Optional;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.composition.MemberBase;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;

/** Whether enough members or enough owners propose a removal (HN art. 31); either will do. Used once. */
final class Proposal {

    private static final Fact PROPOSERS = Fact.open("removal.proposers", "提议人", "who proposes it");
    private static final Fact MEMBERS = Fact.open("removal.membersProposing", "提议的委员人数", "members proposing");
    private static final Fact HEADS_PROPOSING = Fact.open("removal.headsProposing", "提议的业主人数", "owners proposing");
    private static final Fact HEADS = Fact.open("removal.heads", "业主总人数", "all owners");
    private static final Fact AREA_PROPOSING = Fact.open("removal.areaProposing", "提议业主的专有部分面积", "area proposing");
    private static final Fact AREA = Fact.open("removal.area", "专有部分总面积", "all area");
    private static final Rule ENOUGH = Rule.of(
            "2.3",
            "PROPOSAL_TOO_SMALL",
            Text.of("提议达到{0}的要求", "the proposal reaches {0}"),
            Text.of(
                    "提议既未达到委员的{0}，也未达到业主的{1}",
                    "the proposal reaches neither {0} of the members nor {1} of the owners"));
    private static final Text OF_MEMBERS = Text.of("委员比例", "the share of members");
    private static final Text OF_OWNERS = Text.of("业主比例", "the share of owners");

    private final Reasoning why;
    private final Removal removal;

    Proposal(Reasoning why, Removal removal) {
        this.why = why;
        this.removal = removal;
    }

    /** Tells whether it stands; empty where that cannot be told, and then {@code why} lacks something. */
    Optional<Boolean> stands() {
        if (removal.membersProposing().isEmpty()
                && removal.headsProposing().isEmpty()
                && removal.areaProposing().isEmpty()) {
            why.lack(PROPOSERS);
            return Optional.empty();
        }
        Reading<Ratio> ofMembers = why.read(MembershipParameters.REMOVAL_MEMBERS);
        Reading<Ratio> ofOwners = why.read(MembershipParameters.REMOVAL_OWNERS);
        if (!ofMembers.isSet() || !ofOwners.isSet()) {
            return Optional.empty();
        }
        tell();
        Optional<Boolean> owners = byOwners(ofOwners.value());
        Optional<Boolean> members = byMembers(ofMembers.value());
        if (owners.orElse(false)) {
            return Optional.of(why.check(ENOUGH, ofOwners, true, OF_OWNERS));
        } else if (members.orElse(false)) {
            return Optional.of(why.check(ENOUGH, ofMembers, true, OF_MEMBERS));
        } else if (owners.isPresent() && members.isPresent()) {
            return Optional.of(why.check(ENOUGH, ofOwners, false, ofMembers.value(), ofOwners.value()));
        }
        lackOwners(owners);
        lackMembers(members);
        return Optional.empty();
    }

    private void tell() {
        removal.membersProposing().ifPresent(number -> why.use(MEMBERS, number));
        removal.headsProposing().ifPresent(number -> why.use(HEADS_PROPOSING, number));
        removal.heads().ifPresent(number -> why.use(HEADS, number));
        removal.areaProposing().ifPresent(area -> why.use(AREA_PROPOSING, area));
        removal.area().ifPresent(area -> why.use(AREA, area));
    }

    private Optional<Boolean> byMembers(Ratio share) {
        int proposing = removal.membersProposing().orElse(0);
        Optional<Boolean> ofSeats = removal.members().seats().map(all -> reaches(share, proposing, all));
        Optional<Boolean> ofSitting = removal.members().sitting().map(all -> reaches(share, proposing, all));
        if (proposing == 0) {
            return Optional.of(false);
        } else if (ofSeats.isPresent() && ofSeats.equals(ofSitting)) {
            return ofSeats;
        }
        return why.readIfSet(CommitteeParameters.BASE)
                .find()
                .flatMap(base -> base == MemberBase.SEATS ? ofSeats : ofSitting);
    }

    private Optional<Boolean> byOwners(Ratio share) {
        if (removal.headsProposing().isEmpty() && removal.areaProposing().isEmpty()) {
            return Optional.of(false);
        }
        Optional<Boolean> heads =
                removal.headsProposing().flatMap(part -> removal.heads().map(all -> reaches(share, part, all)));
        Optional<Boolean> area = removal.areaProposing()
                .flatMap(part -> removal.area().map(all -> reaches(share, part.hundredths(), all.hundredths())));
        if (heads.isPresent() && heads.equals(area)) {
            return heads;
        }
        return why.readIfSet(MembershipParameters.REMOVAL_BASIS).find().flatMap(basis -> switch (basis) {
            case HEADS -> heads;
            case AREA -> area;
            case BOTH -> both(heads, area);
        });
    }

    private static boolean reaches(Ratio share, long part, long whole) {
        return whole > 0 && share.isReachedBy(part, whole);
    }

    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.equals(Optional.of(false)) || other.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return one.flatMap(yes -> other);
    }

    private void lackMembers(Optional<Boolean> members) {
        if (members.isEmpty()) {
            removal.members().count(why);
        }
    }

    private void lackOwners(Optional<Boolean> owners) {
        if (owners.isPresent()) {
            return;
        }
        Reading<OwnerBase> basis = why.read(MembershipParameters.REMOVAL_BASIS);
        if (basis.isSet() && basis.value() != OwnerBase.AREA) {
            lackUnless(HEADS_PROPOSING, removal.headsProposing());
            lackUnless(HEADS, removal.heads());
        }
        if (basis.isSet() && basis.value() != OwnerBase.HEADS) {
            lackUnless(AREA_PROPOSING, removal.areaProposing());
            lackUnless(AREA, removal.area());
        }
    }

    private void lackUnless(Fact fact, Optional<?> known) {
        if (known.isEmpty()) {
            why.lack(fact);
        }
    }
}
