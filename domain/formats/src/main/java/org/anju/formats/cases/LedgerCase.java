package org.anju.formats.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.Movements;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.Statements;

/** Cases of the public-revenue ledger: steps one after the other, then balances and statements. */
final class LedgerCase implements CaseKind {

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Run run = new Run(book, asOf);
        given.list("steps").forEach(run::take);
        CaseAnswer answer = run.last.map(CaseAnswer::of).orElseGet(CaseAnswer::plain);
        answer.put("steps", run.outcomes).put("entries", run.ledger.size()).put("balances", balances(run.ledger));
        ObjectNode statements = JsonNodeFactory.instance.objectNode();
        for (String quarter : given.texts("statements")) {
            statements.set(quarter, statement(book, asOf, run.ledger, Quarter.parse(quarter)));
        }
        return answer.put("statements", statements);
    }

    private static ObjectNode balances(Ledger ledger) {
        ObjectNode balances = JsonNodeFactory.instance.objectNode();
        ledger.chart()
                .accounts()
                .forEach(account -> balances.put(
                        account.code().value(), ledger.balance(account.code()).toString()));
        return balances;
    }

    private static ObjectNode statement(RuleBook book, AsOf asOf, Ledger ledger, Quarter quarter) {
        return Statements.by(book)
                .decide(ledger, quarter, asOf)
                .fold(
                        statement -> {
                            Movements movements = statement.movements();
                            CaseAnswer answer = CaseAnswer.plain()
                                    .put("opening", movements.opening())
                                    .put("income", movements.totalIncome())
                                    .put("costs", movements.totalCosts())
                                    .put("uses", movements.totalUses())
                                    .put("transfers", movements.totalTransfers())
                                    .put("closing", movements.closing());
                            return answer.texts(
                                            "corrects",
                                            statement.corrections().stream()
                                                    .map(late -> late.quarter().toString()))
                                    .json();
                        },
                        violations -> CaseAnswer.plain()
                                .texts("codes", violations.stream().map(violation -> violation.code()))
                                .json(),
                        missing -> CaseAnswer.plain()
                                .texts("missing", missing.stream().map(each -> each.code()))
                                .json());
    }

    /** One run through the steps; a step that is refused leaves the ledger as it was. */
    private static final class Run {

        private final Bookkeeping keeper;
        private final AsOf asOf;
        private final List<String> outcomes = new ArrayList<>();
        private Ledger ledger = Ledger.empty(ComplexId.of("case"), ChartOfAccounts.standard());
        private Optional<Decision<?>> last = Optional.empty();

        Run(RuleBook book, AsOf asOf) {
            this.keeper = Bookkeeping.by(book);
            this.asOf = asOf;
        }

        void take(CaseInput step) {
            switch (step.text("do")) {
                case "POST" ->
                    posted(keeper.post(
                            ledger, LedgerFacts.entry(step, EntryId.of(step.text("id")), recorded(step)), asOf));
                case "REVERSE" ->
                    posted(keeper.reverse(
                            ledger,
                            EntryId.of(step.text("of")),
                            EntryId.of(step.text("id")),
                            step.day("day"),
                            recorded(step),
                            LedgerFacts.document(step, EntryId.of(step.text("id"))),
                            asOf));
                case "CLOSE" -> closed(keeper.close(ledger, Quarter.parse(step.text("quarter")), asOf));
                case "CARRY_FORWARD" ->
                    decided(keeper.carryForward(step.money("closing"), step.money("opening"), asOf), "GRANTED");
                default ->
                    throw step.problem(
                            "do",
                            "应为 POST、REVERSE、CLOSE 或 CARRY_FORWARD",
                            "should be POST, REVERSE, CLOSE or CARRY_FORWARD");
            }
        }

        private void posted(Decision<Posted> decision) {
            decision.granted().ifPresent(posted -> ledger = posted.ledger());
            boolean duplicate = decision.granted().map(Posted::duplicate).orElse(false);
            decided(decision, duplicate ? "DUPLICATE" : "GRANTED");
        }

        private void closed(Decision<Ledger> decision) {
            decision.granted().ifPresent(after -> ledger = after);
            decided(decision, "GRANTED");
        }

        private void decided(Decision<?> decision, String whenGranted) {
            outcomes.add(decision.isGranted() ? whenGranted : decision.outcome().name());
            last = Optional.of(decision);
        }

        private static Instant recorded(CaseInput step) {
            return step.findDay("recordedOn")
                    .orElse(step.day("day"))
                    .atStartOfDay()
                    .toInstant(ZoneOffset.ofHours(8));
        }
    }
}
