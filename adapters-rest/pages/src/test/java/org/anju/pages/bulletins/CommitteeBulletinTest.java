package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.meeting.Attendance;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingVote;
import org.anju.committee.membership.Alternate;
import org.anju.committee.membership.EndGround;
import org.anju.committee.office.Tenure;
import org.anju.committee.office.TenureReview;
import org.anju.committee.office.TenureState;
import org.anju.committee.office.TenureStep;
import org.anju.committee.office.TenureStep.Attended;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Filed;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.Item;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.MemberHandedOver;
import org.anju.committee.office.TenureStep.MinutesPosted;
import org.anju.committee.office.TenureStep.MovedUp;
import org.anju.committee.office.TenureStep.NamedVote;
import org.anju.committee.office.TenureStep.PostEnded;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.pages.Bulletin;
import org.anju.pages.HtmlRenderer;
import org.anju.pages.PdfRenderer;
import org.junit.jupiter.api.Test;

class CommitteeBulletinTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2027).build();
    private static final RuleBook RULES = RuleBook.of(BulletinRules.pack()
            .set("committee.seatRange", table("least", "5", "most", "11", "odd", "true"), 31)
            .set("committee.maxTermYears", 5, 28)
            .set("committee.filing", Term.days(30), 29)
            .set("committee.quorum", table("share", "1/2", "exceed", "true"), 28)
            .set("committee.decisionRule", "AT_LEAST_HALF", 28)
            .set("committee.base", "SEATS", 28)
            .set("committee.decisionPosting", Term.days(3), 28)
            .set(
                    "committee.ownersMatters",
                    new Datum.Many(ImmutableList.of(new Datum.Leaf("HIRE_OR_DISMISS_PROVIDER"))),
                    278)
            .set("committee.vacancyTrigger", table("sittingBelow", "1/2"), 46)
            .set("committee.alternates", table("order", "VOTES"), 46)
            .set(
                    "committee.endOfPost",
                    new Datum.Many(ImmutableList.of(
                            new Datum.Leaf("RESIGNED_IN_WRITING"), new Datum.Leaf("CRIMINAL_LIABILITY"))),
                    32)
            .set("deadline.committee.leavingHandover", Term.days(3), 33)
            .set("deadline.committee.termHandover", Term.days(10), 33)
            .set("period.putOffDayOff", false, 203)
            .build());
    private static final AsOf DAY = AsOf.date("2024-06-10");
    private static final ImmutableList<String> PEOPLE =
            ImmutableList.of("person-1", "person-2", "person-3", "person-4", "person-5", "person-6", "person-7");

    private static Datum table(String... entries) {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        for (int i = 0; i < entries.length; i += 2) {
            fields.put(entries[i], new Datum.Leaf(entries[i + 1]));
        }
        return new Datum.Fields(fields.build());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static OwnerId person(int number) {
        return OwnerId.of("person-" + number);
    }

    private static TenureStep elected() {
        return new Elected(
                day("2024-03-01"),
                CommitteeKind.OWNERS_COMMITTEE,
                7,
                Optional.empty(),
                PEOPLE.stream()
                        .map(id -> new Holder(OwnerId.of(id), Optional.empty()))
                        .collect(toImmutableList()),
                Optional.of(person(1)),
                ImmutableList.of(
                        new Alternate(person(8), Optional.of(120L), Optional.of(true)),
                        new Alternate(person(9), Optional.of(80L), Optional.of(true))),
                day("2024-03-01"),
                Optional.of(day("2027-02-28")),
                Optional.of("vote-1"),
                Optional.of(Predecessor.OWNERS_COMMITTEE));
    }

    private static TenureStep meeting(String on, String name, Item... items) {
        return new MeetingHeld(
                day(on),
                name,
                PEOPLE.stream()
                        .limit(5)
                        .map(id -> new Attended(OwnerId.of(id), Optional.of(Attendance.PRESENT)))
                        .collect(toImmutableList()),
                ImmutableList.copyOf(items));
    }

    private static Item item(MeetingMatter matter, int yes) {
        return new Item(
                Optional.of(matter),
                Stream.of(1, 2, 3, 4, 5)
                        .map(number -> new NamedVote(
                                person(number),
                                Optional.of(number <= yes ? MeetingVote.FOR : MeetingVote.AGAINST),
                                Optional.empty(),
                                Optional.of(number <= yes)))
                        .collect(toImmutableList()));
    }

    private static Bulletin page(TenureStep... steps) {
        Proceedings<TenureState, TenureStep> proceedings =
                Proceedings.of(Tenure.WORKFLOW, new InMemoryJournals(), RULES, CALENDAR);
        List<TenureStep> all = new ArrayList<>(List.of(elected()));
        all.addAll(List.of(steps));
        for (int i = 0; i < all.size(); i++) {
            proceedings
                    .take("C1", "2024", "s" + i, all.get(i), Instant.parse("2024-06-10T01:00:00Z"), DAY)
                    .getOrElseThrow();
        }
        Proceeding<TenureState, TenureStep> found =
                proceedings.find("C1", "2024", DAY).orElseThrow();
        return CommitteeBulletin.of(
                ComplexId.of("C1"),
                found,
                TenureReview.of(found.state(), RULES, CALENDAR, DAY),
                LocalDateTime.parse("2024-06-10T09:00"),
                ImmutableList.of());
    }

    private static Bulletin busy() {
        return page(
                new Filed(day("2024-03-28")),
                meeting(
                        "2024-04-15",
                        "2024-1",
                        item(MeetingMatter.OWN_BUSINESS, 5),
                        item(MeetingMatter.CALL_VOTE, 4),
                        item(MeetingMatter.HIRE_OR_DISMISS_PROVIDER, 5)),
                new MinutesPosted(day("2024-04-17"), "2024-1"),
                meeting("2024-05-20", "2024-2", item(MeetingMatter.OWN_BUSINESS, 3)),
                new PostEnded(day("2024-05-27"), person(6), EndGround.CRIMINAL_LIABILITY, Optional.empty()),
                new PostEnded(day("2024-06-03"), person(7), EndGround.RESIGNED_IN_WRITING, Optional.empty()),
                new MemberHandedOver(day("2024-06-05"), person(7)),
                new MovedUp(day("2024-06-06"), person(8), Optional.empty(), ImmutableSet.of()));
    }

    private static String html(Bulletin page, Locale locale) {
        return HtmlRenderer.in(locale).render(page);
    }

    @Test
    void itTellsTheTermTheSeatsAndWhatIsOwed() {
        Bulletin page = busy();
        assertThat(page.path()).isEqualTo("complex/C1/committee-2024.html");
        assertThat(html(page, Locale.CHINA))
                .contains("业主委员会履职公示", "已备案", "2027年2月28日", "994", "2024年3月28日")
                .contains("应递补的候补委员人数", "候补委员递补后无空缺", "前任组织移交", "尚未办理", "逾期", "期限待定")
                .contains("向居（村）民委员会报告委员会决定（2024-1）", "离任委员移交保管的资料和财物");
        assertThat(html(page, Locale.ENGLISH))
                .contains("Work of the owners&#39;", "days left", "994", "overdue", "no day can be told")
                .contains("report the decisions of a meeting (2024-1)");
    }

    @Test
    void everyMatterHasItsResultInNumbers() {
        String page = html(busy(), Locale.CHINA);
        assertThat(page).contains("形成决定", "未形成有效决定", "选聘和解聘物业服务人", "提请、组织业主共同决定");
        assertThat(html(busy(), Locale.ENGLISH)).contains("decided", "not rightfully decided", "2024-04-17");
        assertThat(html(page(meeting("2024-04-15", "2024-1")), Locale.CHINA)).contains("未登记");
        assertThat(html(page(), Locale.ENGLISH)).contains("No meeting of this term is recorded.");
    }

    /** Not who sits, who left and why, who voted what, who moved up. */
    @Test
    void nobodyIsNamed() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(html(busy(), locale))
                    .doesNotContain("person")
                    .doesNotContain("刑事")
                    .doesNotContain("riminal")
                    .doesNotContain("书面辞职")
                    .doesNotContain("resigned");
        }
    }

    @Test
    void itIsPrinted() throws IOException {
        byte[] pdf = PdfRenderer.in(Locale.CHINA).render(busy());
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        Path out = Path.of("target", "pages", "committee");
        Files.createDirectories(out);
        Files.write(out.resolve("committee.pdf"), pdf);
        Files.writeString(out.resolve("zh.html"), html(busy(), Locale.CHINA).replace("../../style.css", "style.css"));
        Files.writeString(out.resolve("en.html"), html(busy(), Locale.ENGLISH).replace("../../style.css", "style.css"));
        Files.writeString(out.resolve("style.css"), HtmlRenderer.styleSheet());
    }
}
