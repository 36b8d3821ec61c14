package org.anju.rest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.ws.rs.core.Application;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.anju.assembly.app.HoldVote;
import org.anju.assembly.app.MeetingDiary;
import org.anju.assembly.meeting.OwnersMeeting;
import org.anju.assembly.spi.Votes;
import org.anju.city.TrinityView;
import org.anju.city.Workflows;
import org.anju.credit.app.PublishQuarterlyLists;
import org.anju.credit.spi.CreditRecords;
import org.anju.credit.spi.Listings;
import org.anju.fee.spi.Bills;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.formats.cases.Questions;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.app.WorkProjection;
import org.anju.kernel.journal.spi.Journals;
import org.anju.kernel.journal.spi.WorkLists;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.notice.spi.Notices;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.spi.Register;
import org.anju.party.app.KeepPosts;
import org.anju.revenue.app.KeepBooks;
import org.anju.revenue.spi.Ledgers;

/**
 * The resources of this library as a Jakarta REST application, for any container.
 *
 * <pre>{@code
 * GovernanceApi api = GovernanceApi.of(RuleBooks.xinyang(), territory, register, clock).ledgers(ledgers).build();
 * SeBootstrap.start(api);
 * }</pre>
 *
 * <p>Decisions, divisions, complexes, rules and published lists are served to everybody; whatever else there is asks
 * {@link Callers}. What no store was given for is not there. Refusals are problem details (RFC 9457) with the codes and
 * citations of the decision, in Chinese or, if {@code Accept-Language} says so, in English.
 */
public final class GovernanceApi extends Application {

    private final ImmutableSet<Object> resources;

    private GovernanceApi(ImmutableSet<Object> resources) {
        this.resources = resources;
    }

    /**
     * Begins an application.
     *
     * @param rules     the rules of the house
     * @param territory its divisions and overlays
     * @param register  its register
     * @param clock     tells now, and by its zone today
     */
    public static Builder of(RuleBook rules, Territory territory, Register register, Clock clock) {
        return new Builder(rules, territory, register, clock);
    }

    /** Returns the resources and providers, for containers that register instances one by one. */
    public ImmutableSet<Object> resources() {
        return resources;
    }

    /** Returns {@link #resources()}. */
    @Override
    @SuppressWarnings("deprecation") // the only way to hand over instances that works in every container
    public Set<Object> getSingletons() {
        return resources;
    }

    /** Collects what is served. */
    public static final class Builder {

        private static final int USUAL_LARGEST_BODY = 1 << 20;

        private final RuleBook rules;
        private final Territory territory;
        private final Register register;
        private final Clock clock;
        private Callers callers = Callers.nobody();
        private int largestBody = USUAL_LARGEST_BODY;
        private Optional<Ledgers> ledgers = Optional.empty();
        private Optional<Listings> listings = Optional.empty();
        private Optional<CreditRecords> creditRecords = Optional.empty();
        private Optional<Votes> votes = Optional.empty();
        private Optional<Journals> journals = Optional.empty();
        private Optional<WorkLists> workLists = Optional.empty();
        private Optional<Bills> bills = Optional.empty();
        private Optional<Notices> notices = Optional.empty();
        private Optional<Pages> pages = Optional.empty();

        private Builder(RuleBook rules, Territory territory, Register register, Clock clock) {
            this.rules = rules;
            this.territory = territory;
            this.register = register;
            this.clock = clock;
        }

        /** Says who may call; nobody, unless this is said. */
        @CanIgnoreReturnValue
        public Builder callers(Callers known) {
            callers = known;
            return this;
        }

        /** Limits the body of a request to {@code bytes}; one MiB unless this is said. */
        @CanIgnoreReturnValue
        public Builder largestBody(int bytes) {
            largestBody = bytes;
            return this;
        }

        /** Serves the ledgers of public revenue. */
        @CanIgnoreReturnValue
        public Builder ledgers(Ledgers kept) {
            ledgers = Optional.of(kept);
            return this;
        }

        /** Serves the published lists. */
        @CanIgnoreReturnValue
        public Builder listings(Listings kept) {
            listings = Optional.of(kept);
            return this;
        }

        /** Serves credit records. */
        @CanIgnoreReturnValue
        public Builder creditRecords(CreditRecords kept) {
            creditRecords = Optional.of(kept);
            return this;
        }

        /** Serves votes of the owners. */
        @CanIgnoreReturnValue
        public Builder votes(Votes kept) {
            votes = Optional.of(kept);
            return this;
        }

        /** Serves proceedings and the work list made from them. */
        @CanIgnoreReturnValue
        public Builder proceedings(Journals kept, WorkLists made) {
            journals = Optional.of(kept);
            workLists = Optional.of(made);
            return this;
        }

        /** Serves monthly bills. */
        @CanIgnoreReturnValue
        public Builder bills(Bills kept) {
            bills = Optional.of(kept);
            return this;
        }

        /** Serves notices. */
        @CanIgnoreReturnValue
        public Builder notices(Notices kept) {
            notices = Optional.of(kept);
            return this;
        }

        /** Serves the public pages, from the root on. */
        @CanIgnoreReturnValue
        public Builder pages(Pages written) {
            pages = Optional.of(written);
            return this;
        }

        private static ImmutableList<Object> proceedings(House house, Journals journals, WorkLists lists) {
            WorkProjection projection =
                    WorkProjection.of(journals, lists, Workflows.all(), house.rules(), WorkingCalendars.china());
            TrinityView trinities = TrinityView.over(house.territory(), house.register(), lists);
            return ImmutableList.of(
                    new PostResource(house, KeepPosts.in(journals, house.rules(), WorkingCalendars.china())),
                    new ProceedingResource(house, journals, lists, projection),
                    new WorkResource(house, lists, projection),
                    new TrinityResource(house, trinities, projection),
                    new TrinitySumResource(house, trinities, projection));
        }

        /** Votes are counted by what is on record of their meetings, where proceedings are served. */
        private MeetingDiary diary() {
            return journals.map(kept -> MeetingDiary.in(
                            Proceedings.of(OwnersMeeting.WORKFLOW, kept, rules, WorkingCalendars.china())))
                    .orElse(MeetingDiary.NONE);
        }

        /** Returns the application. */
        public GovernanceApi build() {
            House house = new House(rules, territory, register, clock, callers, largestBody);
            ImmutableSet.Builder<Object> resources = ImmutableSet.builder();
            resources.add(
                    new ProblemMapper(),
                    new DecisionResource(house, Questions.under(rules)),
                    new RuleResource(house),
                    new DivisionResource(house),
                    new ComplexResource(house),
                    new DocumentResource());
            ledgers.ifPresent(kept -> resources.add(new LedgerResource(house, kept, KeepBooks.in(kept, rules))));
            listings.ifPresent(kept -> resources.add(
                    new ListResource(house, kept, PublishQuarterlyLists.over(kept, rules, WorkingCalendars.china()))));
            votes.ifPresent(kept -> resources.add(
                    new RollResource(house),
                    new VoteResource(house, HoldVote.in(kept, rules, diary(), clock.getZone()))));
            journals.ifPresent(kept -> workLists.ifPresent(made -> resources.addAll(proceedings(house, kept, made))));
            bills.ifPresent(kept -> resources.add(new BillResource(house, kept)));
            notices.ifPresent(
                    kept -> resources.add(new NoticeResource(house, kept), new NoticeBoardResource(house, kept)));
            creditRecords.ifPresent(kept -> resources.add(new CreditRecordResource(house, kept)));
            pages.ifPresent(written -> resources.add(new PageResource(written)));
            return new GovernanceApi(resources.build());
        }
    }
}
