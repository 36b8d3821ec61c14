package org.anju.testkit.register;

import org.anju.kernel.register.memory.InMemoryRegister;
import org.anju.kernel.register.spi.Register;

class InMemoryRegisterTest implements RegisterContract {

    @Override
    public Register newRegister() {
        return new InMemoryRegister(TERRITORY);
    }
}
