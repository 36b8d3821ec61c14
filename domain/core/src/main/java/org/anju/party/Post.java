package org.anju.party;

import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Body;

/** The posts that take part in governing a complex. */
public enum Post implements Named {
    /** Secretary of a community party organisation. */
    PARTY_SECRETARY(Body.Kind.PARTY_ORGANISATION, "社区党组织书记", "secretary of the community party organisation"),
    /** Member of the committee of a community party organisation. */
    PARTY_COMMITTEE_MEMBER(
            Body.Kind.PARTY_ORGANISATION, "社区党组织委员", "committee member of the community party organisation"),
    /** Part-time member of that committee, whose main post is elsewhere. */
    PARTY_PART_TIME_MEMBER(
            Body.Kind.PARTY_ORGANISATION,
            "社区党组织兼职委员",
            "part-time committee member of the community party organisation"),
    /** Chair of a residents' committee. */
    RESIDENTS_CHAIR(Body.Kind.RESIDENTS_COMMITTEE, "居委会主任", "chair of the residents' committee"),
    /** Vice chair of a residents' committee. */
    RESIDENTS_VICE_CHAIR(Body.Kind.RESIDENTS_COMMITTEE, "居委会副主任", "vice chair of the residents' committee"),
    /** Member of a residents' committee. */
    RESIDENTS_MEMBER(Body.Kind.RESIDENTS_COMMITTEE, "居委会委员", "member of the residents' committee"),
    /** Part-time vice chair of a residents' committee, whose main post is elsewhere. */
    RESIDENTS_PART_TIME_VICE_CHAIR(
            Body.Kind.RESIDENTS_COMMITTEE, "居委会兼职副主任", "part-time vice chair of the residents' committee"),
    /** Chair of an owners' committee. */
    COMMITTEE_CHAIR(Body.Kind.OWNERS_COMMITTEE, "业主委员会主任", "chair of the owners' committee"),
    /** Vice chair of an owners' committee. */
    COMMITTEE_VICE_CHAIR(Body.Kind.OWNERS_COMMITTEE, "业主委员会副主任", "vice chair of the owners' committee"),
    /** Member of an owners' committee. */
    COMMITTEE_MEMBER(Body.Kind.OWNERS_COMMITTEE, "业主委员会委员", "member of the owners' committee"),
    /** Chair of a property management committee. */
    PMC_CHAIR(Body.Kind.PROPERTY_MANAGEMENT_COMMITTEE, "物业管理委员会主任", "chair of the property management committee"),
    /** Vice chair of a property management committee. */
    PMC_VICE_CHAIR(
            Body.Kind.PROPERTY_MANAGEMENT_COMMITTEE, "物业管理委员会副主任", "vice chair of the property management committee"),
    /** Member of a property management committee. */
    PMC_MEMBER(Body.Kind.PROPERTY_MANAGEMENT_COMMITTEE, "物业管理委员会委员", "member of the property management committee"),
    /** Head of a provider. */
    PROVIDER_HEAD("物业服务企业负责人", "head of the provider"),
    /** Manager of a provider's service in one complex. */
    PROJECT_MANAGER("物业服务项目负责人", "project manager of the provider"),
    /** Anybody else employed by a provider. */
    PROVIDER_STAFF("物业服务企业从业人员", "employee of the provider");

    private final Optional<Body.Kind> kind;
    private final Text text;

    Post(Body.Kind kind, String zh, String en) {
        this.kind = Optional.of(kind);
        this.text = Text.of(zh, en);
    }

    Post(String zh, String en) {
        this.kind = Optional.empty();
        this.text = Text.of(zh, en);
    }

    /** Returns the kind of body it is a post of; empty for a post with a provider. */
    public Optional<Body.Kind> kind() {
        return kind;
    }

    @Override
    public Text text() {
        return text;
    }
}
