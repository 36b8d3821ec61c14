package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.law.Text;

/** Finds every reason why terms make no scheme: a silent gap between bands would grade somebody by accident. */
final class SchemeCheck {

    private final SchemeTerms terms;
    private final List<SchemeFault> faults = new ArrayList<>();

    private SchemeCheck(SchemeTerms terms) {
        this.terms = terms;
    }

    static ImmutableList<SchemeFault> faults(SchemeTerms terms) {
        SchemeCheck check = new SchemeCheck(terms);
        check.groups();
        check.items();
        check.grades();
        check.bands();
        check.floor();
        check.range();
        return ImmutableList.copyOf(check.faults);
    }

    private void groups() {
        unique("groups", terms.groups().stream().map(Group::code).toList());
        for (int i = 0; i < terms.groups().size(); i++) {
            String at = "groups[" + i + "].cap";
            terms.groups().get(i).cap().filter(Points::isNegative).ifPresent(cap -> negative(at));
        }
    }

    private void items() {
        unique("items", terms.items().stream().map(Item::code).toList());
        Set<String> groups =
                new HashSet<>(terms.groups().stream().map(Group::code).toList());
        for (int i = 0; i < terms.items().size(); i++) {
            Item item = terms.items().get(i);
            String at = "items[" + i + "]";
            if (!groups.contains(item.group())) {
                add("UNKNOWN_GROUP", at + ".group", "没有这个分组", "there is no such group");
            }
            if (item.points().isNegative()) {
                negative(at + ".points");
            }
            if (item.effect() == ItemEffect.VETO && terms.veto().isEmpty()) {
                add("NO_VETO_GRADE", at + ".effect", "方案未规定一票否决的等级", "the scheme names no veto grade");
            }
            if (item.effect() == ItemEffect.BLACKLIST && terms.blacklist().isEmpty()) {
                add("NO_BLACKLIST_GRADE", at + ".effect", "方案未规定黑名单的等级", "the scheme names no blacklist grade");
            }
        }
    }

    private void grades() {
        unique("grades", terms.grades().stream().map(Grade::code).toList());
        terms.veto().ifPresent(grade -> known("veto", grade));
        terms.blacklist().ifPresent(grade -> known("blacklist", grade));
        terms.missing().ifPresent(grade -> known("missing", grade));
    }

    private void bands() {
        if (terms.bands().isEmpty()) {
            add("NO_BANDS", "bands", "没有等级区间", "there are no bands");
        }
        unique("bands", terms.bands().stream().map(Band::grade).toList());
        for (int i = 0; i < terms.bands().size(); i++) {
            Band band = terms.bands().get(i);
            known("bands[" + i + "].grade", band.grade());
            if (i > 0) {
                belowThe(terms.bands().get(i - 1), band, "bands[" + i + "]");
            }
        }
        terms.bands().stream()
                .findFirst()
                .flatMap(Band::below)
                .ifPresent(
                        below -> add("BAND_GAP", "bands[0].below", "最高区间不得有上限", "the highest band must be open above"));
    }

    private void belowThe(Band higher, Band band, String at) {
        if (band.from().compareTo(higher.from()) >= 0) {
            add("BAND_ORDER", at + ".from", "区间下限应严格递减", "lower bounds must strictly descend");
        }
        Optional<Integer> meets = band.below().map(below -> below.compareTo(higher.from()));
        if (meets.filter(order -> order < 0).isPresent()) {
            add("BAND_GAP", at + ".below", "与上一区间之间有空档", "there is a gap to the band above");
        }
        if (meets.filter(order -> order > 0).isPresent()) {
            add("BAND_OVERLAP", at + ".below", "与上一区间重叠", "it overlaps the band above");
        }
    }

    private void floor() {
        if (terms.floor() instanceof Floor.Fixed fixed) {
            known("floor.grade", fixed.grade());
        } else if (terms.floor() instanceof Floor.ByBadRecord floor) {
            known("floor.without", floor.without());
            known("floor.with", floor.with());
        }
    }

    private void range() {
        Optional<Points> most = terms.most();
        if (terms.least()
                .flatMap(least -> most.filter(top -> top.compareTo(least) < 0))
                .isPresent()) {
            add("CLAMP_EMPTY", "clamp", "下限高于上限", "the least is above the most");
        }
        if (terms.aggregation() == Aggregation.AREA_WEIGHTED_MEAN
                && terms.rounding().isEmpty()) {
            add("NO_ROUNDING", "rounding", "加权平均须规定取整方式", "a mean needs a rounding");
        }
    }

    private void known(String at, String grade) {
        if (terms.grades().stream().noneMatch(known -> known.code().equals(grade))) {
            add("UNKNOWN_GRADE", at, "没有这个等级", "there is no such grade");
        }
    }

    private void unique(String at, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                add("DUPLICATE", at + "[" + i + "]", "名称重复", "the name is used twice");
            }
        }
    }

    private void negative(String at) {
        add("NEGATIVE", at, "不得为负数，扣分由分组决定", "must not be negative; the group decides what is deducted");
    }

    private void add(String code, String at, String zh, String en) {
        faults.add(new SchemeFault(code, at, Text.of(zh, en)));
    }
}
