package org.anju.committee.composition;

import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules of table D-2; all of them about numbers anybody may see. */
final class CompositionRules {

    /** {@code SEATS_EVEN}. */
    static final Rule ODD = rule(
            "2.3",
            "SEATS_EVEN",
            "{0}席，符合单数要求",
            "{0}席，应为单数",
            "{0} seats, odd as asked for",
            "{0} seats, which should be odd");

    /** {@code SEATS_OUT_OF_RANGE}. */
    static final Rule IN_RANGE = rule(
            "2.3",
            "SEATS_OUT_OF_RANGE",
            "{0}席，在{1}之内",
            "{0}席，不在{1}之内",
            "{0} seats are within {1}",
            "{0} seats are not within {1}");

    /** {@code SEATS_NOT_AS_AGREED}. */
    static final Rule AS_AGREED = rule(
            "2.3",
            "SEATS_NOT_AS_AGREED",
            "{0}席，与议事规则一致",
            "{0}席，议事规则定为{1}席",
            "{0} seats, as the rules of procedure say",
            "{0} seats, where the rules of procedure say {1}");

    /** {@code NOT_ALL_OWNERS}. */
    static final Rule ALL_OWNERS = rule(
            "2.3",
            "NOT_ALL_OWNERS",
            "委员{1}人中业主{0}人，符合规定",
            "委员{1}人中业主仅{0}人，委员应当是业主",
            "{0} of {1} members are owners, as the rules ask",
            "only {0} of {1} members are owners; members must be");

    /** {@code OWNERS_TOO_FEW}. */
    static final Rule OWNER_SHARE = rule(
            "2.4",
            "OWNERS_TOO_FEW",
            "{1}人中业主{0}人，不少于{2}",
            "{1}人中业主{0}人，少于{2}",
            "{0} of {1} are owners, {2} or more",
            "{0} of {1} are owners, fewer than {2}");

    /** {@code WRONG_CHAIR}. */
    static final Rule CHAIR = rule(
            "2.4",
            "WRONG_CHAIR",
            "主任由{0}担任，符合规定",
            "主任由{0}担任，应由{1}担任",
            "chaired by a {0}, as the rules say",
            "chaired by a {0}; it should be a {1}");

    /** Seats kept for later phases; always holds, for the number is worked out by it. */
    static final Rule RESERVED = rule(
            "2.3",
            "LATER_PHASE_SEATS",
            "为后期预留{0}席（{1}席、后期占{2}，{3}）",
            "",
            "{0} of {1} seats are kept for later phases, which are {2} ({3})",
            "");

    /** {@code MORE_ELECTED_THAN_SEATS}. */
    static final Rule NOT_MORE_THAN_SEATS = rule(
            "2.3",
            "MORE_ELECTED_THAN_SEATS",
            "当选{0}人，未超过{1}席",
            "当选{0}人，超过{1}席",
            "{0} elected for {1} seats",
            "{0} elected, more than the {1} seats");

    /** {@code MORE_LEFT_THAN_MEMBERS}. */
    static final Rule NOT_MORE_THAN_MEMBERS = rule(
            "2.3",
            "MORE_LEFT_THAN_MEMBERS",
            "离任{0}人，未超过当选{1}人",
            "离任{0}人，超过当选{1}人",
            "{0} left of {1} elected",
            "{0} left, more than the {1} elected");

    /** {@code TOO_FEW_ELECTED}. */
    static final Rule ENOUGH_ELECTED = rule(
            "2.3",
            "TOO_FEW_ELECTED",
            "{1}席中当选{0}人，达到{2}",
            "{1}席中当选{0}人，未达到{2}",
            "{0} elected for {1} seats, which is enough: {2}",
            "{0} elected for {1} seats, which is not enough: {2}");

    /** {@code TOO_FEW_SITTING}. */
    static final Rule ENOUGH_SITTING = rule(
            "2.3",
            "TOO_FEW_SITTING",
            "{1}席中在任{0}人，不少于{2}",
            "{1}席中在任{0}人，不足{2}，应召开临时业主大会",
            "{0} of {1} seats are held, not fewer than {2}",
            "{0} of {1} seats are held, fewer than {2}: an extraordinary assembly is due");

    /** {@code TOO_MANY_VACANT}. */
    static final Rule FEW_VACANT = rule(
            "2.3",
            "TOO_MANY_VACANT",
            "{1}席中缺额{0}席，未超过{2}",
            "{1}席中缺额{0}席，超过{2}，应召开临时业主大会",
            "{0} of {1} seats are vacant, not more than {2}",
            "{0} of {1} seats are vacant, more than {2}: an extraordinary assembly is due");

    private CompositionRules() {}

    static Rule rule(String capability, String code, String zhMet, String zhUnmet, String enMet, String enUnmet) {
        return Rule.of(capability, code, Text.of(zhMet, enMet), Text.of(zhUnmet, enUnmet));
    }
}
