package org.anju.city;

import java.util.Optional;
import org.anju.fee.Stage;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who governs a complex. */
public enum Governance implements Named {
    /** The developer's provider, before an assembly is founded (前期物业). */
    PRELIMINARY("前期物业阶段", "preliminary stage"),
    /** An owners' committee (业主委员会). */
    OWNERS_COMMITTEE("业主委员会", "owners' committee"),
    /** A property management committee (物业管理委员会). */
    MANAGEMENT_COMMITTEE("物业管理委员会", "property management committee"),
    /** Nobody serves it (无物业小区). */
    NO_PROVIDER("无物业小区", "no provider");

    private final Text text;

    Governance(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /** Returns who sets the service fee; nothing where it is not told by this, or where there is none. */
    Optional<Stage> pricing() {
        return switch (this) {
            case PRELIMINARY -> Optional.of(Stage.PRELIMINARY);
            case OWNERS_COMMITTEE -> Optional.of(Stage.ASSEMBLY);
            case MANAGEMENT_COMMITTEE, NO_PROVIDER -> Optional.empty();
        };
    }
}
