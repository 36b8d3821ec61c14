package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Basis;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.MeterReading;
import org.anju.fee.Price;
import org.anju.fee.RateClass;
import org.anju.fee.Standing;
import org.anju.fee.StatedArea;
import org.anju.fee.Tariff;
import org.anju.fee.Tenure;
import org.anju.fee.UnitFacts;
import org.anju.fee.Vacancy;
import org.anju.fee.VacancyAgreement;
import org.anju.kernel.exact.Decimals;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.DateRange;

/** Reads the facts of fees: items, prices, units, their holders and vacancies. */
final class FeeFacts {

    private static final Instrument CONTRACT = new Instrument(
            "CASE-CONTRACT",
            Text.of("案例所述合同", "contract of the case"),
            Text.of("案例所述合同", "contract of the case"),
            "",
            Force.CONTRACT,
            Optional.of(DateRange.ALWAYS),
            Provenance.LOCAL,
            Text.EMPTY);

    private FeeFacts() {}

    /** Reads the item of a price or charge; a service fee per square metre and month unless stated. */
    static ChargeItem item(CaseInput input) {
        ChargeKind kind = input.findChoice("kind", ChargeKind.class).orElse(ChargeKind.SERVICE_FEE);
        Basis basis = input.findChoice("basis", Basis.class).orElse(Basis.AREA_MONTH);
        return ChargeItem.of(input.findText("item").orElse(kind.name()), kind, basis);
    }

    /** Reads {@code price}, or the {@code parts} it is composed of. */
    static Price price(CaseInput input) {
        ImmutableList<CaseInput> parts = input.list("parts");
        return parts.isEmpty()
                ? Price.of(input.price("price"))
                : Price.of(parts.stream().map(FeeFacts::part).toList());
    }

    private static Price.Part part(CaseInput input) {
        return new Price.Part(
                Text.same(input.text("name")),
                input.price("price"),
                input.findFlag("deducted").orElse(false),
                input.findFlag("guided").orElse(true));
    }

    /** Reads {@code usage}, {@code grade} and {@code lift}; any unit where no usage is stated. */
    static RateClass rateClass(CaseInput input) {
        Optional<String> usage = input.findText("usage");
        Optional<String> grade = input.findText("grade");
        Optional<Boolean> lift = input.findFlag("lift");
        return usage.isEmpty() && grade.isEmpty() && lift.isEmpty()
                ? RateClass.ANY
                : new RateClass(usage.orElse("RESIDENTIAL"), grade.orElse(""), lift.orElse(false));
    }

    /** Reads {@code prices}. */
    static Tariff tariff(CaseInput given) {
        return Tariff.of(given.list("prices").stream()
                .map(price -> agreedPrice(price, Citation.of(CONTRACT, 0)))
                .toList());
    }

    static AgreedPrice agreedPrice(CaseInput input, Citation clause) {
        ChargeItem item = item(input);
        AgreedPrice.Builder price = AgreedPrice.builder();
        return price.item(item)
                .rateClass(rateClass(input))
                .days(days(input))
                .price(price(input))
                .clause(clause)
                .postedAs(item.name().zh())
                .adopted(input.findFlag("adopted").orElse(true))
                .build();
    }

    /** Reads {@code first} and {@code last}, both included; an end that is absent is open. */
    static DateRange days(CaseInput input) {
        LocalDate from = input.findDay("first").orElse(LocalDate.MIN);
        LocalDate to = input.findDay("last").map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        if (to.isBefore(from)) {
            throw input.problem("last", "早于 first", "is before first");
        }
        return DateRange.of(from, to);
    }

    /** Reads {@code unit}; where nobody is said to hold it, one owner does. */
    static UnitFacts unit(CaseInput given) {
        UnitFacts unit = statedUnit(given.object("unit"));
        if (!unit.tenures().isEmpty()) {
            return unit;
        }
        UnitFacts.Builder held = UnitFacts.builder();
        return held.from(unit)
                .addTenure(Tenure.owner(OwnerId.of("owner"), DateRange.ALWAYS))
                .build();
    }

    /** Reads a unit with who held it. */
    static UnitFacts statedUnit(CaseInput input) {
        UnitFacts.Builder unit = UnitFacts.builder();
        unit.unit(UnitId.of(input.findText("id").orElse("1-101")))
                .rateClass(rateClass(input))
                .affordable(input.findFlag("affordable").orElse(false))
                .certificateArea(area(input, "area"))
                .contractArea(area(input, "contractArea"))
                .spaces(Math.toIntExact(input.findInteger("spaces").orElse(0L)))
                .vacancy(input.findObject("vacancy").map(FeeFacts::vacancy));
        input.list("readings").forEach(reading -> unit.addReading(reading(reading)));
        input.list("holders").forEach(holder -> unit.addTenure(tenure(holder)));
        return unit.build();
    }

    /** Reads an area that may be below zero, as documents err. */
    private static Optional<StatedArea> area(CaseInput input, String name) {
        return input.findText(name).map(text -> {
            try {
                return new StatedArea(Decimals.parse(text).movePointRight(2).longValueExact());
            } catch (ArithmeticException | NumberFormatException e) {
                throw input.problem(name, "应为面积（平方米，至多两位小数）", "should be an area in m² with two decimals");
            }
        });
    }

    private static Tenure tenure(CaseInput input) {
        return new Tenure(
                days(input),
                input.findChoice("standing", Standing.class).orElse(Standing.DELIVERED),
                OwnerId.of(input.text("holder")));
    }

    private static Vacancy vacancy(CaseInput input) {
        DateRange days = days(input);
        return new Vacancy(
                days,
                input.findDay("registeredOn").orElse(days.from()),
                input.findFlag("proven").orElse(true),
                input.findObject("agreement")
                        .map(signed -> new VacancyAgreement(signed.ratio("pay"), signed.day("from"))));
    }

    private static MeterReading reading(CaseInput input) {
        return new MeterReading(input.text("item"), input.day("readOn"), quantity(input, Basis.METERED));
    }

    /** Reads {@code quantity}: square metres, spaces, units or what a meter counts. */
    static long quantity(CaseInput input, Basis basis) {
        int decimals = basis == Basis.AREA_MONTH ? 2 : basis == Basis.METERED ? 3 : 0;
        try {
            return Decimals.parse(input.text("quantity"))
                    .movePointRight(decimals)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw input.problem(
                    "quantity",
                    "应为数量，至多" + decimals + "位小数",
                    "should be a quantity with at most " + decimals + " decimals");
        }
    }
}
