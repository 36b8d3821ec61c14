package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;

/** The parameters a roll depends on; the law leaves them to the rules of procedure (GR-274 arts. 20, 25). */
public final class RollParameters {

    /** How heads are counted. */
    public static final ParameterKey<HeadCounting> HEAD_COUNTING =
            ParameterKey.choice("vote.headCounting", HeadCounting.class);

    /** Which area counts. */
    public static final ParameterKey<AreaPrecedence> AREA_PRECEDENCE =
            ParameterKey.choice("vote.areaPrecedence", AreaPrecedence.class);

    /** Whether parking spaces count, in heads and in area, in the part and in the whole. */
    public static final ParameterKey<Boolean> PARKING_COUNTS =
            ParameterKey.of("vote.parkingCounts", ParameterType.FLAG);

    /** How it is recognised that several units have the same buyer. */
    public static final ParameterKey<OwnerIdentityKey> OWNER_IDENTITY_KEY =
            ParameterKey.choice("vote.ownerIdentityKey", OwnerIdentityKey.class);

    /** Whether owners whose rights are restricted stay in the whole that shares are measured against. */
    public static final ParameterKey<Boolean> RESTRICTED_IN_DENOMINATOR =
            ParameterKey.of("vote.restrictedOwnersInDenominator", ParameterType.FLAG);

    private RollParameters() {}

    /** How heads are counted; named so that a roll can cite its law. */
    public enum HeadCounting implements Named {
        /** One part is one person; the parts of one buyer, and all that the developer still holds, are one each. */
        ONE_PART_ONE_PERSON(
                "一个专有部分按一人计算；同一买受人的、建设单位尚未出售或者尚未交付的，各按一人计算",
                "one part is one person; the parts of one buyer are one, and so are all the developer still holds");

        private final Text text;

        HeadCounting(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Which of several figures for the area of a part counts; named so that a roll can cite its law. */
    public enum AreaPrecedence implements Named {
        /** That of the register, else that of the survey, else that of the contract. */
        REGISTER_SURVEY_CONTRACT("依次为不动产登记簿、测绘、买卖合同记载的面积", "register, else survey, else contract");

        private final Text text;

        AreaPrecedence(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
