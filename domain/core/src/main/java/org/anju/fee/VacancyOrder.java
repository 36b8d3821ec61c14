package org.anju.fee;

import java.time.LocalDate;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * What a vacant unit owes (decision table B-3): the contract's clause, else what this owner signed, else a local rule, else
 * the full price. What was signed holds from the day it names; clause and local rule never reach back before the vacancy
 * was registered.
 */
final class VacancyOrder {

    private static final Fact VACANT = Fact.personal("unit.vacancy", "空置期间", "vacancy");

    private static final Rule CONTRACT = rule(
            "VACANCY_BY_CONTRACT",
            "合同约定空置期间按{0}计收，自{1}起适用",
            "the contract sets {0} for vacant units, from {1}",
            "合同未约定空置收费标准",
            "the contract says nothing of vacant units");
    private static final Rule AGREEMENT = rule(
            "VACANCY_BY_AGREEMENT",
            "双方约定空置期间按{0}计收，自{1}起适用",
            "the parties agreed on {0} while vacant, from {1}",
            "未与该业主另行约定",
            "nothing was agreed with this owner");
    private static final Rule LOCAL = rule(
            "VACANCY_BY_LOCAL_RULE",
            "空置满{2}，按{0}计收，自{1}起适用",
            "vacant for {2}, hence {0} from {1}",
            "空置未满{0}，不减收",
            "not vacant for {0}, hence no reduction");
    private static final Rule PROVEN = rule(
            "VACANCY_PROVEN",
            "空置已按规定证明",
            "the vacancy is proven",
            "空置未按规定证明，不减收",
            "the vacancy is not proven, hence no reduction");
    private static final Rule FULL = rule(
            "VACANCY_FULL_PRICE",
            "无合同约定、双方约定或者地方规定，空置期间按{0}计收",
            "no clause, agreement or local rule, hence {0} while vacant",
            "",
            "");

    private static final Text CONTRACT_FIRST = Text.of("合同另有约定的，从其约定", "the contract's own clause prevails");
    private static final Text AGREEMENT_FIRST = Text.of("双方约定优先", "what the parties signed prevails");
    private static final Text NONE_SET = Text.of("未载明", "none is on record");

    private final Reasoning why;
    private final Vacancy vacancy;

    private VacancyOrder(Reasoning why, Vacancy vacancy) {
        this.why = why;
        this.vacancy = vacancy;
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("4.3", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }

    /** Returns the days and the share that {@code vacancy} leads to. */
    static Discount of(Reasoning why, Vacancy vacancy) {
        why.use(VACANT, vacancy.days());
        return new VacancyOrder(why, vacancy).decide();
    }

    private Discount decide() {
        Reading<Ratio> contract = why.readIfSet(FeeParameters.VACANCY);
        if (contract.isSet()) {
            why.skip(AGREEMENT, CONTRACT_FIRST);
            why.skip(LOCAL, CONTRACT_FIRST);
            return grant(CONTRACT, contract, contract.value(), vacancy.registeredOn());
        }
        why.skip(CONTRACT, NONE_SET);
        Reading<Ratio> otherwise = why.read(FeeParameters.VACANCY_OTHERWISE);
        if (vacancy.agreement().isPresent()) {
            VacancyAgreement signed = vacancy.agreement().get();
            why.skip(LOCAL, AGREEMENT_FIRST);
            return grant(AGREEMENT, otherwise, signed.pay(), signed.from());
        }
        why.skip(AGREEMENT, NONE_SET);
        Reading<Ratio> local = why.readIfSet(FeeParameters.VACANCY_LOCAL_RATIO);
        if (local.isSet()) {
            return byLocalRule(local);
        }
        why.skip(LOCAL, NONE_SET);
        return otherwise.find().map(share -> full(otherwise, share)).orElse(Discount.NONE);
    }

    private Discount full(Reading<Ratio> basis, Ratio share) {
        why.check(FULL, basis, true, share);
        return Discount.of(vacancy.days(), share);
    }

    private Discount grant(Rule rule, Reading<Ratio> basis, Ratio share, LocalDate from, Object... more) {
        DateRange days = vacancy.days().intersection(DateRange.from(from));
        if (more.length == 0) {
            why.check(rule, basis, true, share, days.from());
        } else {
            why.check(rule, basis, true, share, days.from(), more[0]);
        }
        return Discount.of(days, share);
    }

    private Discount byLocalRule(Reading<Ratio> local) {
        Reading<Term> term = why.read(FeeParameters.VACANCY_LOCAL_TERM);
        Reading<Boolean> proof = why.read(FeeParameters.VACANCY_LOCAL_PROOF);
        Reading<Boolean> retroactive = why.read(FeeParameters.VACANCY_LOCAL_RETROACTIVE);
        if (why.lacks()) {
            return Discount.NONE;
        }
        if (proof.value() && !why.warn(PROVEN, proof, vacancy.proven())) {
            return Discount.NONE;
        }
        LocalDate reached = Periods.due(vacancy.days().from(), term.value());
        LocalDate seen = retroactive.value()
                ? earlier(vacancy.days().to(), why.asOf().validOn())
                : vacancy.days().to();
        if (reached.isAfter(seen)) {
            why.warn(LOCAL, term, false, term.value());
            return Discount.NONE;
        }
        LocalDate from = retroactive.value() ? vacancy.days().from() : reached;
        return grant(LOCAL, local, local.value(), later(from, vacancy.registeredOn()), term.value());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
