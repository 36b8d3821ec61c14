package org.anju.formats.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.anju.formats.table.Reject;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.Fault;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private static final DivisionTree XINYANG = Divisions.xinyang();

    @Test
    void theBundledTreeOfXinyangIsComplete() {
        assertThat(XINYANG.size()).isEqualTo(3711);
        assertThat(XINYANG.ofLevel(DivisionLevel.PROVINCE)).hasSize(1);
        assertThat(XINYANG.ofLevel(DivisionLevel.CITY)).hasSize(1);
        assertThat(XINYANG.ofLevel(DivisionLevel.COUNTY)).hasSize(11);
        assertThat(XINYANG.ofLevel(DivisionLevel.STREET)).hasSize(224);
        assertThat(XINYANG.ofLevel(DivisionLevel.COMMUNITY)).hasSize(3474);
        assertThat(XINYANG.root().name()).isEqualTo("河南省");
        assertThat(XINYANG.find(DivisionCode.of("411502")))
                .hasValueSatisfying(county -> assertThat(county.name()).isEqualTo("浉河区"));
    }

    @Test
    void everyCommunityLiesInTheCityOnALineOfFour() {
        assertThat(XINYANG.ofLevel(DivisionLevel.COMMUNITY)).allSatisfy(community -> {
            assertThat(XINYANG.contains(DivisionCode.of("4115"), community.code()))
                    .isTrue();
            assertThat(XINYANG.ancestorsOf(community.code())).hasSize(4);
        });
    }

    @Test
    void aFileMayNameItsColumnsInChinese() throws IOException {
        assertThat(read("区划代码,名称,级别,上级代码\n4115,信阳市,CITY,\n").get().size()).isEqualTo(1);
    }

    @Test
    void everyBadRowIsNamedWithItsLine() throws IOException {
        assertThat(read("code,name,level,parent\n4115,信阳市,CITY,\nx,,TOWN,!\n").getError())
                .extracting(Reject::line, Reject::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "code"),
                        org.assertj.core.groups.Tuple.tuple(3L, "name"),
                        org.assertj.core.groups.Tuple.tuple(3L, "level"),
                        org.assertj.core.groups.Tuple.tuple(3L, "parent"));
    }

    @Test
    void aTreeThatDoesNotHangTogetherIsNamedWithItsLine() throws IOException {
        assertThat(read("code,name,level,parent\n4115,信阳市,CITY,\n411502,浉河区,COUNTY,42\n")
                        .getError())
                .containsExactly(new Reject("tree.csv", 3, "", Fault.UNKNOWN_PARENT.text(), "42"));
        assertThat(read("code,name,level,parent\n").getError())
                .containsExactly(new Reject("tree.csv", 0, "", Fault.EMPTY.text(), ""));
    }

    private static Validation<Seq<Reject>, DivisionTree> read(String csv) throws IOException {
        return DivisionsCsv.read("tree.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
