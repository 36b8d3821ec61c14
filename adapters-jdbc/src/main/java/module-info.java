/** Where facts rest: the ports of the core over a {@link javax.sql.DataSource}, on H2 and PostgreSQL. */
@org.jspecify.annotations.NullMarked
module org.anju.jdbc {
    requires transitive java.sql;
    requires transitive org.anju.domain;
    requires org.jdbi.v3.core;
    requires static flyway.core;
    requires static org.postgresql.jdbc;
    requires static org.jspecify;

    exports org.anju.jdbc;
}
