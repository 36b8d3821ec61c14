package org.anju.revenue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.revenue.ledger.AccountCode;

/** Reads the tables of a rule book; nothing comes of one that is not understood in full. */
final class RevenueTables {

    private RevenueTables() {}

    /** Reads {@code ["TAX", "ENERGY"]}. */
    static <E extends Enum<E>> Optional<ImmutableSet<E>> names(Class<E> choices, Datum list) {
        ImmutableSet.Builder<E> names = ImmutableSet.builder();
        for (Datum element : list.elements()) {
            Optional<E> name = element.asText().flatMap(text -> name(choices, text));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return list instanceof Datum.Many ? Optional.of(Sets.immutableEnumSet(names.build())) : Optional.empty();
    }

    /** Reads {@code [{"receipt": "ADVERTISING", "to": "PUBLIC_REVENUE", "account": "5051.01"}, …]}. */
    static Optional<ImmutableMap<ReceiptKind, ReceiptClass>> classification(Datum rows) {
        ImmutableMap.Builder<ReceiptKind, ReceiptClass> table = ImmutableMap.builder();
        for (Datum row : rows.elements()) {
            Optional<ReceiptKind> kind = row.findText("receipt").flatMap(text -> name(ReceiptKind.class, text));
            Optional<Destination> to = row.findText("to").flatMap(text -> name(Destination.class, text));
            Optional<String> written = row.findText("account");
            Optional<AccountCode> account = written.flatMap(AccountCode::find);
            if (kind.isEmpty() || to.isEmpty() || account.isPresent() != written.isPresent()) {
                return Optional.empty();
            }
            table.put(kind.get(), new ReceiptClass(to.get(), account));
        }
        return rows instanceof Datum.Many ? Optional.of(table.buildKeepingLast()) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> name(Class<E> choices, String text) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
