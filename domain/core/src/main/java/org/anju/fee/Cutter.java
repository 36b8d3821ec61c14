package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.DateRange;

/** Cuts the days of a bill into months and spans, and finds who pays for each (decision table B-2). */
final class Cutter {

    private static final Fact TENURE = Fact.personal("unit.tenure", "房屋持有情况", "who holds the unit");

    /** Stands where a tenure is missing; such a bill is never granted. */
    private static final Tenure NOBODY = Tenure.owner(OwnerId.of("?"), DateRange.ALWAYS);

    private final Reasoning why;
    private final UnitFacts unit;
    private final Discount discount;
    private final ImmutableList<LocalDate> priceChanges;
    private Optional<Standing> lastStanding = Optional.empty();
    private Payer lastPayer = Payer.OWNER;
    private Optional<PartMonthRule> partMonthRule = Optional.empty();
    private Optional<TransferMonth> transferMonth = Optional.empty();

    Cutter(Reasoning why, UnitFacts unit, Discount discount, ImmutableList<LocalDate> priceChanges) {
        this.why = why;
        this.unit = unit;
        this.discount = discount;
        this.priceChanges = priceChanges;
    }

    /** Returns the months from {@code first} to {@code last}; unreliable where the reasoning then lacks something. */
    ImmutableList<MonthSpans> months(LocalDate first, LocalDate last) {
        if (isOneMonth(first, last)) {
            return ImmutableList.of(month(first, last));
        }
        ImmutableList.Builder<MonthSpans> months = ImmutableList.builder();
        LocalDate from = first;
        while (!isOneMonth(from, last)) {
            LocalDate end = from.withDayOfMonth(from.lengthOfMonth());
            months.add(month(from, end));
            from = end.plusDays(1);
        }
        return months.add(month(from, last)).build();
    }

    private static boolean isOneMonth(LocalDate from, LocalDate to) {
        return from.getMonthValue() == to.getMonthValue() && from.getYear() == to.getYear();
    }

    private MonthSpans month(LocalDate from, LocalDate to) {
        int length = to.lengthOfMonth();
        boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == length;
        return new MonthSpans(spans(from, to), whole || !isThirtyDays() ? length : 30, whole);
    }

    private boolean isThirtyDays() {
        if (partMonthRule.isEmpty()) {
            partMonthRule = why.read(FeeParameters.PART_MONTH_RULE).find();
        }
        return partMonthRule.filter(PartMonthRule.THIRTY_DAYS::equals).isPresent();
    }

    private Span[] spans(LocalDate from, LocalDate to) {
        LocalDate end = endOfSpan(from, to);
        if (end.equals(to)) {
            return new Span[] {span(from, to)};
        }
        List<Span> spans = new ArrayList<>();
        LocalDate start = from;
        while (!start.isAfter(to)) {
            end = endOfSpan(start, to);
            spans.add(span(start, end));
            start = end.plusDays(1);
        }
        return transferred(spans.toArray(Span[]::new));
    }

    /** Gives a month that changes hands to one holder, where the rule says so. */
    private Span[] transferred(Span[] spans) {
        boolean oneHolder = Arrays.stream(spans).allMatch(span -> span.tenure().equals(spans[0].tenure()));
        if (oneHolder) {
            return spans;
        }
        if (transferMonth.isEmpty()) {
            transferMonth = why.read(FeeParameters.TRANSFER_MONTH).find();
        }
        return switch (transferMonth.orElse(TransferMonth.PRO_RATA)) {
            case PRO_RATA -> spans;
            case FIRST_DAY -> heldBy(spans, spans[0]);
            case LAST_DAY -> heldBy(spans, spans[spans.length - 1]);
        };
    }

    private Span[] heldBy(Span[] spans, Span holder) {
        return Arrays.stream(spans)
                .map(span -> span(span.first(), span.last(), holder.tenure(), holder.payer()))
                .toArray(Span[]::new);
    }

    private Span span(LocalDate from, LocalDate to) {
        ImmutableList<Tenure> tenures = unit.tenures();
        for (int i = 0; i < tenures.size(); i++) {
            Tenure tenure = tenures.get(i);
            if (tenure.days().contains(from)) {
                return span(from, to, tenure, payer(tenure.standing()));
            }
        }
        why.lack(TENURE, unit.unit() + " " + from);
        return new Span(from, to, NOBODY, Payer.OWNER, false);
    }

    /** A vacancy lowers what an owner owes, never the whole that the developer owes (SC-379 art. 41(2)). */
    private Span span(LocalDate from, LocalDate to, Tenure tenure, Payer payer) {
        return new Span(
                from,
                to,
                tenure,
                payer,
                payer != Payer.DEVELOPER && discount.days().contains(from));
    }

    private Payer payer(Standing standing) {
        if (lastStanding.isEmpty() || lastStanding.get() != standing) {
            lastStanding = Optional.of(standing);
            lastPayer = why.read(FeeParameters.payer(standing)).find().orElse(Payer.OWNER);
        }
        return lastPayer;
    }

    /** Returns the last day up to which nothing changes, {@code to} at the latest. */
    private LocalDate endOfSpan(LocalDate from, LocalDate to) {
        LocalDate end = before(discount.days(), from, to);
        ImmutableList<Tenure> tenures = unit.tenures();
        for (int i = 0; i < tenures.size(); i++) {
            end = before(tenures.get(i).days(), from, end);
        }
        for (int i = 0; i < priceChanges.size(); i++) {
            end = before(priceChanges.get(i), from, end);
        }
        ImmutableList<AgreedPrice> own = unit.ownPrices();
        for (int i = 0; i < own.size(); i++) {
            end = own.get(i).adopted() ? before(own.get(i).days(), from, end) : end;
        }
        return end;
    }

    private static LocalDate before(DateRange days, LocalDate from, LocalDate end) {
        return before(days.to(), from, before(days.from(), from, end));
    }

    /** Returns the day before {@code change} if it is within the days, {@code end} otherwise. */
    private static LocalDate before(LocalDate change, LocalDate from, LocalDate end) {
        return change.isAfter(from) && !change.isAfter(end) ? change.minusDays(1) : end;
    }
}
