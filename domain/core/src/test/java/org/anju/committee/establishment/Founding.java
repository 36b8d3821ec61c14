package org.anju.committee.establishment;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.anju.committee.establishment.PreparationStep.Applicant;
import org.anju.committee.establishment.PreparationStep.Applied;
import org.anju.committee.establishment.PreparationStep.AssemblyHeld;
import org.anju.committee.establishment.PreparationStep.CommitteeFiled;
import org.anju.committee.establishment.PreparationStep.ConditionsMet;
import org.anju.committee.establishment.PreparationStep.Content;
import org.anju.committee.establishment.PreparationStep.Document;
import org.anju.committee.establishment.PreparationStep.DocumentsFiled;
import org.anju.committee.establishment.PreparationStep.GroupFormed;
import org.anju.committee.establishment.PreparationStep.MeetingAnnounced;
import org.anju.committee.establishment.PreparationStep.Represented;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** A preparation that goes well, and the numbers of the Henan regulation. */
final class Founding {

    static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2026).build();

    private Founding() {}

    static RulePackBuilder pack() {
        return TestRules.national()
                .set("firstAssembly.deliveredShare", Ratio.of(1, 2), 18)
                .set("firstAssembly.movedInShare", Ratio.of(3, 10), 18)
                .set("firstAssembly.contractEndsWithin", Term.days(90), 18)
                .set("firstAssembly.applicantsLeast", 10, 20)
                .set("firstAssembly.groupOwnerShare", Ratio.of(1, 2), 20)
                .set("deadline.firstAssembly.documents", Term.months(2), 19)
                .set("deadline.firstAssembly.group", Term.days(30), 20)
                .set("deadline.firstAssembly.meeting", Term.days(60), 20)
                .set("deadline.firstAssembly.announcement", Term.days(15), 21)
                .set("deadline.firstAssembly.posting", Term.days(7), 21)
                .set("committee.filing", Term.days(30), 29)
                .set("period.putOffDayOff", true, 203);
    }

    static RuleBook book() {
        return RuleBook.of(pack().build());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static ConditionsMet conditionsMet(String on) {
        return new ConditionsMet(
                day(on), EstablishmentFacts.UNKNOWN.delivered(Area.squareMetres("5000"), Area.squareMetres("10000")));
    }

    static DocumentsFiled documents(String on, Document... documents) {
        return new DocumentsFiled(day(on), ImmutableSet.copyOf(documents));
    }

    static Applied applied(String on, long owners) {
        return new Applied(day(on), Applicant.OWNERS, owners);
    }

    static GroupFormed group(String on, long members, long owners) {
        ImmutableSet<Represented> all = ImmutableSet.copyOf(EnumSet.allOf(Represented.class));
        return new GroupFormed(day(on), members, owners, all, Represented.STREET);
    }

    static MeetingAnnounced announced(String on, String until, String meetingOn) {
        return new MeetingAnnounced(
                day(on), day(until), day(meetingOn), ImmutableSet.copyOf(EnumSet.allOf(Content.class)));
    }

    static AssemblyHeld held(String on, boolean elected) {
        return new AssemblyHeld(day(on), Optional.of("C1/first"), elected);
    }

    /** Every step on the last day there is time for it. */
    static List<PreparationStep> course() {
        return List.of(
                conditionsMet("2024-03-01"),
                documents("2024-05-01", Document.values()),
                applied("2024-03-11", 10),
                group("2024-04-10", 8, 4),
                announced("2024-05-25", "2024-05-31", "2024-06-09"),
                held("2024-06-10", true),
                new CommitteeFiled(day("2024-07-10")));
    }
}
