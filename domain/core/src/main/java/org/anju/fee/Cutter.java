package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.DateRange;

/** Cuts the days of a bill into months and spans, and finds who pays for each (law.md table B-2). */
final class Cutter {

    private static final Fact TENURE = Fact.personal("unit.tenure", "房屋持有情况", "who holds the unit");

    /** Stands where a tenure is missing; such a bill is never granted. */
    private static final Tenure NOBODY = Tenure.owner(OwnerId.of("?"), DateRange.ALWAYS);

    private final Reasoning why;
    private final UnitFacts unit;
    private final Discount discount;
    private final Iterable<PriceSeries> series;
    private Optional<Reading<Payer>> lastPayer = Optional.empty();
    private Optional<PartMonthRule> partMonthRule = Optional.empty();
    private Optional<TransferMonth> transferMonth = Optional.empty();

    Cutter(Reasoning why, UnitFacts unit, Discount discount, Iterable<PriceSeries> series) {
        this.why = why;
        this.unit = unit;
        this.discount = discount;
        this.series = series;
    }

    /** Returns the months from {@code first} to {@code last}; unreliable where the reasoning then lacks something. */
    ImmutableList<MonthSpans> months(LocalDate first, LocalDate last) {
        ImmutableList.Builder<MonthSpans> months = ImmutableList.builder();
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate end = from.withDayOfMonth(from.lengthOfMonth());
            LocalDate to = end.isAfter(last) ? last : end;
            months.add(new MonthSpans(spans(from, to), divisor(from, to)));
            from = end.plusDays(1);
        }
        return months.build();
    }

    private int divisor(LocalDate from, LocalDate to) {
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
            return to.getDayOfMonth();
        }
        if (partMonthRule.isEmpty()) {
            partMonthRule = why.read(FeeParameters.PART_MONTH_RULE).find();
        }
        return partMonthRule.filter(PartMonthRule.THIRTY_DAYS::equals).isPresent() ? 30 : to.lengthOfMonth();
    }

    private Span[] spans(LocalDate from, LocalDate to) {
        Span whole = span(from, to);
        LocalDate cut = nextChange(from, to);
        if (cut.isAfter(to)) {
            return new Span[] {whole};
        }
        List<Span> spans = new ArrayList<>();
        LocalDate start = from;
        while (!start.isAfter(to)) {
            cut = nextChange(start, to);
            spans.add(span(start, cut.minusDays(1)));
            start = cut;
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

    private static Span[] heldBy(Span[] spans, Span holder) {
        return Arrays.stream(spans)
                .map(span -> new Span(span.first(), span.last(), holder.tenure(), holder.payer(), span.vacant()))
                .toArray(Span[]::new);
    }

    private Span span(LocalDate from, LocalDate to) {
        for (Tenure tenure : unit.tenures()) {
            if (tenure.days().contains(from)) {
                return new Span(from, to, tenure, payer(tenure), discount.days().contains(from));
            }
        }
        why.lack(TENURE, unit.unit() + " " + from);
        return new Span(from, to, NOBODY, Payer.OWNER, false);
    }

    private Payer payer(Tenure tenure) {
        Reading<Payer> reading = lastPayer
                .filter(last -> last.key().equals(FeeParameters.payer(tenure.standing())))
                .orElseGet(() -> why.read(FeeParameters.payer(tenure.standing())));
        lastPayer = Optional.of(reading);
        return reading.find().orElse(Payer.OWNER);
    }

    /** Returns the first day after {@code day} on which anything changes; the day after {@code to} where nothing does. */
    private LocalDate nextChange(LocalDate day, LocalDate to) {
        LocalDate next = to.plusDays(1);
        for (Tenure tenure : unit.tenures()) {
            next = earliest(next, day, tenure.days());
        }
        next = earliest(next, day, discount.days());
        for (PriceSeries each : series) {
            for (DateRange days : each.ranges()) {
                next = earliest(next, day, days);
            }
        }
        return next;
    }

    private static LocalDate earliest(LocalDate known, LocalDate after, DateRange days) {
        LocalDate next = known;
        if (days.from().isAfter(after) && days.from().isBefore(next)) {
            next = days.from();
        }
        return days.to().isAfter(after) && days.to().isBefore(next) ? days.to() : next;
    }
}
