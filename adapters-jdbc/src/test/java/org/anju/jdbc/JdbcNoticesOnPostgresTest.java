package org.anju.jdbc;

import org.anju.kernel.notice.spi.Notices;
import org.anju.testkit.notice.NoticesContract;

class JdbcNoticesOnPostgresTest implements NoticesContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Notices newNotices() {
        return JdbcNotices.on(DATABASE.cleared().application());
    }
}
