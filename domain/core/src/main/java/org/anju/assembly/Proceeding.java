package org.anju.assembly;

import org.anju.assembly.meeting.AssemblyParameters;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** One motion in the making: what the count of a motion and that of an election have in common. */
final class Proceeding {

    static final Fact ROLL = Fact.open("roll.digest", "业主名册校验码", "digest of the roll");
    private static final Fact MOTION = Fact.open("motion.title", "表决事项", "motion");

    final Motion motion;
    final Reasoning why;
    final Reading<ApprovalClass> approvalClass;
    final Reading<Threshold> participation;

    Proceeding(String policy, Motion motion, RuleBook book, AsOf asOf) {
        this.motion = motion;
        why = Reasoning.of(policy, book, asOf);
        why.use(MOTION, motion.title());
        approvalClass = why.read(VoteParameters.classOf(motion.matter()));
        participation = why.read(VoteParameters.PARTICIPATION);
    }

    /** Reads how much approval a matter of the class {@code needed} asks for. */
    Reading<Threshold> approval(ApprovalClass needed) {
        return why.read(needed == ApprovalClass.SPECIAL ? VoteParameters.SPECIAL : VoteParameters.ORDINARY);
    }

    /** A meeting may not decide what was not announced, unless the rules of procedure let it. */
    void checkTopic() {
        if (!motion.announced()) {
            Reading<Boolean> allowed = why.read(AssemblyParameters.UNLISTED_TOPICS_ALLOWED);
            allowed.find().ifPresent(may -> why.check(VoteRules.UNLISTED_TOPIC, allowed, may));
        }
    }

    /** Returns {@code given} with what follows from it; what cannot be true, and an empty roll, is missing. */
    Counts complete(Counts given) {
        Counts complete = Reconciliation.complete(given);
        lackContradictions(complete);
        for (Dimension dimension : Dimension.values()) {
            if (complete.find(Figure.ROLL, dimension).orElse(1) == 0) {
                why.lack(VoteRules.EMPTY_ROLL);
                break;
            }
        }
        return complete;
    }

    /** Returns {@code complete} with who takes part and who approves, as the rules of procedure count them. */
    Counts participating(Counts complete, Following following) {
        Counts counts = Participation.of(Participation.without(complete, following), following, why);
        lackContradictions(counts);
        return counts;
    }

    private void lackContradictions(Counts counts) {
        Reconciliation.contradictions(counts).forEach(sum -> why.lack(VoteRules.RECONCILED, sum));
    }

    /** Writes down the figures that are known. */
    void state(Counts counts, Iterable<Figure> figures) {
        for (Dimension dimension : Dimension.values()) {
            for (Figure figure : figures) {
                counts.find(figure, dimension)
                        .ifPresent(quantity -> why.use(figure.in(dimension), dimension.shown(quantity)));
            }
        }
    }
}
