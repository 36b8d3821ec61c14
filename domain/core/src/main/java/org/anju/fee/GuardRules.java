package org.anju.fee;

import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules and facts of the conduct guard. */
final class GuardRules {

    static final Fact OWED = Fact.personal("arrears.owed", "欠费金额", "amount owed");
    static final Fact DUE = Fact.personal("arrears.due", "约定交费日", "agreed day of payment");

    static final Rule COERCION = rule(
            "COERCIVE_COLLECTION",
            "催交物业费可以采取：{0}",
            "to collect the fee this is allowed: {0}",
            "催交物业费不得采取：{0}",
            "to collect the fee this is prohibited: {0}");
    static final Rule OVERDUE = rule(
            "NOT_OVERDUE",
            "应于{0}前交纳，已逾期",
            "was due on {0} and is overdue",
            "未欠费或者未逾期（约定交费日{0}）",
            "nothing is overdue (agreed day {0})");
    static final Rule DEMANDED = rule(
            "NOT_DEMANDED",
            "已书面催告",
            "payment was demanded in writing",
            "尚未书面催告",
            "payment was not demanded in writing");
    static final Rule PERIOD_OVER = rule(
            "REASONABLE_PERIOD_RUNNING",
            "催告的合理期限已于{0}届满",
            "the period of the demand ended on {0}",
            "催告的合理期限至{0}届满，尚未届满",
            "the period of the demand runs until {0}");
    static final Rule CONFIRMED = rule(
            "NOT_CONFIRMED",
            "欠费已依法确认",
            "the debt was lawfully confirmed",
            "欠费未经依法确认，不得：{0}",
            "the debt was not lawfully confirmed, which rules out: {0}");

    private GuardRules() {}

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("4.6", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
