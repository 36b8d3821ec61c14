package org.anju.kernel.register;

/**
 * A provider (物业服务人). Its credit code is who it is; its name may change.
 *
 * @param id   its unified social credit code
 * @param name its name
 */
public record Provider(ProviderId id, String name) implements RegisterFact {
    @Override
    public ProviderId key() {
        return id;
    }
}
