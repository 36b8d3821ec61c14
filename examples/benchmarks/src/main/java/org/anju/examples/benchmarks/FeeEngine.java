package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The bill as rules of Drools, compiled to its executable model. */
@State(Scope.Benchmark)
public class FeeEngine {

    private static final String DRL = """
            package bench
            import org.anju.examples.benchmarks.FeeUnit
            import org.anju.examples.benchmarks.FeeRates
            rule "A lift" salience 70 when $u: FeeUnit(grade == "A", lift) then $u.charge(FeeRates.LIFT_A); end
            rule "A stairs" salience 70 when $u: FeeUnit(grade == "A", !lift) then $u.charge(FeeRates.STAIRS_A); end
            rule "B lift" salience 70 when $u: FeeUnit(grade == "B", lift) then $u.charge(FeeRates.LIFT_B); end
            rule "B stairs" salience 70 when $u: FeeUnit(grade == "B", !lift) then $u.charge(FeeRates.STAIRS_B); end
            rule "agreed" salience 60 when $u: FeeUnit(agreed) then $u.charge(FeeRates.AGREED); end
            rule "cap" salience 50 when $u: FeeUnit() then $u.cap(); end
            rule "vacant" salience 40 when $u: FeeUnit(vacant) then $u.reduce(); end
            rule "parking" salience 30 when $u: FeeUnit(spaces > 0) then $u.park(); end
            rule "power" salience 20 when $u: FeeUnit(kilowattHours > 0) then $u.collectPower(); end
            """;

    private final KieBase rules =
            new KieHelper().addContent(DRL, ResourceType.DRL).build(ExecutableModelProject.class);

    /** Makes sure that the rules bill what plain code does. */
    public FeeEngine() {
        for (int i = 0; i < Measured.INPUTS; i++) {
            BigDecimal byHand = FeeBill.byHand(i);
            checkState(bill(i).compareTo(byHand) == 0, "unit %s: %s, by hand %s", i, bill(i), byHand);
        }
    }

    /** Bills one unit in a session of its own. */
    BigDecimal bill(int i) {
        KieSession session = rules.newKieSession();
        FeeUnit unit = FeeInputs.peer(i);
        session.insert(unit);
        session.fireAllRules();
        session.dispose();
        return unit.total();
    }

    /** Bills all units in one session. */
    BigDecimal billAll() {
        KieSession session = rules.newKieSession();
        FeeUnit[] units = new FeeUnit[Measured.INPUTS];
        for (int i = 0; i < units.length; i++) {
            units[i] = FeeInputs.peer(i);
            session.insert(units[i]);
        }
        session.fireAllRules();
        session.dispose();
        BigDecimal total = BigDecimal.ZERO;
        for (FeeUnit unit : units) {
            total = total.add(unit.total());
        }
        return total;
    }
}
