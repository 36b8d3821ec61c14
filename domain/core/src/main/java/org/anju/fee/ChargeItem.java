package org.anju.fee;

import static com.google.common.base.Preconditions.checkArgument;

import org.anju.kernel.law.Text;

/**
 * An item that is charged for, as the contract names it and the price board posts it.
 *
 * @param code  its name in files, such as {@code SERVICE}
 * @param kind  what it is for
 * @param basis what its price is multiplied by
 * @param name  what a reader calls it
 */
public record ChargeItem(String code, ChargeKind kind, Basis basis, Text name) {

    /** Throws if the item has no code. */
    public ChargeItem {
        checkArgument(!code.isEmpty(), "an item needs a code");
    }

    /** Returns an item that is called what its kind is called. */
    public static ChargeItem of(String code, ChargeKind kind, Basis basis) {
        return new ChargeItem(code, kind, basis, kind.text());
    }
}
