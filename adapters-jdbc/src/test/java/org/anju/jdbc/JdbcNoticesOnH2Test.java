package org.anju.jdbc;

import org.anju.kernel.notice.spi.Notices;
import org.anju.testkit.notice.NoticesContract;

class JdbcNoticesOnH2Test implements NoticesContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Notices newNotices() {
        return JdbcNotices.on(DATABASE.cleared().application());
    }
}
