package org.anju.testkit.notice;

import org.anju.kernel.notice.memory.InMemoryNotices;
import org.anju.kernel.notice.spi.Notices;

class InMemoryNoticesTest implements NoticesContract {

    @Override
    public Notices newNotices() {
        return new InMemoryNotices();
    }
}
