package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * Who serves a complex under what contract (CC arts. 937-939); the days it is recorded for are those of the service.
 *
 * @param complex  the complex
 * @param provider who serves it
 * @param kind     who made the contract
 */
public record ServiceContract(ComplexId complex, ProviderId provider, Kind kind) implements RegisterFact {

    /** Who made a service contract. */
    public enum Kind implements Named {
        /** The developer, before the owners organised (前期物业服务合同). */
        PRELIMINARY("前期物业服务合同", "preliminary contract"),
        /** The owners (物业服务合同). */
        OWNERS("物业服务合同", "owners' contract");

        private final Text text;

        Kind(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public ComplexId key() {
        return complex;
    }
}
