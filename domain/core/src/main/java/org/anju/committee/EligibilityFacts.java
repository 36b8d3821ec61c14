package org.anju.committee;

import org.anju.kernel.decision.Fact;

/** The facts about one person; none of them is for the public. */
final class EligibilityFacts {

    static final Fact CANDIDACY = Fact.personal("candidate.candidacy", "参选身份", "how the person comes to stand");
    static final Fact CLOSES = Fact.personal("candidate.nominationCloses", "提名截止日", "the close of nomination");
    static final Fact TITLES =
            Fact.personal("candidate.titles", "产权证明或者购房合同、交付凭证", "proof of title or of sale and possession");
    static final Fact ONLY_JOINT =
            Fact.personal("candidate.onlyJointOwner", "共有情况", "whether the unit is jointly owned");
    static final Fact CONSENT =
            Fact.personal("candidate.jointOwnersConsent", "其他共有人书面同意", "written consent of the joint owners");
    static final Fact AUTHORITY =
            Fact.personal("candidate.writtenAuthority", "单位业主书面授权", "written authority of the corporate owner");
    static final Fact BORN = Fact.personal("candidate.bornOn", "出生日期", "day of birth");
    static final Fact OWN_INCOME =
            Fact.personal("candidate.livesOnOwnIncome", "以自己劳动收入为主要生活来源", "lives mainly on own earnings");
    static final Fact INCAPABLE = Fact.personal(
            "candidate.declaredIncapable", "是否被法院认定为无或者限制民事行为能力", "declared by a court to lack full capacity");
    static final Fact DEBTS = Fact.personal("candidate.debts", "物业费等费用缴纳情况", "payment of property fees and charges");
    static final Fact FUND = Fact.personal("candidate.fundPaid", "专项维修资金交存情况", "payment into the maintenance fund");
    static final Fact BREACHES = Fact.personal("candidate.breaches", "未整改的违法违规情况", "open breaches");
    static final Fact INTERESTS =
            Fact.personal("candidate.interests", "与物业服务人等的利害关系", "ties to the provider and other firms");
    static final Fact DISHONEST =
            Fact.personal("candidate.dishonestDebtor", "失信被执行人查询结果", "list of dishonest judgment debtors");
    static final Fact CRIMINAL = Fact.personal("candidate.criminalRecord", "刑事处罚情况", "criminal record");
    static final Fact REVIEWED =
            Fact.personal("candidate.streetReviewPassed", "街道办事处（乡镇人民政府）审查结果", "outcome of the street review");
    static final Fact STAYS = Fact.personal("candidate.stays", "居住情况", "days lived in the complex");
    static final Fact LETS = Fact.personal("candidate.lets", "房屋出租情况", "whether the dwelling is let");
    static final Fact PROMISES = Fact.personal("candidate.promisesSigned", "承诺书签署情况", "signed promises");
    static final Fact PAST =
            Fact.personal("candidate.pastEvents", "离职、罢免等情况", "leaving the provider, removal and the like");

    private EligibilityFacts() {}
}
