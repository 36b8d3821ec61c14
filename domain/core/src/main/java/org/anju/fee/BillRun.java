package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Rounding;

/** One bill in the making: checks its input, finds the prices and days, and adds up the lines. Used once. */
final class BillRun {

    private static final long NO_AREA = 0;

    private final Reasoning why;
    private final Tariff tariff;
    private final Optional<Stage> stage;
    private final UnitFacts unit;
    private final Optional<StatedArea> certificate;
    private final Optional<StatedArea> contract;
    private final LocalDate first;
    private final LocalDate last;

    BillRun(Reasoning why, Tariff tariff, Optional<Stage> stage, UnitFacts unit, LocalDate first, LocalDate last) {
        this.why = why;
        this.tariff = tariff;
        this.stage = stage;
        this.unit = unit;
        this.certificate = unit.certificateArea();
        this.contract = unit.contractArea();
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
        RateCard card = card();
        long area = card.isByArea() ? area() : NO_AREA;
        Optional<Vacancy> vacancy = unit.vacancy();
        Discount discount = vacancy.isPresent() ? VacancyOrder.of(why, vacancy.get()) : Discount.NONE;
        ImmutableList<MonthSpans> months = new Cutter(why, unit, discount, card.changes()).months(first, last);
        if (why.lacks()) {
            return why.fail();
        }
        int lines = card.series().size() * months.size();
        return conclude(
                card.series(),
                months,
                area,
                point.value() == RoundingPoint.MONTHLY
                        ? new MonthlyLines(why, rounding.value(), discount.pay(), unit.ownPrices(), lines)
                        : new TotalLines(why, rounding.value(), discount.pay(), unit.ownPrices(), lines));
    }

    private Decision<Bill> conclude(
            ImmutableList<PriceSeries> series, ImmutableList<MonthSpans> months, long area, LineMaker maker) {
        for (int i = 0; i < series.size(); i++) {
            PriceSeries each = series.get(i);
            Basis basis = each.item().basis();
            if (!each.announced().isEmpty()) {
                warnOfAnnounced(each);
            }
            if (!basis.isMonthly()) {
                addReadings(each, months, maker);
            } else if (basis == Basis.AREA_MONTH || quantity(basis, area) > 0) {
                maker.add(each, quantity(basis, area), months);
            }
        }
        if (why.lacks()) {
            return why.fail();
        }
        ImmutableList<BillLine> lines = maker.lines();
        if (stage.isPresent()) {
            checkBand(stage.get(), lines);
        }
        return why.conclude(new Bill(unit.unit(), first, last, lines, maker.total()));
    }

    /** Holds every service price that was charged against the guided band, each once. */
    private void checkBand(Stage at, ImmutableList<BillLine> lines) {
        Optional<PriceBand> band = PriceBand.of(why, at, unit.rateClass(), unit.affordable());
        if (band.isEmpty()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isServiceFee(lines.get(i)) && !isServicePriceOf(lines.subList(0, i), lines.get(i))) {
                band.get().check(why, lines.get(i).price().price());
            }
        }
    }

    private static boolean isServiceFee(BillLine line) {
        return line.item().kind() == ChargeKind.SERVICE_FEE;
    }

    private static boolean isServicePriceOf(ImmutableList<BillLine> lines, BillLine line) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isServiceFee(lines.get(i))
                    && lines.get(i).price().price().equals(line.price().price())) {
                return true;
            }
        }
        return false;
    }

    private void checkInput() {
        if (last.isBefore(first)) {
            why.check(BillRules.PERIOD, why.readIfSet(FeeParameters.ROUNDING_POINT), false, first, last);
        }
        checkArea(certificate);
        checkArea(contract);
        ImmutableList<Tenure> tenures = unit.tenures();
        for (int i = 1; i < tenures.size(); i++) {
            Tenure earlier = tenures.get(i - 1);
            Tenure later = tenures.get(i);
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

    private void checkArea(Optional<StatedArea> area) {
        if (area.isPresent() && area.get().isNegative()) {
            why.check(
                    BillRules.AREA_SOUND,
                    why.readIfSet(FeeParameters.BILLING_AREA),
                    false,
                    area.get().hundredths());
        }
    }

    /** Returns the prices that touch this unit, its own going first; a class without a service fee is a gap, not free. */
    private RateCard card() {
        RateCard card = tariff.cardFor(unit.rateClass()).with(unit.ownPrices());
        if (!card.hasServiceFee() && (tariff.hasServiceFee() || card.series().isEmpty())) {
            why.lack(BillRules.PRICE, unit.rateClass().toString());
        }
        return card;
    }

    private long area() {
        Optional<StatedArea> only = certificate.isPresent() ? certificate : contract;
        boolean agree = certificate.isEmpty() || contract.isEmpty() || certificate.equals(contract);
        Optional<StatedArea> chosen = agree ? only : chosen();
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

    private Optional<StatedArea> chosen() {
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
        ImmutableList<MeterReading> readings = unit.readings();
        for (int i = 0; i < readings.size(); i++) {
            MeterReading reading = readings.get(i);
            if (reading.item().equals(series.item().code())
                    && !reading.readOn().isBefore(first)
                    && !reading.readOn().isAfter(last)) {
                maker.add(series, reading, months);
            }
        }
    }
}
