package org.anju.testkit.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anju.fee.Action;
import org.anju.fee.Arrears;
import org.anju.fee.ConductGuard;
import org.anju.fee.GuardParameters;
import org.anju.fee.Permission;
import org.anju.fee.Stance;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.time.AsOf;

/** What must hold for the conduct guard (capability 4.6). */
public interface GuardLaws {

    /** Decides whether {@code action} may be taken on {@code day}. */
    default Decision<Permission> ask(Action action, Arrears arrears, LocalDate day) {
        return ConductGuard.by(FeeExamples.MONTHLY, WorkingCalendars.china()).decide(action, arrears, AsOf.date(day));
    }

    /** What the law prohibits, or does not speak of, is never granted, whatever is owed. */
    @Property
    default void theProhibitedIsNeverGranted(
            @ForAll Action action, @ForAll Arrears arrears, @ForAll @IntRange(max = 2000) int days) {
        LocalDate day = arrears.due().plusDays(days);
        Resolution law = FeeExamples.MONTHLY.resolve(GuardParameters.stance(action), AsOf.date(day));
        boolean silent = !law.isSet();
        boolean prohibited = law.parameter()
                .flatMap(entry -> entry.value())
                .filter(Stance.PROHIBITED.name()::equals)
                .isPresent();
        if (silent || prohibited) {
            assertThat(ask(action, arrears, day).isGranted()).isFalse();
        }
    }

    /** Cutting power, water, heat or gas is refused on every day of the Civil Code, with its article. */
    @Property
    default void cuttingSuppliesIsRefusedWithItsArticle(
            @ForAll @IntRange(max = 3) int which, @ForAll Arrears arrears, @ForAll @IntRange(max = 5000) int days) {
        Decision<Permission> decision =
                ask(Action.values()[which], arrears, LocalDate.of(2021, 1, 1).plusDays(days));
        assertThat(decision.isRefused()).isTrue();
        assertThat(decision.violations())
                .allSatisfy(violation -> assertThat(violation.citations())
                        .extracting(Object::toString)
                        .containsExactly("CC 944(3)"));
    }

    /** What may be done one day may be done the next, while the law stays. */
    @Property
    default void whatIsAllowedStaysAllowed(
            @ForAll Action action, @ForAll Arrears arrears, @ForAll @IntRange(max = 600) int days) {
        LocalDate day = arrears.due().plusDays(days);
        if (ask(action, arrears, day).isGranted()) {
            assertThat(ask(action, arrears, day.plusDays(1)).isGranted()).isTrue();
        }
    }

    /** Every way on that is offered is itself granted from its day on. */
    @Property
    default void everyWayOnIsItselfLawful(
            @ForAll Action action, @ForAll Arrears arrears, @ForAll @IntRange(max = 600) int days) {
        LocalDate day = arrears.due().plusDays(days);
        ask(action, arrears, day)
                .considered()
                .ifPresent(permission -> permission
                        .next()
                        .forEach(step -> assertThat(
                                        ask(step.action(), arrears, step.from()).isGranted())
                                .as("%s from %s", step.action(), step.from())
                                .isTrue()));
    }
}
