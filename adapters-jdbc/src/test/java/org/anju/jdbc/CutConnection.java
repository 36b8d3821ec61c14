package org.anju.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Cuts the connection to a database, once: right before the n-th thing it is asked to do, or right after, so that the answer
 * is lost.
 */
final class CutConnection {

    private final Database database;
    private final boolean after;
    private int left;

    CutConnection(Database database, int at, boolean after) {
        this.database = database;
        this.left = at;
        this.after = after;
    }

    /** Tells whether the database was asked so often that the connection was cut. */
    boolean happened() {
        return left <= 0;
    }

    DataSource dataSource() {
        return (DataSource) watched(DataSource.class, database.application(), null);
    }

    private Object watched(Class<?> type, Object good, @Nullable Connection connection) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            boolean now = connection != null && method.getName().matches("execute.*|commit|unwrap") && --left == 0;
            if (now && !after) {
                cut(connection);
            }
            Object result = invoke(good, method, args);
            if (now && after) {
                cut(connection);
                throw new SQLException("the answer was lost", "08006");
            }
            return method.getName().equals("getConnection") && result instanceof Connection inner
                    ? watched(Connection.class, inner, inner)
                    : result instanceof Statement && method.getName().startsWith("prepare")
                            ? watched(method.getReturnType(), result, connection)
                            : result;
        });
    }

    private static @Nullable Object invoke(Object good, Method method, @Nullable Object[] args) throws Throwable {
        try {
            return method.invoke(good, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Ends the session where it is kept; the pool is told to forget the connection. */
    private void cut(Connection connection) throws SQLException {
        ((HikariDataSource) database.application()).evictConnection(connection);
        if (database.isH2()) {
            connection.unwrap(JdbcConnection.class).close();
        } else {
            int session = connection.unwrap(PGConnection.class).getBackendPID();
            Sql.over(database.owner())
                    .useHandle(handle -> handle.createQuery("SELECT pg_terminate_backend(:session, 10000)")
                            .bind("session", session)
                            .mapTo(Boolean.class)
                            .one());
        }
    }
}
