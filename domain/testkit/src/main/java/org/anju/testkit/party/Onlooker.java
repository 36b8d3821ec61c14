package org.anju.testkit.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.anju.kernel.register.Division;
import org.anju.kernel.time.Quarter;
import org.anju.party.CommitteeCounts;
import org.anju.party.MemberCount;
import org.anju.party.ShareLine;
import org.anju.party.ShareReport;

/**
 * Somebody who knows the divisions, the sizes of the committees and what a report tells, and tries every number of party
 * members that agrees with it. Knows nothing of how the report was made.
 */
final class Onlooker {

    private final ShareSample sample;
    private final ShareReport report;
    private final List<CommitteeCounts> counted;
    private final Map<String, int[]> below = new TreeMap<>();
    private final ImmutableMap<String, ShareLine> lines;
    private final List<List<int[]>> worlds = new ArrayList<>();

    Onlooker(ShareSample sample, ShareReport report) {
        this.sample = sample;
        this.report = report;
        this.counted = sample.counts().stream()
                .filter(each -> !report.leftOut().contains(each.committee()))
                .toList();
        for (Division division : sample.tree().all()) {
            below.put(
                    division.code().value(),
                    committees(each -> sample.tree().contains(division.code(), each.division())));
        }
        for (int i = 0; i < counted.size(); i++) {
            below.put(counted.get(i).committee().value(), new int[] {i});
        }
        this.lines = report.lines().stream()
                .collect(ImmutableMap.toImmutableMap(line -> line.place().id(), line -> line));
        for (int q = 0; q < report.quarters().size(); q++) {
            worlds.add(new ArrayList<>());
            assign(q, new int[counted.size()], 0);
        }
    }

    private int[] committees(Predicate<CommitteeCounts> which) {
        return IntStream.range(0, counted.size())
                .filter(i -> which.test(counted.get(i)))
                .toArray();
    }

    /** Returns the ids of the places whose numbers are withheld. */
    ImmutableList<String> withheld() {
        return lines.values().stream()
                .filter(ShareLine::isWithheld)
                .map(line -> line.place().id())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how many members a place has in a quarter. */
    int size(String place, int quarter) {
        return IntStream.of(below.getOrDefault(place, new int[0]))
                .map(i -> members(i, quarter))
                .sum();
    }

    private int members(int committee, int quarter) {
        return counted(report, counted.get(committee), quarter)
                .map(MemberCount::members)
                .orElse(0);
    }

    /** Returns what the sums count of a committee in a quarter: of one that is counted on, what it last was. */
    static Optional<MemberCount> counted(ShareReport report, CommitteeCounts committee, int quarter) {
        boolean on = report.countedOn().contains(committee.committee());
        for (int q = quarter; q >= (on ? 0 : quarter); q--) {
            MemberCount count = committee.quarters().get(report.quarters().get(q));
            if (count != null && count.members() > 0) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    private Optional<Long> told(String place, int quarter) {
        return Optional.ofNullable(lines.get(place))
                .flatMap(line -> line.figures().get(quarter).partyMembers());
    }

    /** Returns every number a place could have in a quarter, by what is told of that quarter. */
    TreeSet<Integer> possible(String place, int quarter) {
        TreeSet<Integer> values = new TreeSet<>();
        worlds.get(quarter).forEach(found -> values.add(sum(place, found)));
        return values;
    }

    /** Tells whether the sizes of all withheld committees outside {@code place} are the same in every quarter. */
    boolean restKeepsItsSize(String place) {
        List<Integer> own =
                IntStream.of(below.getOrDefault(place, new int[0])).boxed().toList();
        return IntStream.range(0, counted.size())
                .filter(i -> !own.contains(i))
                .allMatch(i -> IntStream.range(0, report.quarters().size())
                                .map(q -> members(i, q))
                                .distinct()
                                .count()
                        == 1);
    }

    /**
     * Returns every number a place could have in a quarter for whoever knows that no withheld committee outside it changed;
     * none where that cannot be true.
     */
    TreeSet<Integer> possibleIfNothingElseChanged(String place, int quarter) {
        TreeSet<Integer> values = new TreeSet<>();
        List<Map<List<Integer>, TreeSet<Integer>>> quarters = new ArrayList<>();
        for (int q = 0; q < report.quarters().size(); q++) {
            Map<List<Integer>, TreeSet<Integer>> byRest = new HashMap<>();
            worlds.get(q)
                    .forEach(found -> byRest.computeIfAbsent(rest(place, found), rest -> new TreeSet<>())
                            .add(sum(place, found)));
            quarters.add(byRest);
        }
        quarters.get(quarter).forEach((rest, own) -> {
            if (quarters.stream().allMatch(other -> other.containsKey(rest))) {
                values.addAll(own);
            }
        });
        return values;
    }

    /** Returns the numbers of the withheld committees outside {@code place}. */
    private List<Integer> rest(String place, int[] found) {
        List<Integer> own =
                IntStream.of(below.getOrDefault(place, new int[0])).boxed().toList();
        return IntStream.range(0, found.length)
                .filter(i -> !own.contains(i))
                .filter(i -> Optional.ofNullable(
                                lines.get(counted.get(i).committee().value()))
                        .filter(ShareLine::isWithheld)
                        .isPresent())
                .map(i -> found[i])
                .boxed()
                .toList();
    }

    /** Returns the numbers all committees could have in a quarter, by what is told of it. */
    List<int[]> worlds(int quarter) {
        return worlds.get(quarter);
    }

    /** Returns the sample with the numbers of one quarter replaced. */
    ShareSample sampleOf(int quarter, int[] found) {
        ImmutableList.Builder<CommitteeCounts> counts = ImmutableList.builder();
        for (CommitteeCounts each : sample.counts()) {
            int at = counted.indexOf(each);
            Map<Quarter, MemberCount> changed = new TreeMap<>(each.quarters());
            if (at >= 0) {
                changed.computeIfPresent(
                        report.quarters().get(quarter), (q, count) -> MemberCount.of(found[at], count.members()));
            }
            counts.add(new CommitteeCounts(each.committee(), each.division(), ImmutableMap.copyOf(changed)));
        }
        return new ShareSample(sample.tree(), counts.build(), sample.smallGroup());
    }

    /** Returns the number of a place in one of the {@link #worlds}. */
    int sum(String place, int[] found) {
        return IntStream.of(below.getOrDefault(place, new int[0]))
                .map(i -> found[i])
                .sum();
    }

    private void assign(int quarter, int[] found, int at) {
        if (at == found.length) {
            if (agrees(quarter, found)) {
                worlds.get(quarter).add(found.clone());
            }
            return;
        }
        Optional<Long> told = told(counted.get(at).committee().value(), quarter);
        int least = told.map(Long::intValue).orElse(0);
        int most = told.map(Long::intValue).orElse(members(at, quarter));
        for (int value = least; value <= most; value++) {
            found[at] = value;
            assign(quarter, found, at + 1);
        }
    }

    private boolean agrees(int quarter, int[] found) {
        for (Division division : sample.tree().all()) {
            String id = division.code().value();
            Optional<Long> told = told(id, quarter);
            if (told.isPresent() && told.get() != sum(id, found)) {
                return false;
            }
        }
        return true;
    }
}
