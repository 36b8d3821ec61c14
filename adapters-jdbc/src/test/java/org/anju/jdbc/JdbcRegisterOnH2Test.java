package org.anju.jdbc;

import org.anju.kernel.register.spi.Register;
import org.anju.testkit.register.RegisterContract;

class JdbcRegisterOnH2Test implements RegisterContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Register newRegister() {
        return JdbcRegister.on(DATABASE.cleared().application(), TERRITORY);
    }
}
