package org.anju.credit;

import java.util.Optional;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.GroupKind;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.Validity;
import org.anju.kernel.time.Term;

/** Applies what the social credit regulation keeps out of every score, whatever the scheme says. */
final class Exclusions {

    private static final Rule KEPT_OUT = Rule.of(
            "3.3",
            "RECORD_KEPT_OUT",
            Text.of("信用记录{0}不计入：{1}", "record {0} is kept out: {1}"),
            Text.of("信用记录{0}应予计入", "record {0} counts"));

    private final Reasoning why;
    private final Scheme scheme;

    Exclusions(Reasoning why, Scheme scheme) {
        this.why = why;
        this.scheme = scheme;
    }

    /** Returns why {@code record} is kept out, and writes down under which law. */
    Optional<Named> of(CreditRecord record) {
        return removed(record)
                .or(() -> summary(record))
                .or(() -> notFinal(record))
                .or(() -> shownLongEnough(record));
    }

    private Optional<Named> removed(CreditRecord record) {
        return record.removal()
                .filter(removal -> removal.speaksTo(why.asOf()))
                .flatMap(removal -> removal.kind() == Removal.Kind.REVOKED
                        ? unless(CreditParameters.REVOKED_COUNTS, record, Exclusion.REVOKED)
                        : unless(CreditParameters.REPAIRED_COUNTS, record, Exclusion.REPAIRED));
    }

    private Optional<Named> summary(CreditRecord record) {
        return record.summaryPenaltyOnPerson()
                ? unless(CreditParameters.SUMMARY_PENALTIES_RECORDED, record, Exclusion.SUMMARY_PENALTY)
                : Optional.empty();
    }

    private Optional<Named> unless(ParameterKey<Boolean> key, CreditRecord record, Exclusion exclusion) {
        Reading<Boolean> counts = why.read(key);
        return counts.isSet() && !counts.value() ? keptOut(counts, record, exclusion) : Optional.empty();
    }

    private Optional<Named> notFinal(CreditRecord record) {
        boolean isFinal = record.finalFrom()
                .filter(day -> !day.isAfter(why.asOf().validOn()))
                .isPresent();
        if (!record.penalty() || isFinal) {
            return Optional.empty();
        }
        Reading<Boolean> mustBe = why.read(CreditParameters.PENALTY_MUST_BE_FINAL);
        return mustBe.isSet() && mustBe.value() ? keptOut(mustBe, record, Exclusion.NOT_FINAL) : Optional.empty();
    }

    private Optional<Named> shownLongEnough(CreditRecord record) {
        if (scheme.kindOf(record.item()).filter(GroupKind.BAD::equals).isEmpty()) {
            return Optional.empty();
        }
        Reading<Term> limit = why.read(CreditParameters.DISCLOSURE_LIMIT);
        return limit.isSet()
                        && !Validity.of(limit.value())
                                .end(record.disclosedFrom())
                                .isAfter(why.asOf().validOn())
                        && !isOnPunishmentList(record)
                ? keptOut(limit, record, Exclusion.DISCLOSURE_ENDED)
                : Optional.empty();
    }

    /** While its subject is on the list, bad information stays; the day it is taken off ends both. */
    private boolean isOnPunishmentList(CreditRecord record) {
        boolean listed = record.punishmentListed()
                .filter(days -> days.contains(why.asOf().validOn()))
                .isPresent();
        if (!listed) {
            return false;
        }
        Reading<Boolean> stays = why.read(CreditParameters.PUNISHMENT_LIST_EXTENDS);
        return stays.isSet() && stays.value();
    }

    private Optional<Named> keptOut(Reading<?> basis, CreditRecord record, Exclusion exclusion) {
        why.check(KEPT_OUT, basis, true, record.id(), exclusion);
        return Optional.of(exclusion);
    }
}
