package org.anju.examples.city.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anju.kernel.register.ProviderId;

/** Made-up providers: codes with a correct check digit from a range nobody is given, names that say so. */
final class DemoProviders {

    private static final int COMPLEXES_A_PROVIDER = 4;

    private DemoProviders() {}

    static List<String> write(Path folder, Dice dice, int complexes) {
        List<String> codes = new ArrayList<>();
        try (CsvFile file = new CsvFile(folder, "providers.csv", "provider", "name", "enrolment")) {
            int count = Math.max(3, complexes / COMPLEXES_A_PROVIDER);
            for (int i = 1; i <= count; i++) {
                String code = code(i);
                codes.add(code);
                file.row(code, "演示物业第" + padded(i, 4) + "号", dice.chance(95) ? "JOINED" : "NEVER_JOINED");
            }
        }
        return codes;
    }

    /** Division 419999 does not exist, so no real organisation has such a code. */
    private static String code(int number) {
        String body = "91419999" + "DEM" + padded(number, 6);
        return body + ProviderId.checkDigit(body);
    }

    static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
