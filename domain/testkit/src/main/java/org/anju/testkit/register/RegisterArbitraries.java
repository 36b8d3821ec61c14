package org.anju.testkit.register;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Overlay;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;

/** Divisions, units and owners as a register has them. */
public final class RegisterArbitraries {

    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private RegisterArbitraries() {}

    /** Returns the divisions of a city: up to four counties of up to four streets of up to four communities. */
    public static Arbitrary<List<Division>> divisions() {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(4)
                .map(RegisterArbitraries::city);
    }

    private static List<Division> city(List<List<Integer>> counties) {
        List<Division> divisions = new ArrayList<>();
        Division city = Division.root("4115", "city", DivisionLevel.CITY);
        divisions.add(city);
        for (int i = 0; i < counties.size(); i++) {
            Division county = city.part(code(city, i, 2), "county " + i, DivisionLevel.COUNTY);
            divisions.add(county);
            for (int j = 0; j < counties.get(i).size(); j++) {
                Division street = county.part(code(county, j, 3), "street " + j, DivisionLevel.STREET);
                divisions.add(street);
                for (int k = 0; k < counties.get(i).get(j); k++) {
                    divisions.add(street.part(code(street, k, 3), "community " + k, DivisionLevel.COMMUNITY));
                }
            }
        }
        return divisions;
    }

    private static String code(Division parent, int number, int digits) {
        return parent.code() + String.format(Locale.ROOT, "%0" + digits + "d", number + 1);
    }

    /** Returns division trees. */
    public static Arbitrary<DivisionTree> trees() {
        return divisions().map(divisions -> DivisionTree.of(divisions).get());
    }

    /** Returns territories with one functional area over some of the streets. */
    public static Arbitrary<Territory> territories() {
        return trees().flatMap(tree -> {
            List<Division> streets = tree.ofLevel(DivisionLevel.STREET);
            Division node = tree.root().part("AREA", "functional area", DivisionLevel.COUNTY);
            return Arbitraries.subsetOf(streets)
                    .map(members -> Territory.of(
                                    tree,
                                    List.of(Overlay.of(
                                            node,
                                            members.stream().map(Division::code).collect(Collectors.toList()))))
                            .get());
        });
    }

    /** Returns what is known of the area of a unit, sometimes nothing. */
    public static Arbitrary<AreaFigures> areaFigures() {
        Arbitrary<java.util.Optional<Area>> figure =
                Arbitraries.longs().between(1, 100_000).map(Area::ofHundredths).optional();
        return Combinators.combine(figure, figure, figure).as(AreaFigures::new);
    }

    /** Returns units of a few complexes. */
    public static Arbitrary<ExclusiveUnit> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(UnitUsage.class),
                        areaFigures())
                .as((number, complex, usage, areas) -> new ExclusiveUnit(
                        UnitId.of("U" + number),
                        ComplexId.of("C" + complex),
                        number % 20 + 1 + "号楼",
                        "室" + number,
                        usage,
                        areas));
    }

    /** Returns ownerships, joint ones included. */
    public static Arbitrary<Ownership> ownerships() {
        Arbitrary<List<OwnerId>> owners = Arbitraries.integers()
                .between(1, 1_000)
                .map(number -> OwnerId.of("o" + number))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(1, 100_000), Arbitraries.of(Title.class), owners)
                .as((number, title, holders) ->
                        new Ownership(UnitId.of("U" + number), title, ImmutableList.copyOf(holders)));
    }

    /** Returns made-up credit codes with correct check digits. */
    public static Arbitrary<ProviderId> providers() {
        return Arbitraries.strings()
                .withChars(CODE_CHARACTERS.toCharArray())
                .ofLength(17)
                .map(body -> ProviderId.of(body + ProviderId.checkDigit(body)));
    }

    /** Returns every division of a territory, overlays included. */
    static Stream<Division> nodes(Territory territory) {
        return Stream.concat(
                territory.tree().all().stream(), territory.overlays().stream().map(Overlay::node));
    }
}
