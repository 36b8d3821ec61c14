package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.city.CandidateFacts;
import org.anju.committee.Candidate;
import org.anju.committee.CriminalRecord;
import org.anju.committee.Debt;
import org.anju.committee.Interest;
import org.anju.committee.Interest.Firm;
import org.anju.committee.Interest.Relation;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Title;

/** The people who stand for a committee; an empty field means that nobody knows, not that there is nothing. */
final class CandidatesTable extends Table {

    private static final Column<String> PERSON = Column.text("人员编号", "person");
    private static final Column<LocalDate> CLOSES = Column.day("报名截止日期", "nomination_closes");
    private static final Column<LocalDate> ELECTION = Column.day("选举日期", "election_on");
    private static final Column<Title> TITLE =
            Column.choice("取得方式", "title", Title.class).optional();
    private static final Column<LocalDate> BORN = Column.day("出生日期", "born_on").optional();
    private static final Column<Boolean> INCAPABLE = flag("是否被宣告行为能力受限", "declared_incapable");
    private static final Column<Money> OWED = Column.money("欠费金额", "owed").optional();
    private static final Column<LocalDate> OWED_SINCE =
            Column.day("欠费应交日期", "owed_since").optional();
    private static final Column<Boolean> FUND = flag("维修资金是否交存", "fund_paid");
    private static final Column<Boolean> CLEAN = flag("有无未整改违规", "open_breach");
    private static final Column<Relation> EMPLOYED =
            Column.choice("在物业企业任职者", "employed", Relation.class).optional();
    private static final Column<Boolean> NO_TIES = flag("是否查明无利害关系", "no_ties");
    private static final Column<Boolean> DEBTOR = flag("是否失信被执行人", "dishonest_debtor");
    private static final Column<LocalDate> PUNISHED =
            Column.day("最近受刑事处罚日期", "punished_on").optional();
    private static final Column<Boolean> NO_CRIME = flag("是否查明无犯罪记录", "no_criminal_record");
    private static final Column<Boolean> REVIEWED = flag("街道审核是否通过", "street_review_passed");

    CandidatesTable() {
        super(
                "candidates",
                Text.of("业委会候选人", "candidates"),
                Columns.COMPLEX,
                PERSON,
                CLOSES,
                ELECTION,
                TITLE,
                BORN,
                INCAPABLE,
                OWED,
                OWED_SINCE,
                FUND,
                CLEAN,
                EMPLOYED,
                NO_TIES,
                DEBTOR,
                PUNISHED,
                NO_CRIME,
                REVIEWED);
    }

    private static Column<Boolean> flag(String zh, String en) {
        return Column.flag(zh, en).optional();
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.COMPLEX;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<String> person = row.find(PERSON);
        Optional<LocalDate> closes = row.find(CLOSES);
        Optional<LocalDate> election = row.find(ELECTION);
        Candidate.Builder candidate = Candidate.builder();
        candidate
                .titles(row.find(TITLE).map(ImmutableSet::of))
                .onlyJointOwner(row.find(TITLE).map(title -> false))
                .bornOn(row.find(BORN))
                .declaredIncapable(row.find(INCAPABLE))
                .debts(debts(row))
                .fundPaid(row.find(FUND))
                .breaches(row.find(CLEAN)
                        .map(open -> open ? ImmutableSet.of(Candidate.Breach.BYLAWS) : ImmutableSet.of()))
                .interests(interests(row))
                .dishonestDebtor(row.find(DEBTOR))
                .criminalRecord(criminalRecord(row))
                .streetReviewPassed(row.find(REVIEWED));
        if (!row.isRejected()) {
            good(complex)
                    .candidates
                    .add(new CandidateFacts(
                            candidate
                                    .person(OwnerId.of(good(person)))
                                    .nominationCloses(good(closes))
                                    .build(),
                            good(election)));
        }
    }

    /** An amount of zero says that somebody looked and found nothing owed. */
    private static Optional<ImmutableList<Debt>> debts(Row row) {
        Optional<Money> owed = row.find(OWED);
        Optional<LocalDate> since = row.find(OWED_SINCE);
        if (owed.filter(Money::isPositive).isPresent() && since.isEmpty()) {
            row.reject(OWED_SINCE, Text.of("有欠费时须填写应交日期", "needed where something is owed"));
        }
        return owed.map(amount -> amount.isPositive()
                ? since.map(due -> ImmutableList.of(Debt.open(amount, due))).orElse(ImmutableList.of())
                : ImmutableList.of());
    }

    private static Optional<ImmutableSet<Interest>> interests(Row row) {
        return row.find(EMPLOYED)
                .map(relation -> ImmutableSet.of(Interest.employment(relation, Firm.PROVIDER)))
                .or(() -> row.find(NO_TIES).filter(none -> none).map(none -> ImmutableSet.of()));
    }

    private static Optional<CriminalRecord> criminalRecord(Row row) {
        return row.find(PUNISHED)
                .map(CriminalRecord::punished)
                .or(() -> row.find(NO_CRIME).filter(none -> none).map(none -> CriminalRecord.CLEAN));
    }
}
