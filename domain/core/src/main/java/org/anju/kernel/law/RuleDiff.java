package org.anju.kernel.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.anju.kernel.time.DateRange;

/** Compares two rule books as somebody sees them who knows everything recorded. */
final class RuleDiff {

    private RuleDiff() {}

    static ImmutableList<RuleChange> between(RuleBook before, RuleBook after) {
        ImmutableList.Builder<RuleChange> changes = ImmutableList.builder();
        for (String key : new TreeSet<>(Sets.union(before.keys(), after.keys()))) {
            ParameterHistory first = before.history(key);
            ParameterHistory second = after.history(key);
            if (!first.digest().equals(second.digest())) {
                compare(key, first, second, changes);
            }
        }
        return changes.build();
    }

    private static void compare(
            String key, ParameterHistory before, ParameterHistory after, ImmutableList.Builder<RuleChange> changes) {
        TreeSet<LocalDate> days = before.boundaries();
        days.addAll(after.boundaries());
        List<LocalDate> starts = ImmutableList.copyOf(days);
        List<RuleChange> spans = IntStream.range(0, starts.size())
                .mapToObj(i -> {
                    LocalDate end = i + 1 < starts.size() ? starts.get(i + 1) : LocalDate.MAX;
                    LocalDate day = starts.get(i);
                    return new RuleChange(
                            key,
                            DateRange.of(day, end),
                            before.resolveByDay(day, Instant.MAX),
                            after.resolveByDay(day, Instant.MAX));
                })
                .filter(span -> !span.before().equals(span.after()))
                .toList();
        changes.addAll(joined(spans));
    }

    /** Joins neighbouring spans that say the same. */
    private static List<RuleChange> joined(List<RuleChange> spans) {
        ImmutableList.Builder<RuleChange> joined = ImmutableList.builder();
        for (int i = 0; i < spans.size(); i++) {
            RuleChange span = spans.get(i);
            LocalDate end = span.days().to();
            while (i + 1 < spans.size() && continues(span, end, spans.get(i + 1))) {
                i++;
                end = spans.get(i).days().to();
            }
            joined.add(new RuleChange(span.key(), DateRange.of(span.days().from(), end), span.before(), span.after()));
        }
        return joined.build();
    }

    private static boolean continues(RuleChange span, LocalDate end, RuleChange next) {
        return next.days().from().equals(end)
                && next.before().equals(span.before())
                && next.after().equals(span.after());
    }
}
