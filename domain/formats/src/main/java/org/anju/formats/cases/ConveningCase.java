package org.anju.formats.cases;

import java.time.LocalDate;
import org.anju.assembly.meeting.Convening;
import org.anju.assembly.meeting.Meeting;
import org.anju.assembly.meeting.Meeting.Form;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Whether a meeting of the owners was convened as the law asks: see {@code convening.schema.json}. */
final class ConveningCase implements CaseKind {

    @Override
    public String name() {
        return "convening";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Meeting.Builder meeting = Meeting.builder();
        meeting.heldOn(given.day("heldOn"))
                .isFirst(given.findFlag("first").orElse(false))
                .noticeOn(given.findDay("noticeOn"))
                .noticeToAll(given.findFlag("noticeToAll"))
                .postedOn(given.findDay("postedOn"))
                .postedUntil(given.findDay("postedUntil"))
                .residentsCommitteeTold(given.findFlag("residentsCommitteeTold"))
                .form(given.findChoice("form", Form.class).orElse(Form.WRITTEN))
                .realNames(given.findFlag("realNames"))
                .agenda(given.texts("agenda"))
                .topics(given.texts("topics"));
        Decision<LocalDate> decision = Convening.by(book).decide(meeting.build(), asOf);
        return CaseAnswer.of(decision).put("earliest", decision.considered());
    }
}
