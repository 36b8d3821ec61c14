package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.anju.assembly.Contest;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionFacts.Departure;
import org.anju.assembly.ElectionFacts.Settlement;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.assembly.JointDecisionMatter;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;

/**
 * What the row of a motion says of an election: the seats and the nominees, and what became of them beside the ballots.
 *
 * @param contest the seats and nominees; empty where nobody is elected, or the row is rejected
 * @param facts   who no longer stands, and how a tie was settled
 */
record ContestColumns(Optional<Contest> contest, ElectionFacts facts) {

    static final Column<Long> SEATS = Column.integer("应选名额", "seats").optional();
    static final Column<ImmutableList<String>> NOMINEES = Columns.list(
                    "候选人",
                    "nominees",
                    Text.of(
                            "应为候选人名单，与选票写法、顺序相同，以分号分隔",
                            "should be the nominees as printed on the ballot and in its order, separated by semicolons"))
            .optional();
    static final Column<ImmutableList<String>> WITHDRAWN =
            Columns.list("已退出候选人", "withdrawn").optional();
    static final Column<ImmutableList<String>> INELIGIBLE =
            Columns.list("不再符合条件候选人", "ineligible").optional();
    static final Column<TieBreak> TIE_BREAK =
            Column.choice("末席并列的确定方式", "tie_break", TieBreak.class).optional();
    static final Column<ImmutableList<String>> TIE_WINNERS =
            Columns.list("末席并列的当选人", "tie_winners").optional();

    private static final ContestColumns NONE = new ContestColumns(Optional.empty(), ElectionFacts.NONE);

    /** Reads them; whatever is wrong rejects the row. */
    static ContestColumns read(Row row, Optional<JointDecisionMatter> matter) {
        Optional<Long> seats = row.find(SEATS);
        Optional<ImmutableList<String>> nominees = row.find(NOMINEES);
        ImmutableList<String> withdrawn = row.find(WITHDRAWN).orElse(ImmutableList.of());
        ImmutableList<String> ineligible = row.find(INELIGIBLE).orElse(ImmutableList.of());
        Optional<TieBreak> by = row.find(TIE_BREAK);
        ImmutableList<String> winners = row.find(TIE_WINNERS).orElse(ImmutableList.of());
        ImmutableList<String> slate = nominees.orElse(ImmutableList.of());
        checkSeats(row, seats, nominees.isPresent(), matter);
        nominees.ifPresent(known -> checkSlate(row, known));
        checkNames(row, WITHDRAWN, withdrawn, slate);
        checkNames(row, INELIGIBLE, ineligible, slate);
        checkNames(row, TIE_WINNERS, winners, slate);
        if (ineligible.stream().anyMatch(withdrawn::contains)) {
            row.reject(INELIGIBLE, Text.of("同一候选人已列为退出", "somebody of them is among the withdrawn"));
        }
        if (by.isPresent() == winners.isEmpty()) {
            row.reject(
                    by.isPresent() ? TIE_WINNERS : TIE_BREAK,
                    Text.of("确定方式与当选人须同时填写", "the way and the winners go together"));
        }
        if (row.isRejected() || seats.isEmpty()) {
            return NONE;
        }
        ImmutableMap.Builder<String, Departure> departed = ImmutableMap.builder();
        withdrawn.forEach(nominee -> departed.put(nominee, Departure.WITHDRAWN));
        ineligible.forEach(nominee -> departed.put(nominee, Departure.NOT_ELIGIBLE));
        return new ContestColumns(
                Optional.of(new Contest(Math.toIntExact(seats.get()), slate)),
                new ElectionFacts(departed.buildOrThrow(), by.map(way -> new Settlement(way, winners))));
    }

    private static void checkSeats(
            Row row, Optional<Long> seats, boolean anybody, Optional<JointDecisionMatter> matter) {
        if (seats.filter(number -> number < 1 || number > Contest.MOST_NOMINEES).isPresent()) {
            row.reject(SEATS, Text.of("应为 1 至 64", "should be 1 to 64"));
        }
        if (seats.isPresent()
                && matter.filter(other -> other != JointDecisionMatter.ELECT_COMMITTEE)
                        .isPresent()) {
            row.reject(SEATS, Text.of("该决定事项不是选举", "the matter is no election"));
        }
        if (seats.isPresent() != anybody) {
            row.reject(
                    seats.isPresent() ? NOMINEES : SEATS,
                    Text.of("应选名额与候选人须同时填写", "the seats and the nominees go together"));
        }
    }

    private static void checkSlate(Row row, ImmutableList<String> slate) {
        if (slate.isEmpty()) {
            row.reject(NOMINEES, Text.of("没有候选人", "nobody stands"));
        } else if (slate.size() > Contest.MOST_NOMINEES) {
            row.reject(NOMINEES, Text.of("候选人超过 64 人", "more than 64 nominees"));
        }
        checkNames(row, NOMINEES, slate, slate);
    }

    /** Rejects the row for each of {@code names} that is not on the {@code slate}, or stands twice. */
    static void checkNames(Row row, Column<?> column, ImmutableList<String> names, ImmutableList<String> slate) {
        Set<String> known = ImmutableSet.copyOf(slate);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!known.contains(name)) {
                row.reject(column, Text.of("没有这名候选人：" + name, "no such nominee: " + name));
            } else if (!seen.add(name)) {
                row.reject(column, Text.of("候选人重复：" + name, "the same nominee twice: " + name));
            }
        }
    }
}
