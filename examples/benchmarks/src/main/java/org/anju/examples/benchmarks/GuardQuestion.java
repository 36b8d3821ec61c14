package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.anju.fee.Action;
import org.anju.fee.Arrears;
import org.anju.fee.ConductGuard;
import org.anju.fee.Permission;
import org.anju.fee.Stance;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Term;
import org.openjdk.jmh.annotations.Benchmark;

/** May the power be cut, may the owner be sued: one question about overdue arrears. */
public class GuardQuestion extends Measured {

    private static final Action[] ACTIONS = {Action.CUT_POWER, Action.CUT_WATER, Action.STOP_LIFT, Action.SUE};

    private final RuleBook book = Rules.with("fee.reasonablePeriod", Term.days(30));
    private final ConductGuard guard = ConductGuard.by(book, WorkingCalendars.china());
    private final Arrears[] arrears = new Arrears[INPUTS];
    private final Map<Action, Stance> stances = new EnumMap<>(Action.class);
    private final Map<String, Stance> byName = new HashMap<>();

    /** Makes arrears that were demanded in writing. */
    public GuardQuestion() {
        for (int i = 0; i < INPUTS; i++) {
            LocalDate due = LocalDate.of(2024, 1, 1).plusDays(i % 200);
            arrears[i] = Arrears.of(Money.ofFen(10_000 + i), due).demandedOn(due.plusDays(10));
        }
        for (Action action : ACTIONS) {
            stances.put(action, action == Action.SUE ? Stance.AFTER_REASONABLE_PERIOD : Stance.PROHIBITED);
            byName.put(action.name(), stances.get(action));
        }
        checkState(guard.decide(Action.CUT_POWER, arrears[0], Rules.DAY).isRefused(), "power may not be cut");
        checkState(guard.decide(Action.SUE, arrears[0], Rules.DAY).isGranted(), "the owner may be sued");
    }

    /** A map of what is prohibited: neither day nor law nor reason. */
    @Benchmark
    public boolean peerMap() {
        return byName.get(ACTIONS[next() & 3].name()) == Stance.PROHIBITED;
    }

    /** The same by ordinal. */
    @Benchmark
    public boolean limitEnumMap() {
        return stances.get(ACTIONS[next() & 3]) == Stance.PROHIBITED;
    }

    /** This library, explained, with the lawful next steps. */
    @Benchmark
    public Decision<Permission> ours() {
        int i = next();
        return guard.decide(ACTIONS[i & 3], arrears[i], Rules.DAY);
    }
}
