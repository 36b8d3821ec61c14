package org.anju.examples.city.cli;

import com.google.common.collect.ImmutableList;

/**
 * A question the command line answers from one file.
 *
 * @param command     the name of the command
 * @param kind        the kind of case it is written as
 * @param description what it is for
 */
record Question(String command, String kind, String description) {

    /** Returns the questions in the order help lists them. */
    static ImmutableList<Question> all() {
        return ImmutableList.of(
                new Question("tally", "vote", "计票。Tallies one vote of the owners."),
                new Question("eligibility", "eligibility", "候选人资格。Checks one candidate for the owners' committee."),
                new Question("bill", "fee", "账单。Bills one unit for one period."),
                new Question("guard", "guard", "催收行为。May this act against an owner in arrears happen?"),
                new Question("statement", "ledger", "公共收益季度报表。Draws up one quarter of one ledger."),
                new Question("score", "score", "信用评分。Scores and grades one provider."),
                new Question("list", "list", "好差榜。Draws up the good and bad lists of one quarter."));
    }
}
