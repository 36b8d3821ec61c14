package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Term;

/** The parameters of fees; decision tables B-1 to B-5. */
public final class FeeParameters {

    /** Where a bill over several months is brought to the fen. */
    public static final ParameterKey<RoundingPoint> ROUNDING_POINT =
            ParameterKey.choice("fee.roundingPoint", RoundingPoint.class);

    /** How a figure is brought to the fen. */
    public static final ParameterKey<Rounding> ROUNDING = ParameterKey.choice("fee.rounding", Rounding.class);

    /** What a part of a month is a part of. */
    public static final ParameterKey<PartMonthRule> PART_MONTH_RULE =
            ParameterKey.choice("fee.partMonthRule", PartMonthRule.class);

    /** Who owes the month in which a unit changes hands (B-2). */
    public static final ParameterKey<TransferMonth> TRANSFER_MONTH =
            ParameterKey.choice("fee.transferMonth", TransferMonth.class);

    /** Which area is billed where documents disagree. */
    public static final ParameterKey<BillingArea> BILLING_AREA =
            ParameterKey.choice("fee.billingArea", BillingArea.class);

    /** From when an owner owes. */
    public static final ParameterKey<StartRule> START_RULE = ParameterKey.choice("fee.startRule", StartRule.class);

    /** The share payable while vacant, by a clause of the service contract (B-3, first column). */
    public static final ParameterKey<Ratio> VACANCY =
            ParameterKey.of("fee.vacancy", ParameterType.RATIO).where(Ratio::isShare);

    /** The share payable while vacant, by a local rule (B-3, third column). */
    public static final ParameterKey<Ratio> VACANCY_LOCAL_RATIO =
            ParameterKey.of("fee.vacancyLocalRatio", ParameterType.RATIO).where(Ratio::isShare);

    /** How long a unit must have been vacant for the local rule; months, or days. */
    public static final ParameterKey<Term> VACANCY_LOCAL_TERM =
            ParameterKey.of("fee.vacancyLocalTerm", ParameterType.TERM).where(Term::isInCalendarDays);

    /** Whether the local rule asks for proof of the vacancy. */
    public static final ParameterKey<Boolean> VACANCY_LOCAL_PROOF =
            ParameterKey.of("fee.vacancyLocalProof", ParameterType.FLAG);

    /** Whether the local rule, once the time is reached, counts from the beginning of the vacancy. */
    public static final ParameterKey<Boolean> VACANCY_LOCAL_RETROACTIVE =
            ParameterKey.of("fee.vacancyLocalRetroactive", ParameterType.FLAG);

    /** The share payable while vacant where nothing else was agreed or ruled (B-3, last row). */
    public static final ParameterKey<Ratio> VACANCY_OTHERWISE =
            ParameterKey.of("fee.vacancyOtherwise", ParameterType.RATIO).where(Ratio::isShare);

    /** What may be charged for collecting a utility's price (B1.5). */
    public static final ParameterKey<Money> HANDLING_FEE = ParameterKey.of("fee.handlingFee", ParameterType.MONEY);

    /** Whether a price changes only by a decision of the owners (B-4). */
    public static final ParameterKey<Boolean> CHANGE_NEEDS_OWNERS =
            ParameterKey.of("fee.changeNeedsOwners", ParameterType.FLAG);

    /** The share of the principal owed for each day late; set by contract alone. */
    public static final ParameterKey<Ratio> LATE_FEE = ParameterKey.of("fee.lateFee", ParameterType.RATIO);

    /** The largest share of the principal that late fees may reach; counts only where a contract sets it. */
    public static final ParameterKey<Ratio> LATE_FEE_CAP = ParameterKey.of("fee.lateFeeCap", ParameterType.RATIO);

    /** Whether only what contract or order names may be charged (B1.1). */
    public static final ParameterKey<Boolean> AGREED_ONLY = ParameterKey.of("fee.agreedOnly", ParameterType.FLAG);

    /** What must be posted of every charge (B1.2). */
    public static final ParameterKey<ImmutableList<PostedElement>> POSTED_ELEMENTS =
            ParameterKey.table("fee.postedElements", PostedElement::read);

    /** Whether a rate above the agreed one is refused (B1.3). */
    public static final ParameterKey<Boolean> AGREED_RATE_BINDS =
            ParameterKey.of("fee.agreedRateBinds", ParameterType.FLAG);

    /** How the service fee may be priced before the owners' assembly exists (B1.4). */
    public static final ParameterKey<PriceForm> PRICE_FORM = ParameterKey.choice("fee.priceForm", PriceForm.class);

    /** How the service fee may be priced once the owners' assembly decides it (B1.4). */
    public static final ParameterKey<PriceForm> PRICE_FORM_AFTER_ASSEMBLY =
            ParameterKey.choice("fee.priceFormAfterAssembly", PriceForm.class);

    /** The guided base prices by grade and lift, with the order of the grades (B1.4). */
    public static final ParameterKey<GuidedBase> GUIDED_BASE = ParameterKey.table("fee.guidedBase", GuidedBase::read);

    /** How far above the base a guided price may go (B1.4). */
    public static final ParameterKey<Ratio> FLOAT_UP = ParameterKey.of("fee.floatUp", ParameterType.RATIO);

    /** How far below the base a guided price may go (B1.4); the whole where it may fall freely. */
    public static final ParameterKey<Ratio> FLOAT_DOWN = ParameterKey.of("fee.floatDown", ParameterType.RATIO);

    /** The highest grade affordable housing may be charged at; counts only where a city sets it. */
    public static final ParameterKey<String> AFFORDABLE_GRADE =
            ParameterKey.of("fee.affordableGrade", ParameterType.TEXT);

    /** The lawful loss that may be added to a collected utility; counts only where a tariff sets it (B1.5). */
    public static final ParameterKey<Ratio> UTILITY_LOSS = ParameterKey.of("fee.utilityLoss", ParameterType.RATIO);

    /** Whether a charge may be made a condition of another (B1.6). */
    public static final ParameterKey<Boolean> BUNDLING_ALLOWED =
            ParameterKey.of("fee.bundlingAllowed", ParameterType.FLAG);

    /** From which multiple of the reference price on a preliminary fee is clearly above it (明显超出). */
    public static final ParameterKey<Ratio> REFERENCE_PRICE_EXCEED =
            ParameterKey.of("fee.referencePriceExceedRatio", ParameterType.RATIO);

    private static final ImmutableList<ParameterKey<Payer>> PAYERS = Arrays.stream(Standing.values())
            .map(standing -> ParameterKey.choice("fee.payer." + standing.name(), Payer.class))
            .collect(toImmutableList());

    private FeeParameters() {}

    /** Who pays for a unit that stands so (B-2): {@code fee.payer.UNSOLD} and so on. */
    public static ParameterKey<Payer> payer(Standing standing) {
        return PAYERS.get(standing.ordinal());
    }
}
