package org.anju.committee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * A tie between a candidate and a firm, through the candidate or a relative.
 *
 * @param holder who has it, seen from the candidate
 * @param firm   where
 * @param kind   of what kind
 */
public record Interest(Relation holder, Firm firm, Kind kind) {

    /** How somebody is related to the candidate. */
    public enum Relation implements Named {
        /** The candidate. */
        SELF("本人", "self"),
        /** Husband or wife. */
        SPOUSE("配偶", "spouse"),
        /** Father or mother. */
        PARENT("父母", "parent"),
        /** Son or daughter. */
        CHILD("子女", "child"),
        /** Brother or sister. */
        SIBLING("兄弟姐妹", "sibling"),
        /** Grandfather or grandmother, on either side. */
        GRANDPARENT("祖父母、外祖父母", "grandparent"),
        /** Grandson or granddaughter, of either line. */
        GRANDCHILD("孙子女、外孙子女", "grandchild"),
        /** Anybody else related. */
        OTHER("其他亲属", "another relative");

        private final Text text;

        Relation(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Where a firm stands. */
    public enum Firm implements Named {
        /** It serves the complex. */
        PROVIDER("本小区物业服务人", "the provider"),
        /** It controls the provider, or is controlled with it. */
        AFFILIATE("物业服务人的上级或者关联单位", "a superior or affiliated unit"),
        /** It supplies the provider or the complex. */
        SUPPLIER("供应商", "a supplier");

        private final Text text;

        Firm(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What the tie is. */
    public enum Kind implements Named {
        /** Works there. */
        EMPLOYMENT("任职", "employment"),
        /** Holds a share, a claim, a contract or another direct interest. */
        STAKE("其他直接利害关系", "another direct interest");

        private final Text text;

        Kind(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Returns the tie of somebody who works at {@code firm}. */
    public static Interest employment(Relation holder, Firm firm) {
        return new Interest(holder, firm, Kind.EMPLOYMENT);
    }
}
