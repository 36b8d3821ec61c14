package org.anju.procurement;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term;

/** Who tells whom that a service contract ends, or will not go on. */
public enum NoticeSituation implements Named {
    /** Owners dismiss the provider (CC art. 946(1)). */
    OWNERS_DISMISS("业主解聘物业服务人", "owners dismiss the provider", "deadline.ownersDismissProvider", false),
    /** The provider will not renew (CC art. 947(2)). */
    PROVIDER_NOT_RENEWING("物业服务人不同意续聘", "the provider will not renew", "deadline.providerNotRenewing", true),
    /** Either side ends a contract that goes on without a term (CC art. 948(2)). */
    INDEFINITE_CONTRACT(
            "解除不定期物业服务合同", "a contract without a term is ended", "deadline.indefiniteContractNotice", false),
    /** Owners meet to decide on renewal (HN art. 51(1)); no notice, but as long before the expiry. */
    RENEWAL_DECISION("业主大会决定续聘或者选聘", "owners decide on renewal", "deadline.contract.renewalDecision", true);

    private final Text text;
    private final String limit;
    private final boolean beforeExpiry;

    NoticeSituation(String zh, String en, String limit, boolean beforeExpiry) {
        text = Text.of(zh, en);
        this.limit = limit;
        this.beforeExpiry = beforeExpiry;
    }

    /** Returns the parameter that says how long before. */
    public ParameterKey<Term> limit() {
        return ParameterKey.of(limit, ParameterType.TERM);
    }

    /** Tells whether it is looked back from the expiry of the contract; else the contract ends so long after the notice. */
    public boolean isBeforeExpiry() {
        return beforeExpiry;
    }

    /** Tells whether it is told in writing; owners decide by vote. */
    boolean isWritten() {
        return this != RENEWAL_DECISION;
    }

    @Override
    public Text text() {
        return text;
    }
}
