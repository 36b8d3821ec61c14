package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
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

    /** Brings the tables up to date; the user of {@code owner} owns them. Does nothing where they are. */
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
     * stands in the tables of record it can neither change nor delete.
     */
    public static void grantTo(DataSource owner, String role) {
        Sql.over(owner)
                .useHandle(handle -> WRITE_ONCE.forEach(
                        table -> handle.execute("GRANT SELECT, INSERT ON " + table + " TO " + role)));
    }
}
