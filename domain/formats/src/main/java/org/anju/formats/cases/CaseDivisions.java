package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;

/**
 * The divisions of a case: one city, whose counties and streets are called as the rows call them. A street without a county
 * lies in one that has no name of its own.
 */
final class CaseDivisions {

    /** What the whole is called. */
    static final String CITY = "CITY";

    private final Division city = Division.root(CITY, CITY, DivisionLevel.CITY);
    private final Map<String, Division> divisions = new LinkedHashMap<>();

    /** Returns the street of a row. */
    DivisionCode street(CaseInput row) {
        String county = row.findText("county").orElse("COUNTY");
        String street = row.text("street");
        Division in = divisions.computeIfAbsent(county, name -> city.part(code("C"), name, DivisionLevel.COUNTY));
        String path = county + "/" + street;
        return divisions.containsKey(path) ? at(path) : put(path, in.part(code("S"), street, DivisionLevel.STREET));
    }

    private DivisionCode at(String path) {
        return Objects.requireNonNull(divisions.get(path)).code();
    }

    private DivisionCode put(String path, Division street) {
        divisions.put(path, street);
        return street.code();
    }

    private String code(String letter) {
        return letter + (1_000_000 + divisions.size());
    }

    /** Returns the tree of every division named so far. */
    DivisionTree tree() {
        return DivisionTree.of(ImmutableList.<Division>builder()
                        .add(city)
                        .addAll(divisions.values())
                        .build())
                .get();
    }
}
