package org.anju.examples.city.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Complexes, service contracts, units, holdings and vacancies. */
final class DemoRegister implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("桂苑", "竹园", "茗居", "杉庭", "荷苑", "松涛", "梅园", "枫林", "柳岸", "樱园", "兰亭", "榕城");

    private final Dice dice;
    private final CsvFile complexes;
    private final CsvFile services;
    private final CsvFile units;
    private final CsvFile holdings;
    private final CsvFile vacancies;

    DemoRegister(Path folder, Dice dice) {
        this.dice = dice;
        try (CsvFile overlays = new CsvFile(folder, "overlays.csv", "overlay", "name", "level", "parent", "member")) {
            // who belongs to the new district is not stated anywhere; this member is assumed, and the name says so
            overlays.row("YANGSHAN", "羊山新区（演示：成员为假定）", "COUNTY", "4115", "411503001");
        }
        complexes = new CsvFile(folder, "complexes.csv", "complex", "name", "community", "governance");
        services = new CsvFile(folder, "services.csv", "complex", "provider", "from", "to");
        units = new CsvFile(
                folder,
                "units.csv",
                "unit",
                "complex",
                "building",
                "label",
                "usage",
                "grade",
                "lift",
                "register_area",
                "survey_area",
                "contract_area",
                "spaces");
        holdings = new CsvFile(folder, "holdings.csv", "unit", "title", "owners", "standing", "from", "to");
        vacancies = new CsvFile(
                folder,
                "vacancies.csv",
                "unit",
                "from",
                "to",
                "registered_on",
                "proven",
                "agreed_share",
                "agreed_from");
    }

    /** Writes one complex of {@code size} units. */
    DemoComplex complex(int index, int size, String community, List<String> providers) {
        String id = "X" + DemoProviders.padded(index + 1, 4);
        int quality = dice.between(20, 100);
        String governance = governance(index);
        String provider = governance.equals("UNSERVED") ? "" : dice.oneOf(providers);
        complexes.row(id, "演示小区·" + NAMES.get(index % NAMES.size()) + (index + 1), community, governance);
        if (!provider.isEmpty()) {
            services.row(id, provider, "2022-01-01", "");
        }
        List<DemoComplex.DemoUnit> made = new ArrayList<>(size);
        boolean lift = size > 60;
        for (int number = 0; number < size; number++) {
            made.add(unit(id, number, size, lift));
        }
        return new DemoComplex(id, governance, provider, quality, made);
    }

    private String governance(int index) {
        return switch (index % 10) {
            case 0, 1, 2, 3, 4 -> "OWNERS_COMMITTEE";
            case 5, 6 -> "MANAGEMENT_COMMITTEE";
            case 7, 8 -> "PRELIMINARY";
            default -> "UNSERVED";
        };
    }

    private DemoComplex.DemoUnit unit(String complex, int number, int size, boolean lift) {
        int building = number / 66 + 1;
        int floor = number % 66 / 4 + 1;
        boolean shop = number % 66 < 3;
        boolean parking = !shop && number > size - size / 20;
        int area = parking ? 1_250 : shop ? dice.between(4_000, 18_000) : dice.between(6_800, 14_500);
        String written = area / 100 + "." + DemoProviders.padded(area % 100, 2);
        boolean registered = dice.chance(88);
        String id = complex + "-" + DemoProviders.padded(number + 1, 4);
        units.row(
                id,
                complex,
                building + "号楼",
                parking ? "车位" + (number + 1) : "1单元" + floor + "0" + (number % 4 + 1),
                parking ? "PARKING" : shop ? "SHOP" : "DWELLING",
                "",
                lift ? "是" : "否",
                registered ? written : "",
                registered ? "" : written,
                dice.hundredths(area, area + 90),
                parking || !dice.chance(30) ? "0" : "1");
        var unit = new DemoComplex.DemoUnit(complex, number + 1, person(number) + 1, area, !parking);
        hold(id, complex, unit.owner());
        if (!shop && !parking && dice.chance(4)) {
            vacancy(id);
        }
        return unit;
    }

    /** Most people own one unit; some own two, which makes them one head. */
    private int person(int number) {
        return dice.chance(6) ? Math.max(0, number - 1) : number;
    }

    private void hold(String unit, String complex, String owner) {
        int kind = dice.between(1, 100);
        if (kind <= 4) {
            holdings.row(unit, "DEVELOPER_UNSOLD", "D-" + complex, "UNSOLD", "2022-01-01", "");
        } else if (kind <= 6) {
            holdings.row(unit, "DEVELOPER_UNDELIVERED", "D-" + complex, "UNDELIVERED", "2022-01-01", "");
        } else if (kind <= 16) {
            holdings.row(unit, "BUYER_IN_POSSESSION", owner, "DELIVERED", "2022-01-01", "");
        } else if (kind <= 22) {
            holdings.row(unit, "REGISTERED", owner + ";" + owner + "b", "DELIVERED", "2022-01-01", "");
        } else if (kind <= 24) {
            holdings.row(unit, "REGISTERED", owner + "-old", "DELIVERED", "2022-01-01", "2026-08-16");
            holdings.row(unit, "REGISTERED", owner, "DELIVERED", "2026-08-16", "");
        } else {
            holdings.row(unit, "REGISTERED", owner, "DELIVERED", "2022-01-01", "");
        }
    }

    private void vacancy(String unit) {
        boolean agreed = dice.chance(40);
        vacancies.row(unit, "2024-01-01", "", "2024-01-01", "是", agreed ? "70%" : "", agreed ? "2024-06-01" : "");
    }

    @Override
    public void close() {
        complexes.close();
        services.close();
        units.close();
        holdings.close();
        vacancies.close();
    }
}
