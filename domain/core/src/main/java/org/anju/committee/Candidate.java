package org.anju.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Title;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/**
 * What is known of a person who wants to stand. Every fact may be unknown, which is not the same as no: an empty list of
 * debts says that somebody looked and found none.
 */
@Value.Immutable
public interface Candidate {

    /** How a person comes to stand. */
    enum Candidacy implements Named {
        /** As an owner. */
        OWNER("业主", "owner"),
        /** As the natural person sent by an owner that is a company or another organisation. */
        DELEGATE("单位业主委派的自然人", "delegate of a corporate owner"),
        /** As a member of the residents' committee, by that office (HN art. 28(2)). */
        EX_OFFICIO("兼任的社区居委会成员", "member of the residents' committee ex officio");

        private final Text text;

        Candidacy(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What kinds of breach a candidate may not have open. */
    enum Breach implements Named {
        /** An illegal building or extension not removed. */
        ILLEGAL_BUILDING("违法建设未拆除", "illegal building"),
        /** A dwelling put to business use without the consent of the owners concerned. */
        CHANGE_OF_USE("擅自改变房屋用途", "change of use"),
        /** Common parts occupied. */
        OCCUPATION("侵占共用部位", "occupation of common parts"),
        /** Refusing fees without reason, or inciting others to. */
        INCITEMENT("无故拒交或者煽动他人拒交费用", "refusing fees or inciting others to"),
        /** Another breach of the bylaws, found and not made good. */
        BYLAWS("其他违反管理规约行为", "another breach of the bylaws");

        private final Text text;

        Breach(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What may be too recent for a person to stand. */
    enum PastEvent implements Named {
        /** Left the employment of the provider. */
        LEFT_PROVIDER("从物业服务企业离职", "left the provider's employment"),
        /** Removed from a committee by the owners. */
        REMOVED("被罢免业主委员会职务", "removed from a committee"),
        /** Struck off a list of candidates. */
        DISQUALIFIED("被取消候选资格", "disqualified as a candidate");

        private final Text text;

        PastEvent(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** The person, by the opaque id of the register. */
    OwnerId person();

    /** How the person comes to stand. */
    @Value.Default
    default Candidacy candidacy() {
        return Candidacy.OWNER;
    }

    /** The last day of nomination; ages and years are full years on this day. */
    LocalDate nominationCloses();

    /** By what titles units of the complex are held, by the person or by the owner that sends the person. */
    Optional<ImmutableSet<Title>> titles();

    /** Whether the person owns only jointly with others. */
    Optional<Boolean> onlyJointOwner();

    /** Whether the other joint owners consented in writing. */
    Optional<Boolean> jointOwnersConsent();

    /** Whether a corporate owner gave written authority. */
    Optional<Boolean> writtenAuthority();

    /** The day of birth. */
    Optional<LocalDate> bornOn();

    /** Whether a person under age lives mainly on earnings of their own (CC art. 18(2)). */
    Optional<Boolean> livesOnOwnIncome();

    /** Whether a court declared that the person lacks full capacity. */
    Optional<Boolean> declaredIncapable();

    /** Property fees and related charges ever unpaid after they fell due, those paid since included. */
    Optional<ImmutableList<Debt>> debts();

    /** Whether the contribution to the maintenance fund is paid. */
    Optional<Boolean> fundPaid();

    /** Breaches that are open. */
    Optional<ImmutableSet<Breach>> breaches();

    /** Posts and interests of the person and of relatives in firms that serve the complex, or stand near one that does. */
    Optional<ImmutableSet<Interest>> interests();

    /** Whether the person is on the list of dishonest judgment debtors (失信被执行人). */
    Optional<Boolean> dishonestDebtor();

    /** What the criminal record says. */
    Optional<CriminalRecord> criminalRecord();

    /** Whether the street office or township found the conditions and the nomination in order (HN art. 28(1)). */
    Optional<Boolean> streetReviewPassed();

    /** The days the person lived in the complex. */
    Optional<ImmutableList<DateRange>> stays();

    /** Whether the person lets the dwelling to others. */
    Optional<Boolean> lets();

    /** Whether the promises asked of candidates are signed. */
    Optional<Boolean> promisesSigned();

    /** When each thing that may be too recent last happened; what is not named never did. */
    Optional<ImmutableMap<PastEvent, LocalDate>> pastEvents();

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a candidate. */
    class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
