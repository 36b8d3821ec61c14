package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;

/** One bill in the making: checks its input, finds the prices and days, and adds up the lines. Used once. */
final class BillRun {

    private static final long NO_AREA = 0;

    private final Reasoning why;
    private final Tariff tariff;
    private final UnitFacts unit;
    private final LocalDate first;
    private final LocalDate last;

    BillRun(Reasoning why, Tariff tariff, UnitFacts unit, LocalDate first, LocalDate last) {
        this.why = why;
        this.tariff = tariff;
        this.unit = unit;
        this.first = first;
        this.last = last;
    }

    Decision<Bill> run() {
        checkInput();
        Reading<RoundingPoint> point = why.read(FeeParameters.ROUNDING_POINT);
        Reading<Rounding> rounding = why.read(FeeParameters.ROUNDING);
        if (why.isRefused()) {
            return why.fail();
        }
        ImmutableList<PriceSeries> series = series();
        long area = isAreaNeeded(series) ? area() : NO_AREA;
        Discount discount =
                unit.vacancy().isPresent() ? VacancyOrder.of(why, unit.vacancy().get()) : Discount.NONE;
        ImmutableList<MonthSpans> months = new Cutter(why, unit, discount, series).months(first, last);
        if (why.lacks() || why.isRefused()) {
            return why.fail();
        }
        LineMaker maker = point.value() == RoundingPoint.MONTHLY
                ? new MonthlyLines(why, rounding.value(), discount.pay())
                : new TotalLines(why, rounding.value(), discount.pay());
        return conclude(series, months, area, maker);
    }

    private Decision<Bill> conclude(
            ImmutableList<PriceSeries> series, ImmutableList<MonthSpans> months, long area, LineMaker maker) {
        for (int i = 0; i < series.size(); i++) {
            PriceSeries each = series.get(i);
            warnOfAnnounced(each);
            if (each.item().basis().isMonthly()) {
                long quantity = quantity(each.item().basis(), area);
                if (quantity > 0 || each.item().basis() == Basis.AREA_MONTH) {
                    maker.add(each, quantity, months);
                }
            } else {
                addReadings(each, months, maker);
            }
        }
        if (why.lacks()) {
            return why.fail();
        }
        ImmutableList<BillLine> lines = maker.lines();
        long total = 0;
        for (int i = 0; i < lines.size(); i++) {
            total = Math.addExact(total, lines.get(i).amount().fen());
        }
        return why.conclude(new Bill(unit.unit(), first, last, lines, Money.ofFen(total)));
    }

    private void checkInput() {
        if (last.isBefore(first)) {
            why.check(BillRules.PERIOD, why.readIfSet(FeeParameters.ROUNDING_POINT), false, first, last);
        }
        unit.certificateArea().ifPresent(this::checkArea);
        unit.contractArea().ifPresent(this::checkArea);
        for (int i = 1; i < unit.tenures().size(); i++) {
            Tenure earlier = unit.tenures().get(i - 1);
            Tenure later = unit.tenures().get(i);
            if (later.days().from().isBefore(earlier.days().to())) {
                why.check(
                        BillRules.TENURES_APART,
                        why.readIfSet(FeeParameters.TRANSFER_MONTH),
                        false,
                        earlier.days().from(),
                        later.days().from());
            }
        }
    }

    private void checkArea(StatedArea area) {
        if (area.isNegative()) {
            why.check(BillRules.AREA_SOUND, why.readIfSet(FeeParameters.BILLING_AREA), false, area.hundredths());
        }
    }

    /** Returns the prices that touch this unit, its own going first; a class without a service fee is a gap, not free. */
    private ImmutableList<PriceSeries> series() {
        ImmutableList<PriceSeries> series = tariff.seriesFor(unit.rateClass());
        if (!unit.ownPrices().isEmpty()) {
            series = OwnPrices.before(series, unit.ownPrices());
        }
        boolean served = false;
        for (int i = 0; i < series.size(); i++) {
            served |= series.get(i).item().kind() == ChargeKind.SERVICE_FEE;
        }
        if (!served && (tariff.hasServiceFee() || series.isEmpty())) {
            why.lack(BillRules.PRICE, unit.rateClass().toString());
        }
        return series;
    }

    private static boolean isAreaNeeded(ImmutableList<PriceSeries> series) {
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).item().basis() == Basis.AREA_MONTH) {
                return true;
            }
        }
        return false;
    }

    private long area() {
        Optional<StatedArea> certificate = unit.certificateArea();
        Optional<StatedArea> contract = unit.contractArea();
        Optional<StatedArea> only = certificate.isPresent() ? certificate : contract;
        boolean agree = certificate.isEmpty() || contract.isEmpty() || certificate.equals(contract);
        Optional<StatedArea> chosen = agree ? only : chosen(certificate, contract);
        if (chosen.isEmpty()) {
            if (agree) {
                why.lack(BillRules.AREA, unit.unit().value());
            }
            return NO_AREA;
        }
        long hundredths = chosen.get().hundredths();
        why.use(BillRules.AREA, Area.ofHundredths(hundredths));
        return hundredths;
    }

    private Optional<StatedArea> chosen(Optional<StatedArea> certificate, Optional<StatedArea> contract) {
        return why.read(FeeParameters.BILLING_AREA)
                .find()
                .flatMap(rule -> rule == BillingArea.CERTIFICATE ? certificate : contract);
    }

    private long quantity(Basis basis, long area) {
        return switch (basis) {
            case AREA_MONTH -> area;
            case SPACE_MONTH -> unit.spaces();
            case UNIT_MONTH -> 1;
            case METERED -> 0;
        };
    }

    private void warnOfAnnounced(PriceSeries series) {
        for (AgreedPrice price : series.announced()) {
            if (price.days().contains(last)) {
                why.warn(
                        BillRules.ADOPTED,
                        why.readIfSet(FeeParameters.CHANGE_NEEDS_OWNERS),
                        false,
                        price.item().name(),
                        price.price().total(),
                        price.days().from());
            }
        }
    }

    private void addReadings(PriceSeries series, ImmutableList<MonthSpans> months, LineMaker maker) {
        List<MeterReading> readings = readingsOf(series.item());
        if (readings.isEmpty()) {
            return;
        }
        Money handling = Money.ZERO;
        if (series.item().kind() == ChargeKind.COLLECTED_UTILITY) {
            handling = why.read(FeeParameters.HANDLING_FEE).find().orElse(Money.ZERO);
        }
        for (MeterReading reading : readings) {
            maker.add(series, reading, months, handling);
        }
    }

    private List<MeterReading> readingsOf(ChargeItem item) {
        List<MeterReading> found = List.of();
        for (MeterReading reading : unit.readings()) {
            if (reading.item().equals(item.code())
                    && !reading.readOn().isBefore(first)
                    && !reading.readOn().isAfter(last)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(reading);
            }
        }
        return found;
    }
}
