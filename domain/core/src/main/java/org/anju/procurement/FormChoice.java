package org.anju.procurement;

import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * Whether the provider of a residential complex may be found in a form (选聘方式). A preliminary provider is found by tender; without
 * one only where fewer than three bid or the housing is of small scale, and the property authority of the county approves (SC-379
 * art. 24(2)). Owners are encouraged to hold a tender and may do without (HN arts. 49, 51): that is warned of.
 *
 * <p>Undetermined where a negotiation would rest on the size of the housing and nobody says what is small. Thread-safe.
 */
public final class FormChoice {

    /** How many bid. */
    static final Fact BIDDERS = Fact.open("tender.bidders", "投标人数", "bidders");

    private static final String CAPABILITY = "2.8";

    private static final Fact FLOOR_AREA = Fact.open("tender.floorArea", "住宅建筑面积", "floor area of the housing");
    private static final Fact APPROVED =
            Fact.open("tender.negotiationApproved", "协议选聘是否经批准", "whether the negotiation was approved");

    /** Fewer bidders than a tender needs; then it has failed. */
    static final Rule FEW = Rule.of(
            CAPABILITY,
            "ENOUGH_BIDDERS",
            Text.of("投标人{0}个，少于{1}个", "{0} bidders, fewer than {1}"),
            Text.of("投标人{0}个，不少于{1}个", "{0} bidders, {1} or more"));

    private static final Rule SMALL = Rule.of(
            CAPABILITY,
            "NOT_SMALL_SCALE",
            Text.of("住宅建筑面积{0}，不超过{1}，规模较小", "{0} of housing, not more than {1}: small scale"),
            Text.of("住宅建筑面积{0}，超过{1}，不属于规模较小", "{0} of housing, more than {1}: not small scale"));
    private static final Rule BY_TENDER = Rule.of(
            CAPABILITY,
            "NOT_BY_TENDER",
            Text.of("通过招标投标选聘（{0}）", "found by tender ({0})"),
            Text.of("应当通过招标投标选聘，不得{0}", "to be found by tender, not by {0}"));
    private static final Rule APPROVAL = Rule.of(
            CAPABILITY,
            "NEGOTIATION_NOT_APPROVED",
            Text.of("协议选聘经县（区）物业管理行政主管部门批准", "the property authority approved the negotiation"),
            Text.of("协议选聘未经县（区）物业管理行政主管部门批准", "the property authority did not approve a negotiation"));
    private static final Rule ENCOURAGED = Rule.of(
            CAPABILITY,
            "TENDER_ENCOURAGED",
            Text.of("通过招标投标选聘", "found by tender"),
            Text.of("鼓励业主大会采用招投标方式，本次未采用", "owners are encouraged to hold a tender; none is held"));

    private static final Text OTHER_GROUND = Text.of("已有另一项理由", "there is another ground");

    private final RuleBook book;

    private FormChoice(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static FormChoice by(RuleBook book) {
        return new FormChoice(book);
    }

    /** Decides whether {@code form} may be taken; granted with that form. */
    public Decision<SelectionForm> decide(SelectionForm form, FormFacts facts, AsOf asOf) {
        Reasoning why = Reasoning.of("procurement.form", book, asOf);
        Reading<Boolean> compulsory = why.read(ProcurementParameters.compulsory(facts.contract()));
        if (form.isTender()) {
            why.check(BY_TENDER, compulsory, true, form);
        } else if (compulsory.isSet() && compulsory.value()) {
            ground(why, facts);
            approval(why, compulsory, facts.approved());
        } else if (compulsory.isSet()) {
            why.warn(ENCOURAGED, compulsory, false);
        }
        return why.conclude(form);
    }

    /** One ground is enough; where none holds and one is not known, nothing is refused. */
    private static void ground(Reasoning why, FormFacts facts) {
        Reading<Long> least = why.read(ProcurementParameters.LEAST_BIDDERS);
        Optional<Boolean> few =
                least.find().flatMap(number -> facts.bidders().map(bidders -> why.use(BIDDERS, bidders) < number));
        if (few.orElse(false)) {
            why.check(FEW, least, true, facts.bidders().orElseThrow(), least.value());
            why.skip(SMALL, OTHER_GROUND);
            return;
        }
        Reading<Area> most = why.read(ProcurementParameters.SMALL_SCALE);
        Optional<Boolean> small = most.find()
                .flatMap(limit ->
                        facts.floorArea().map(area -> why.use(FLOOR_AREA, area).compareTo(limit) <= 0));
        if (small.orElse(false)) {
            why.skip(FEW, OTHER_GROUND);
            why.check(SMALL, most, true, facts.floorArea().orElseThrow(), most.value());
        } else if (few.isPresent() && small.isPresent()) {
            why.check(FEW, least, false, facts.bidders().orElseThrow(), least.value());
            why.check(SMALL, most, false, facts.floorArea().orElseThrow(), most.value());
        } else {
            lack(why, FEW, least, BIDDERS, facts.bidders());
            lack(why, SMALL, most, FLOOR_AREA, facts.floorArea());
        }
    }

    private static void lack(Reasoning why, Rule rule, Reading<?> basis, Fact fact, Optional<?> value) {
        if (value.isEmpty()) {
            why.unknown(
                    rule, basis, fact, "—", basis.find().map(Object.class::cast).orElse("—"));
        }
    }

    private static void approval(Reasoning why, Reading<Boolean> compulsory, Optional<Boolean> approved) {
        if (approved.isPresent()) {
            why.check(APPROVAL, compulsory, why.use(APPROVED, approved.get()));
        } else {
            why.unknown(APPROVAL, compulsory, APPROVED);
        }
    }
}
