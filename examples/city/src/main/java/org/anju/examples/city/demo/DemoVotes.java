package org.anju.examples.city.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Votes of the owners with their ballots, elections among them, and candidates for the committees. */
final class DemoVotes implements AutoCloseable {

    private static final List<String> MATTERS =
            List.of("COMMON_PART_BUSINESS", "HIRE_OR_DISMISS_PROVIDER", "USE_MAINTENANCE_FUND", "OTHER_MAJOR");

    private static final int SEATS = 5;
    private static final int NOMINEES = 7;

    private final Dice dice;
    private final Dice elections;
    private final CsvFile motions;
    private final CsvFile ballots;
    private final CsvFile candidates;
    private int next;
    private int committees;

    /** Elections have dice of their own, so that they change nothing else of the city. */
    DemoVotes(Path folder, Dice dice, Dice elections) {
        this.dice = dice;
        this.elections = elections;
        motions = new CsvFile(
                folder,
                "motions.csv",
                "motion",
                "complex",
                "matter",
                "title",
                "opened_on",
                "decided_on",
                "closes_at",
                "seats",
                "nominees",
                "withdrawn");
        ballots = new CsvFile(
                folder,
                "ballots.csv",
                "motion",
                "number",
                "unit",
                "owner",
                "choice",
                "marks",
                "delivered",
                "channel",
                "signed");
        candidates = new CsvFile(
                folder,
                "candidates.csv",
                "complex",
                "person",
                "nomination_closes",
                "election_on",
                "title",
                "born_on",
                "declared_incapable",
                "owed",
                "owed_since",
                "fund_paid",
                "open_breach",
                "employed",
                "no_ties",
                "dishonest_debtor",
                "no_criminal_record",
                "street_review_passed");
    }

    void write(DemoComplex complex) {
        if (complex.governance().equals("UNSERVED")) {
            return;
        }
        for (int year : new int[] {2024, 2026}) {
            vote(complex, year);
            stand(complex, year);
        }
        // three of five committees end their term in the year
        if (complex.governance().equals("OWNERS_COMMITTEE") && committees++ % 5 < 3) {
            elect(complex, 2026);
        }
    }

    private void vote(DemoComplex complex, int year) {
        String motion = complex.id() + "-V" + year;
        String matter = MATTERS.get(next++ % MATTERS.size());
        motions.row(
                motion,
                complex.id(),
                matter,
                "",
                year + "-08-01",
                year + "-09-10",
                year + "-09-09T16:00:00Z",
                "",
                "",
                "");
        int turnout = dice.between(58, 92);
        int approval = dice.between(45, 90);
        Set<String> asked = new HashSet<>();
        int number = 0;
        for (DemoComplex.DemoUnit unit : complex.units()) {
            if (unit.votes() && asked.add(unit.owner())) {
                boolean returned = dice.chance(turnout);
                ballots.row(
                        motion,
                        ++number,
                        unit.id(),
                        "",
                        returned ? choice(approval) : "",
                        "",
                        returned || dice.chance(90) ? "是" : "否",
                        dice.chance(60) ? "PAPER" : "ELECTRONIC",
                        dice.chance(99) ? "是" : "否");
            }
        }
    }

    private String choice(int approval) {
        return dice.chance(approval) ? "FOR" : dice.chance(70) ? "AGAINST" : "ABSTAIN";
    }

    /** The nominees are numbers: nobody of this city has a name. */
    private void elect(DemoComplex complex, int year) {
        String motion = complex.id() + "-E" + year;
        List<String> nominees = IntStream.rangeClosed(1, NOMINEES)
                .mapToObj(number -> number + "号候选人")
                .toList();
        motions.row(
                motion,
                complex.id(),
                "ELECT_COMMITTEE",
                "",
                year + "-08-01",
                year + "-09-10",
                year + "-09-09T16:00:00Z",
                SEATS,
                String.join(";", nominees),
                elections.chance(20) ? nominees.get(NOMINEES - 1) : "");
        int turnout = elections.between(70, 96);
        int[] liking =
                nominees.stream().mapToInt(nominee -> elections.between(40, 85)).toArray();
        Set<String> asked = new HashSet<>();
        int number = 0;
        for (DemoComplex.DemoUnit unit : complex.units()) {
            if (unit.votes() && asked.add(unit.owner())) {
                boolean returned = elections.chance(turnout);
                String marks = returned ? marks(nominees, liking) : "";
                ballots.row(
                        motion,
                        ++number,
                        unit.id(),
                        "",
                        returned && marks.isEmpty() ? "ABSTAIN" : "",
                        marks,
                        returned || elections.chance(90) ? "是" : "否",
                        elections.chance(60) ? "PAPER" : "ELECTRONIC",
                        elections.chance(99) ? "是" : "否");
            }
        }
    }

    /** Most people heed how many seats there are. */
    private String marks(List<String> nominees, int[] liking) {
        List<String> marked = new ArrayList<>();
        int most = elections.chance(97) ? SEATS : NOMINEES;
        for (int i = 0; i < NOMINEES; i++) {
            if (marked.size() < most && elections.chance(liking[i])) {
                marked.add(nominees.get(i));
            }
        }
        return String.join(";", marked);
    }

    private void stand(DemoComplex complex, int year) {
        for (int i = 0; i < 7; i++) {
            DemoComplex.DemoUnit unit = complex.units().get(3 + i);
            boolean owes = dice.chance(12);
            candidates.row(
                    complex.id(),
                    unit.owner(),
                    year + "-07-31",
                    year + "-09-10",
                    "REGISTERED",
                    dice.between(1955, 2000) + "-0" + dice.between(1, 9) + "-1" + dice.between(0, 9),
                    "否",
                    owes ? dice.hundredths(20_000, 200_000) : "0",
                    owes ? year + "-03-31" : "",
                    dice.chance(95) ? "是" : "",
                    dice.chance(4) ? "是" : "否",
                    dice.chance(4) ? "SPOUSE" : "",
                    dice.chance(90) ? "是" : "",
                    "否",
                    dice.chance(93) ? "是" : "",
                    dice.chance(92) ? "是" : "");
        }
    }

    @Override
    public void close() {
        motions.close();
        ballots.close();
        candidates.close();
    }
}
