package org.anju.credit.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;

/** Walks the quarters of one subject, oldest first, and counts the ones in a row. Used once. */
final class LadderFold {

    private static final Fact STOOD = Fact.open("list.stood", "榜单", "list");
    private static final Fact ORDER = Fact.open("list.rectification", "整改", "rectification");

    private static final Rule PRAISE = rule(
            "PUBLIC_PRAISE",
            "{0}止连续{1}个季度列入好榜，通报表扬",
            "on the good list for {1} quarters in a row up to {0}: public praise");
    private static final Rule INTERVIEW = rule("INTERVIEW", "{0}列入差榜，约谈企业负责人", "on the bad list of {0}: interview");
    private static final Rule RECTIFY =
            rule("RECTIFICATION", "{0}列入差榜，责令{1}内整改", "on the bad list of {0}: to be put right within {1}");
    private static final Rule EXPOSE = rule(
            "PUBLIC_EXPOSURE",
            "{0}止连续{1}个季度列入差榜，通报曝光",
            "on the bad list for {1} quarters in a row up to {0}: public exposure");
    private static final Rule EXIT = rule(
            "EXIT_RECOMMENDATION",
            "{0}通报曝光后逾期未整改到位（{1}），建议依规启动清退程序，由业主依法共同决定",
            "after the exposure of {0} not put right in time ({1}): the exit procedure is recommended, owners decide by vote");

    private final Reasoning why;
    private final ListHistory history;
    private final ListSubject subject;
    private final ImmutableList.Builder<LadderStep> steps = ImmutableList.builder();
    private Optional<Term> rectifyTerm = Optional.empty();
    private int badRun;
    private int goodRun;

    LadderFold(Reasoning why, ListHistory history, ListSubject subject) {
        this.why = why;
        this.history = history;
        this.subject = subject;
    }

    private static Rule rule(String code, String zh, String en) {
        return Rule.of("3.2", code, Text.of(zh, en), Text.of("未达到" + code, code + " does not follow"));
    }

    ImmutableList<LadderStep> steps() {
        return steps.build();
    }

    /** Returns how long a rectification may take, if one was ordered. */
    Optional<Term> rectifyTerm() {
        return rectifyTerm;
    }

    void over(SortedSet<Quarter> published, SortedMap<Quarter, ListSide> sides) {
        Optional<Quarter> last = Optional.empty();
        for (Quarter quarter : published) {
            if (last.isPresent() || sides.containsKey(quarter)) {
                last.filter(before -> !before.next().equals(quarter)).ifPresent(before -> gap());
                step(quarter, Optional.ofNullable(sides.get(quarter)));
                last = Optional.of(quarter);
            }
        }
    }

    /** A quarter without a list matters only to one who is in a row; the last of a year is followed by the first. */
    private void gap() {
        if (badRun == 0 && goodRun == 0) {
            return;
        }
        Reading<MissingQuarter> missing = why.read(ListParameters.MISSING_QUARTER);
        if (missing.isSet() && missing.value() == MissingQuarter.BREAKS) {
            badRun = 0;
            goodRun = 0;
        }
    }

    private void step(Quarter quarter, Optional<ListSide> side) {
        badRun = side.filter(ListSide.BAD::equals).isPresent() ? badRun + 1 : 0;
        goodRun = side.filter(ListSide.GOOD::equals).isPresent() ? goodRun + 1 : 0;
        side.ifPresent(stood -> why.use(STOOD, new Stood(quarter, stood)));
        Set<Consequence> consequences = EnumSet.noneOf(Consequence.class);
        if (goodRun > 0) {
            reached(ListParameters.PRAISE_RUN, goodRun)
                    .ifPresent(run -> follow(consequences, Consequence.PUBLIC_PRAISE, PRAISE, run, quarter, goodRun));
        }
        if (badRun > 0) {
            bad(quarter, consequences);
        }
        steps.add(new LadderStep(quarter, side, badRun, goodRun, Sets.immutableEnumSet(consequences)));
    }

    private void bad(Quarter quarter, Set<Consequence> consequences) {
        reached(ListParameters.INTERVIEW_RUN, badRun).ifPresent(run -> {
            follow(consequences, Consequence.INTERVIEW, INTERVIEW, run, quarter);
            rectify(quarter, consequences);
        });
        reached(ListParameters.EXPOSE_RUN, badRun).ifPresent(run -> {
            follow(consequences, Consequence.PUBLIC_EXPOSURE, EXPOSE, run, quarter, badRun);
            exit(quarter, consequences);
        });
    }

    private void rectify(Quarter quarter, Set<Consequence> consequences) {
        Reading<Term> term = why.read(ListParameters.RECTIFY_DAYS);
        if (term.isSet()) {
            rectifyTerm = term.find();
            follow(consequences, Consequence.RECTIFICATION, RECTIFY, term, quarter, term.value());
        }
    }

    private void exit(Quarter quarter, Set<Consequence> consequences) {
        Optional<Rectification> order = history.rectifications(subject.provider()).stream()
                .filter(each -> each.quarter().equals(quarter)
                        && each.subject().equals(subject)
                        && !each.recordedAt().isAfter(why.asOf().knownAt()))
                .max(Comparator.comparing(Rectification::recordedAt));
        if (order.isEmpty()) {
            why.skip(
                    EXIT,
                    Text.of(
                            "无" + Words.value(quarter, Locale.CHINA) + "整改记录",
                            "no rectification order on record for " + quarter));
            return;
        }
        why.use(ORDER, order.get(), quarter.toString());
        if (order.get().isMissed(why.asOf())) {
            Reading<Boolean> recommended = why.read(ListParameters.EXIT_RECOMMENDED);
            if (recommended.isSet() && recommended.value()) {
                follow(consequences, Consequence.EXIT_RECOMMENDATION, EXIT, recommended, quarter, order.get());
            }
        }
    }

    /** Returns the parameter that says how many in a row are needed, if there are as many. */
    private Optional<Reading<Long>> reached(ParameterKey<Long> key, int run) {
        Reading<Long> needed = why.read(key);
        return needed.isSet() && run >= needed.value() ? Optional.of(needed) : Optional.empty();
    }

    private void follow(
            Set<Consequence> consequences, Consequence consequence, Rule rule, Reading<?> basis, Object... args) {
        why.check(rule, basis, true, args);
        consequences.add(consequence);
    }

    /** A quarter and the side of its list, as an explanation shows them. */
    private record Stood(Quarter quarter, ListSide side) implements Named {
        @Override
        public Text text() {
            return Text.of(
                    Words.value(quarter, Locale.CHINA) + " " + side.text().zh(),
                    quarter + " " + side.text().en());
        }
    }
}
