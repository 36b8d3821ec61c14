package org.anju.formats.cases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Arrays;
import org.anju.fee.Charge;
import org.anju.fee.ChargeCheck;
import org.anju.fee.ChargeFinding;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeTerms;
import org.anju.fee.PostedElement;
import org.anju.fee.Price;
import org.anju.fee.Stage;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.exact.Wide;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;

/** Whether a charge is lawful: see {@code charge.schema.json}. */
final class ChargeCase implements CaseKind {

    @Override
    public String name() {
        return "charge";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<ChargeFinding> decision =
                ChargeCheck.by(book).decide(charge(given.object("charge")), terms(given.object("terms")), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(finding -> answer.put("charged", finding.charged())
                        .put("lawful", finding.lawful())
                        .put("refundable", finding.refundable()));
        return answer;
    }

    private static Charge charge(CaseInput input) {
        ChargeItem item = FeeFacts.item(input);
        Price rate = FeeFacts.price(input);
        long quantity = FeeFacts.quantity(input, item.basis());
        long months = input.findInteger("months").orElse(1L);
        Charge.Builder charge = Charge.builder();
        return charge.item(item)
                .rate(rate)
                .quantity(quantity)
                .months(months)
                .amount(input.findMoney("amount").orElseGet(() -> amount(item, rate, quantity, months)))
                .build();
    }

    private static Money amount(ChargeItem item, Price rate, long quantity, long months) {
        return Money.ofFen(Wide.multiplyDivide(
                rate.total().micros(),
                Math.multiplyExact(quantity, months),
                item.basis().divisor(),
                Rounding.HALF_UP));
    }

    private static ChargeTerms terms(CaseInput input) {
        ChargeTerms.Builder terms = ChargeTerms.builder();
        return terms.agreed(input.flag("agreed"))
                .agreedRate(input.findPrice("agreedRate"))
                .posted(input.texts("posted").stream()
                        .map(name -> element(input, name))
                        .collect(toImmutableSet()))
                .postedFrom(input.findDay("postedFrom"))
                .stage(input.findChoice("stage", Stage.class).orElse(Stage.ASSEMBLY))
                .rateClass(FeeFacts.rateClass(input))
                .affordable(input.findFlag("affordable").orElse(false))
                .supplierPrice(input.findPrice("supplierPrice"))
                .bundled(input.findFlag("bundled").orElse(false))
                .build();
    }

    private static PostedElement element(CaseInput input, String name) {
        return Arrays.stream(PostedElement.values())
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow(() -> input.problem("posted", "未知的公示要素：" + name, "unknown element: " + name));
    }
}
