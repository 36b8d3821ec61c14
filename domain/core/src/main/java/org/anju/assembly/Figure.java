package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What is counted in a vote, each in heads and in area. */
public enum Figure implements Named {
    /** Everybody on the roll: not delivered plus issued. */
    ROLL("总", "roll"),
    /** Owners whom no ballot reached, or who may not vote. */
    NOT_DELIVERED("未送达", "not delivered"),
    /** Owners whom a ballot reached: returned plus not returned. */
    ISSUED("送达", "issued"),
    /** Owners of whom a ballot came back: valid plus invalid. */
    RETURNED("收回", "returned"),
    /** Owners whom a ballot reached and who kept it. */
    NOT_RETURNED("未收回", "not returned"),
    /** Owners with a valid ballot: for, against, abstaining and following. */
    VALID("有效", "valid"),
    /** Owners of whom only invalid ballots came back. */
    INVALID("无效", "invalid"),
    /** Owners who marked "for". */
    FOR("赞成", "for"),
    /** Owners who marked "against". */
    AGAINST("反对", "against"),
    /** Owners who marked "abstain". */
    ABSTAIN("弃权", "abstaining"),
    /** Owners who marked "follow the majority". */
    FOLLOW("从众", "following the majority"),
    /** Owners who take part, as the rules count them. */
    PARTICIPATING("参与表决", "taking part"),
    /** Owners who approve, as the rules count them. */
    APPROVING("同意", "approving");

    /** The figures into which every owner of a roll falls exactly once. */
    static final ImmutableList<Figure> CAST =
            ImmutableList.of(NOT_DELIVERED, NOT_RETURNED, INVALID, FOR, AGAINST, ABSTAIN, FOLLOW);

    private final Text text;
    private final Fact heads;
    private final Fact area;

    Figure(String zh, String en) {
        text = Text.of(zh, en);
        String code = "vote." + name().toLowerCase(Locale.ROOT);
        heads = Fact.open(code + ".heads", zh + "人数", "heads " + en);
        area = Fact.open(code + ".area", zh + "面积", "area " + en);
    }

    /** Returns the fact under which an explanation states it. */
    public Fact in(Dimension dimension) {
        return dimension == Dimension.HEADS ? heads : area;
    }

    @Override
    public Text text() {
        return text;
    }
}
