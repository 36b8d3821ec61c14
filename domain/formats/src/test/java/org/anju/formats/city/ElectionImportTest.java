package org.anju.formats.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.anju.assembly.Ballot;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionFacts.Departure;
import org.anju.assembly.ElectionFacts.Settlement;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.city.QuarterReview;
import org.anju.city.VoteFacts;
import org.anju.city.VoteReview;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.formats.divisions.Divisions;
import org.anju.formats.table.Reject;
import org.anju.formats.xlsx.XlsxTable;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elections, and the roll a vote is counted against, out of the tables of a city. */
class ElectionImportTest {

    private static final String MOTIONS =
            "motion,complex,matter,opened_on,decided_on,seats,nominees,withdrawn,ineligible,tie_break,tie_winners";
    private static final String ELECTION = "E1,X1,ELECT_COMMITTEE,2026-08-01,2026-09-10,";

    @TempDir
    Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private CityFolder.Import read() throws IOException {
        return CityFolder.at(folder, Divisions.xinyang()).read(Instant.MAX, file -> {});
    }

    private VoteFacts vote() throws IOException {
        return read().complexes().get(0).votes().get(0);
    }

    @BeforeEach
    void writeCity() throws IOException {
        write("complexes.csv", "complex,name,community,governance", "X1,演示小区,411503001001,OWNERS_COMMITTEE");
        write(
                "units.csv",
                "unit,complex,label,usage,lift,register_area",
                "U1,X1,101,DWELLING,否,90.50",
                "U2,X1,102,DWELLING,否,80",
                "U3,X1,103,DWELLING,否,70");
        write("motions.csv", MOTIONS, ELECTION + "2,甲;乙;丙,,,,");
    }

    @Test
    void anElectionHasItsSeatsItsNomineesAsPrintedAndBallotsThatMarkThem() throws IOException {
        write("ballots.csv", "motion,number,unit,marks,choice", "E1,1,U1,丙；甲,", "E1,2,U2,,ABSTAIN", "E1,3,U3,,");

        assertThat(read().rejects()).isEmpty();
        VoteFacts vote = vote();
        Contest contest = new Contest(2, ImmutableList.of("甲", "乙", "丙"));
        assertThat(vote.motion().contest()).contains(contest);
        assertThat(vote.election()).isEqualTo(ElectionFacts.NONE);
        assertThat(vote.ballots())
                .extracting(Ballot::marks, Ballot::choice, Ballot::isAnswered)
                .containsExactly(
                        tuple(OptionalLong.of(0b101), Optional.empty(), true),
                        tuple(OptionalLong.empty(), Optional.of(Choice.ABSTAIN), true),
                        tuple(OptionalLong.empty(), Optional.empty(), false));
    }

    @Test
    void whoNoLongerStandsAndHowATieWasSettledStandWithTheElection() throws IOException {
        write("motions.csv", MOTIONS, ELECTION + "2,甲;乙;丙;丁,甲,乙,LOT,丁;丙");

        assertThat(vote().election())
                .isEqualTo(new ElectionFacts(
                        ImmutableMap.of("甲", Departure.WITHDRAWN, "乙", Departure.NOT_ELIGIBLE),
                        Optional.of(new Settlement(TieBreak.LOT, ImmutableList.of("丁", "丙")))));
    }

    @Test
    void everyMistakeInAnElectionIsARowErrorAndNothingOfTheRowIsTaken() throws IOException {
        String crowd = String.join(
                ";", IntStream.rangeClosed(1, 65).mapToObj(i -> "N" + i).toList());
        write(
                "motions.csv",
                MOTIONS,
                ELECTION + "0,甲;乙,,,,",
                ELECTION + "65,甲;乙,,,,",
                ELECTION + "many,甲;乙,,,,",
                ELECTION + "1,甲;乙;甲,,,,",
                ELECTION + "1," + crowd + ",,,,",
                ELECTION + "1,,,,,",
                ELECTION + ",甲;乙,,,,",
                ELECTION + "1,;,,,,",
                "E1,X1,OTHER_MAJOR,2026-08-01,2026-09-10,1,甲;乙,,,,",
                ELECTION + "1,甲;乙,丙,,,",
                ELECTION + "1,甲;乙,甲,乙;甲,,",
                ELECTION + "1,甲;乙,,,LOT,",
                ELECTION + "1,甲;乙,,,,甲",
                ELECTION + "1,甲;乙,,,RUN_OFF,甲;甲",
                ELECTION + ",,甲,,,");

        CityFolder.Import read = read();

        assertThat(read.rejects())
                .allSatisfy(reject -> assertThat(reject.reason().zh())
                        .isNotEqualTo(reject.reason().en()))
                .extracting(
                        Reject::line, Reject::column, reject -> reject.reason().en())
                .containsExactly(
                        tuple(2L, "seats", "should be 1 to 64"),
                        tuple(3L, "seats", "should be 1 to 64"),
                        tuple(4L, "seats", "should be a whole number"),
                        tuple(4L, "seats", "the seats and the nominees go together"),
                        tuple(5L, "nominees", "the same nominee twice: 甲"),
                        tuple(6L, "nominees", "more than 64 nominees"),
                        tuple(7L, "nominees", "the seats and the nominees go together"),
                        tuple(8L, "seats", "the seats and the nominees go together"),
                        tuple(9L, "nominees", "nobody stands"),
                        tuple(10L, "seats", "the matter is no election"),
                        tuple(11L, "withdrawn", "no such nominee: 丙"),
                        tuple(12L, "ineligible", "somebody of them is among the withdrawn"),
                        tuple(13L, "tie_winners", "the way and the winners go together"),
                        tuple(14L, "tie_break", "the way and the winners go together"),
                        tuple(15L, "tie_winners", "the same nominee twice: 甲"),
                        tuple(16L, "withdrawn", "no such nominee: 甲"));
        assertThat(read.complexes().get(0).votes()).isEmpty();
    }

    @Test
    void aBallotMarksNomineesOfItsElectionAndNothingElse() throws IOException {
        write("motions.csv", MOTIONS, ELECTION + "1,甲;乙;丙,,,,", "M1,X1,OTHER_MAJOR,2026-08-01,2026-09-10,,,,,,");
        write(
                "ballots.csv",
                "motion,number,unit,marks,choice",
                "E1,1,U1,丁,",
                "E1,2,U1,甲;甲,",
                "E1,3,U1,甲,ABSTAIN",
                "E1,4,U1,,FOR",
                "M1,5,U1,甲,",
                "E1,6,U1,;,",
                "M1,7,U1,,FOR",
                "E1,8,U2,甲;乙,");

        CityFolder.Import read = read();

        assertThat(read.rejects())
                .extracting(
                        Reject::file,
                        Reject::line,
                        Reject::column,
                        reject -> reject.reason().en())
                .containsExactly(
                        tuple("ballots.csv", 2L, "marks", "no such nominee: 丁"),
                        tuple("ballots.csv", 3L, "marks", "the same nominee twice: 甲"),
                        tuple("ballots.csv", 4L, "choice", "a ballot that marks nominees has no choice beside them"),
                        tuple("ballots.csv", 5L, "choice", "an election ballot says in marks whom it is for"),
                        tuple("ballots.csv", 6L, "marks", "nobody is elected by this motion"),
                        tuple("ballots.csv", 7L, "marks", "nobody is marked"));
        assertThat(read.complexes().get(0).votes())
                .extracting(vote -> vote.ballots().stream().map(Ballot::number).toList())
                .as("a ballot with more marks than seats is for the rules, not for the import")
                .containsExactly(List.of(8L), List.of(7L));
    }

    @Test
    void anElectionInWorkbooksIsTheSame() throws IOException {
        write("ballots.csv", "motion,number,unit,marks", "E1,1,U1,丙;甲", "E1,2,U2,");
        VoteFacts before = vote();
        Files.delete(folder.resolve("motions.csv"));
        Files.delete(folder.resolve("ballots.csv"));
        sheet(
                "motions",
                List.of("议题编号", "小区编号", "决定事项", "名册冻结日期", "决定日期", "应选名额", "候选人"),
                List.of("E1", "X1", "ELECT_COMMITTEE", "2026-08-01", "2026-09-10", "2", "甲；乙；丙"));
        sheet(
                "ballots",
                List.of("议题编号", "票号", "房屋编号", "所选候选人"),
                List.of("E1", "1", "U1", "丙;甲"),
                List.of("E1", "2", "U2", ""),
                List.of("E1", "3", "U3", "丁"));

        assertThat(vote()).isEqualTo(before);
        assertThat(read().rejects())
                .extracting(Reject::file, Reject::line, Reject::column, Reject::value)
                .containsExactly(tuple("ballots.xlsx", 4L, "marks", "丁"));
    }

    @SafeVarargs
    private void sheet(String table, List<String> header, List<String>... rows) throws IOException {
        Iterator<List<String>> each = List.of(rows).iterator();
        XlsxTable.write(
                folder.resolve(table + ".xlsx"),
                table,
                header,
                () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty());
    }

    /** No table of its own holds a roll: units and holdings give the roll of any day, also of one long gone. */
    @Test
    void theRollOfAVoteComesOutOfTheUnitsAndWhoHeldThemOnTheDayItWasFrozen() throws IOException {
        write(
                "holdings.csv",
                "unit,title,owners,from,to",
                "U1,REGISTERED,P1;P2,2022-01-01,",
                "U2,REGISTERED,P3,2022-01-01,2026-08-01",
                "U2,REGISTERED,P4,2026-08-01,",
                "U3,DEVELOPER_UNSOLD,D1,2022-01-01,",
                "U4,REGISTERED,P5,2022-01-01,");

        CityFolder.Import read = read();

        assertThat(read.rejects())
                .extracting(Reject::file, Reject::line, Reject::column)
                .containsExactly(tuple("holdings.csv", 6L, "unit"));
        VoteReview review = QuarterReview.of(
                        RuleBooks.xinyang(), WorkingCalendars.china(), Quarter.of(2026, 3), Instant.MAX)
                .review(read.complexes().get(0))
                .votes()
                .get(0);
        Roll roll = review.roll().getOrElseThrow();
        assertThat(roll.frozenOn()).isEqualTo("2026-08-01");
        assertThat(roll.heads()).isEqualTo(3);
        assertThat(roll.area()).isEqualTo(Area.squareMetres("240.50"));
        assertThat(roll.entries())
                .extracting(
                        RollEntry::unit,
                        RollEntry::area,
                        entry -> entry.ownership().owners().toString())
                .containsExactly(
                        tuple(UnitId.of("U1"), Area.squareMetres("90.50"), "[P1, P2]"),
                        tuple(UnitId.of("U2"), Area.squareMetres("80"), "[P4]"),
                        tuple(UnitId.of("U3"), Area.squareMetres("70"), "[D1]"));
        assertThat(review.election()).isPresent();
        assertThat(review.result()).isEmpty();
    }
}
