package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables. A host that has migrations of its own takes the scripts in {@code anju-schema} over; another lets
 * {@link #migrate} run them with Flyway, which it has to bring.
 */
public final class Schema {

    /** No package, so that a module lets others read it. */
    private static final String SCRIPTS = "classpath:anju-schema";

    /** Flyway's own table, beside which a host may keep one of its own. */
    private static final String HISTORY = "anju_schema_history";

    private static final String HAS_HISTORY = """
            SELECT COUNT(*) FROM information_schema.tables
            WHERE table_name = :table AND table_schema = CURRENT_SCHEMA""";

    /** What both databases take for a name without quotes; it stands in a statement that the owner runs. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Schema() {}

    /** The tables of which nothing is ever changed or taken away. */
    static final ImmutableList<String> WRITE_ONCE = ImmutableList.of(
            "anju_journal",
            "anju_event",
            "anju_feed",
            "anju_ledger",
            "anju_ledger_account",
            "anju_ledger_step",
            "anju_ledger_posting",
            "anju_register_batch",
            "anju_complex",
            "anju_unit",
            "anju_ownership",
            "anju_provider",
            "anju_service",
            "anju_body",
            "anju_credit_record",
            "anju_list",
            "anju_list_line",
            "anju_list_removal",
            "anju_rectification",
            "anju_merger",
            "anju_vote",
            "anju_motion",
            "anju_roll_entry",
            "anju_ballot",
            "anju_bill",
            "anju_bill_line",
            "anju_bill_price",
            "anju_bill_price_part",
            "anju_notice");

    /** The tables that are made from those of record, and made again when the law changes. */
    static final ImmutableList<String> DERIVED =
            ImmutableList.of("anju_proceeding", "anju_work_item", "anju_work_place");

    /**
     * Brings the tables up to date; the user of {@code owner} owns them. Does nothing where they are, and so does no harm
     * if it is the application, {@linkplain #grantTo let in} by the owner, who runs it.
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations(SCRIPTS)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /**
     * Lets {@code role}, a user or role of the database, do what the application does and no more: it reads and adds; what
     * stands in the tables of record it can neither change nor delete; the work list, which is made from them, it can. Where Flyway made the tables, it also sees whether
     * they are up to date.
     *
     * @param role a name of letters from A to Z, digits and underscores that needs no quotes;
     *     {@link IllegalArgumentException} for any other
     */
    public static void grantTo(DataSource owner, String role) {
        checkArgument(NAME.matcher(role).matches(), "not the name of a role, or one that needs quotes: %s", role);
        Sql.over(owner).useHandle(handle -> {
            WRITE_ONCE.forEach(table -> handle.execute("GRANT SELECT, INSERT ON " + table + " TO " + role));
            DERIVED.forEach(
                    table -> handle.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON " + table + " TO " + role));
            int histories = handle.createQuery(HAS_HISTORY)
                    .bind("table", HISTORY)
                    .mapTo(Integer.class)
                    .one();
            if (histories > 0) {
                handle.execute("GRANT SELECT ON \"" + HISTORY + "\" TO " + role);
            }
        });
    }
}
