package org.anju.formats.city;

import java.util.Optional;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;

/**
 * Functional areas that stand in the place of a county for their members, such as a new district; a row a member.
 *
 * <p>Nobody is a member by default. An overlay whose members are not known is one row without a member.
 */
final class OverlaysTable extends Table {

    private static final Column<DivisionCode> OVERLAY = code("功能区代码", "overlay");
    private static final Column<String> NAME = Column.text("功能区名称", "name");
    private static final Column<DivisionLevel> LEVEL = Column.choice("级别", "level", DivisionLevel.class);
    private static final Column<DivisionCode> PARENT = code("上级区划代码", "parent");
    private static final Column<DivisionCode> MEMBER = code("成员区划代码", "member").optional();

    OverlaysTable() {
        super("overlays", Text.of("功能区", "overlays"), OVERLAY, NAME, LEVEL, PARENT, MEMBER);
    }

    private static Column<DivisionCode> code(String zh, String en) {
        return Column.of(zh, en, Text.of("应为行政区划代码", "should be the code of a division"), DivisionCode::of);
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<DivisionCode> overlay = row.find(OVERLAY);
        Optional<String> name = row.find(NAME);
        Optional<DivisionLevel> level = row.find(LEVEL);
        Optional<DivisionCode> parent = row.find(PARENT);
        Optional<DivisionCode> member = row.find(MEMBER);
        if (!row.isRejected()) {
            Division node = new Division(good(overlay), good(name), good(level), parent);
            city.addOverlay(node, member).ifPresent(fault -> row.reject(MEMBER, fault));
        }
    }
}
