package org.anju.jdbc;

import org.anju.kernel.register.spi.Register;
import org.anju.testkit.register.RegisterContract;

class JdbcRegisterOnPostgresTest implements RegisterContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Register newRegister() {
        return JdbcRegister.on(DATABASE.cleared().application(), TERRITORY);
    }
}
