package org.anju.committee.establishment;

import static org.anju.kernel.law.ParameterType.TERM;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.anju.committee.establishment.PreparationState.Stage;
import org.anju.committee.establishment.PreparationStep.Applicant;
import org.anju.committee.establishment.PreparationStep.Applied;
import org.anju.committee.establishment.PreparationStep.AssemblyHeld;
import org.anju.committee.establishment.PreparationStep.CommitteeFiled;
import org.anju.committee.establishment.PreparationStep.ConditionsMet;
import org.anju.committee.establishment.PreparationStep.Content;
import org.anju.committee.establishment.PreparationStep.DocumentsFiled;
import org.anju.committee.establishment.PreparationStep.GroupFormed;
import org.anju.committee.establishment.PreparationStep.MeetingAnnounced;
import org.anju.committee.establishment.PreparationStep.Represented;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** Decides one step of a preparation; used once. */
final class PreparationRules {

    private static final String CAPABILITY = "2.2";
    private static final StepRules STEPS = new StepRules(CAPABILITY);

    private static final ParameterKey<Term> ANNOUNCEMENT = ParameterKey.of("deadline.firstAssembly.announcement", TERM);
    private static final ParameterKey<Term> POSTING = ParameterKey.of("deadline.firstAssembly.posting", TERM);

    private static final Fact SIGNERS = Fact.open("application.owners", "联名业主人数", "owners who sign");
    private static final Fact MEMBERS = Fact.open("group.members", "筹备组人数", "members of the group");
    private static final Fact OWNERS = Fact.open("group.owners", "业主代表人数", "members who represent owners");

    private static final Rule ENOUGH_APPLICANTS = Rule.of(
            CAPABILITY,
            "TOO_FEW_APPLICANTS",
            Text.of("业主{0}人联名，达到{1}人", "{0} owners sign, {1} or more"),
            Text.of("业主{0}人联名，不足{1}人", "{0} owners sign, fewer than {1}"));
    private static final Rule OWNERS_IN_GROUP = Rule.of(
            CAPABILITY,
            "TOO_FEW_OWNERS_IN_GROUP",
            Text.of("筹备组{1}人中业主代表{0}人，不低于{2}", "{0} of {1} members represent owners, {2} or more"),
            Text.of("筹备组{1}人中业主代表{0}人，低于{2}", "{0} of {1} members represent owners, less than {2}"));
    private static final Rule ALL_PARTIES = Rule.of(
            CAPABILITY,
            "PARTY_NOT_REPRESENTED",
            Text.of("街道（乡镇）、业主、社区、建设单位均有代表", "street, owners, community and developer are represented"),
            Text.of("筹备组缺少{0}的代表", "nobody represents: {0}"));
    private static final Rule HEAD = Rule.of(
            CAPABILITY,
            "HEAD_NOT_FROM_STREET",
            Text.of("组长由街道办事处或者乡镇人民政府的代表担任", "the head represents the street office or township"),
            Text.of(
                    "组长应由街道办事处或者乡镇人民政府的代表担任，不是{0}的代表",
                    "the head must represent the street office or township, not {0}"));
    private static final Rule CONTENTS = Rule.of(
            CAPABILITY,
            "NOT_ALL_ANNOUNCED",
            Text.of("应公告的内容齐全", "everything is announced that must be"),
            Text.of("公告缺少：{0}", "not announced: {0}"));
    private static final Rule MEETING_DAY = Rule.of(
            CAPABILITY,
            "HELD_BEFORE_ANNOUNCED_DAY",
            Text.of("{0}计票，不早于公告的会议日期{1}", "counted on {0}, not before the day announced ({1})"),
            Text.of("{0}计票，早于公告的会议日期{1}", "counted on {0}, before the day announced ({1})"));

    private static final Text CONDITIONS = Text.of("符合成立业主大会的条件", "the conditions of a first assembly");

    private final Reasoning why;
    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final PreparationState state;

    PreparationRules(RuleBook book, WorkingCalendar calendar, PreparationState state, AsOf asOf) {
        this.why = Reasoning.of(Preparation.WORKFLOW.name(), book, asOf);
        this.book = book;
        this.calendar = calendar;
        this.state = state;
    }

    Decision<PreparationStep> decide(PreparationStep step) {
        if (step instanceof ConditionsMet met) {
            conditionsMet(met);
        } else if (step instanceof DocumentsFiled filed) {
            documentsFiled(filed);
        } else if (step instanceof Applied applied) {
            applied(applied);
        } else if (step instanceof GroupFormed group) {
            groupFormed(group);
        } else if (step instanceof MeetingAnnounced meeting) {
            announced(meeting);
        } else if (step instanceof AssemblyHeld held) {
            held(held);
        } else if (step instanceof CommitteeFiled filed) {
            filed(filed);
        } else {
            order(why.read(Preparation.FORM_GROUP.limit()), step, !state.isEnded(), Text.of("重新启动", "begin anew"));
        }
        return why.conclude(step);
    }

    private void order(Reading<?> basis, PreparationStep step, boolean follows, Text first) {
        STEPS.order(why, basis, follows, first);
        STEPS.day(why, basis, step.on(), state.last());
    }

    private boolean isAt(Stage... stages) {
        return ImmutableSet.copyOf(stages).contains(state.stage());
    }

    private void conditionsMet(ConditionsMet met) {
        Reading<?> basis = why.read(Preparation.FILE_DOCUMENTS.limit());
        order(basis, met, isAt(Stage.NOT_STARTED), Text.of("结束已启动的筹备", "end the preparation that has begun"));
        why.include(FirstAssembly.by(book).decide(met.facts(), why.asOf().on(met.on())));
    }

    private void documentsFiled(DocumentsFiled filed) {
        Reading<Term> term = why.read(Preparation.FILE_DOCUMENTS.limit());
        STEPS.order(why, term, state.conditionsMet().isPresent() && !state.isEnded(), CONDITIONS);
        state.conditionsMet().ifPresent(day -> {
            STEPS.day(why, term, filed.on(), Optional.of(day));
            STEPS.punctual(why, term, day, filed.on(), calendar);
        });
    }

    private void applied(Applied applied) {
        order(why.read(Preparation.FORM_GROUP.limit()), applied, isAt(Stage.CONDITIONS_MET), CONDITIONS);
        if (applied.by() == Applicant.OWNERS) {
            Reading<Long> least = why.read(EstablishmentParameters.APPLICANTS);
            long owners = why.use(SIGNERS, applied.owners());
            least.find().ifPresent(number -> why.check(ENOUGH_APPLICANTS, least, owners >= number, owners, number));
        }
    }

    private void groupFormed(GroupFormed group) {
        Reading<Term> term = why.read(Preparation.FORM_GROUP.limit());
        order(term, group, isAt(Stage.APPLIED), Text.of("提出成立筹备组的申请", "apply for a group"));
        state.applied().ifPresent(day -> STEPS.punctual(why, term, day, group.on(), calendar));
        Reading<Ratio> share = why.read(EstablishmentParameters.OWNER_SHARE);
        long owners = why.use(OWNERS, group.owners());
        long members = why.use(MEMBERS, group.members());
        share.find()
                .ifPresent(ratio -> why.check(
                        OWNERS_IN_GROUP,
                        share,
                        members > 0 && ratio.isReachedBy(owners, members),
                        owners,
                        members,
                        ratio));
        ImmutableSet<Represented> absent = absent(Represented.class, group.parties());
        why.check(ALL_PARTIES, share, absent.isEmpty(), absent);
        why.check(HEAD, share, group.head() == Represented.STREET, group.head());
    }

    private void announced(MeetingAnnounced meeting) {
        Reading<Term> term = why.read(ANNOUNCEMENT);
        Text first = Text.of("成立筹备组", "set up the group");
        order(term, meeting, isAt(Stage.GROUP_FORMED, Stage.ANNOUNCED), first);
        ImmutableSet<Content> absent = absent(Content.class, meeting.contents());
        why.check(CONTENTS, term, absent.isEmpty(), absent);
        STEPS.wait(why, term, meeting.on(), meeting.meetingOn(), calendar);
        STEPS.posted(why, why.read(POSTING), meeting.on(), meeting.until(), calendar);
    }

    private void held(AssemblyHeld held) {
        Reading<Term> term = why.read(Preparation.HOLD_ASSEMBLY.limit());
        order(term, held, isAt(Stage.ANNOUNCED), Text.of("公告会议", "announce the meeting"));
        state.announced()
                .map(MeetingAnnounced::meetingOn)
                .ifPresent(day -> why.check(MEETING_DAY, term, !held.on().isBefore(day), held.on(), day));
        state.groupFormed().ifPresent(day -> STEPS.punctual(why, term, day, held.on(), calendar));
    }

    private void filed(CommitteeFiled filed) {
        Reading<Term> term = why.read(Preparation.FILE_COMMITTEE.limit());
        order(term, filed, isAt(Stage.ELECTED), Text.of("选举产生业主委员会", "elect a committee"));
        state.elected().ifPresent(day -> STEPS.punctual(why, term, day, filed.on(), calendar));
    }

    private static <E extends Enum<E>> ImmutableSet<E> absent(Class<E> all, ImmutableSet<E> there) {
        return Sets.difference(EnumSet.allOf(all), there).immutableCopy();
    }
}
