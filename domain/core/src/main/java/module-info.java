/**
 * The pure core of Anju (安居): facts about residential complexes go in, decisions that carry their law come out.
 *
 * <p>Start with {@link org.anju.kernel.law.RuleBook} (what the law says on a day), {@link org.anju.kernel.decision.Decision}
 * (the only kind of answer) and the policies of the measure you need. Nothing here reads a clock, a file or a network.
 */
@org.jspecify.annotations.NullMarked
module org.anju.domain {
    requires transitive com.google.common;
    requires transitive io.vavr;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires static com.google.errorprone.annotations; // written into generated sources
    requires static java.compiler; // same

    exports org.anju.assembly;
    exports org.anju.assembly.app;
    exports org.anju.assembly.meeting;
    exports org.anju.assembly.spi;
    exports org.anju.city;
    exports org.anju.committee;
    exports org.anju.committee.establishment;
    exports org.anju.committee.composition;
    exports org.anju.committee.meeting;
    exports org.anju.committee.membership;
    exports org.anju.committee.office;
    exports org.anju.credit;
    exports org.anju.credit.app;
    exports org.anju.credit.list;
    exports org.anju.credit.spi;
    exports org.anju.fee;
    exports org.anju.fee.app;
    exports org.anju.fee.spi;
    exports org.anju.kernel.area;
    exports org.anju.kernel.deadline;
    exports org.anju.kernel.decision;
    exports org.anju.kernel.exact;
    exports org.anju.kernel.journal;
    exports org.anju.kernel.journal.app;
    exports org.anju.kernel.journal.memory;
    exports org.anju.kernel.journal.spi;
    exports org.anju.kernel.law;
    exports org.anju.kernel.money;
    exports org.anju.kernel.notice;
    exports org.anju.kernel.notice.memory;
    exports org.anju.kernel.notice.spi;
    exports org.anju.kernel.register;
    exports org.anju.kernel.register.memory;
    exports org.anju.kernel.register.spi;
    exports org.anju.kernel.scheme;
    exports org.anju.kernel.seal;
    exports org.anju.kernel.time;
    exports org.anju.memory;
    exports org.anju.party;
    exports org.anju.party.app;
    exports org.anju.party.joint;
    exports org.anju.procurement;
    exports org.anju.revenue;
    exports org.anju.revenue.app;
    exports org.anju.revenue.ledger;
    exports org.anju.revenue.spi;
}
