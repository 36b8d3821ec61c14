package org.anju.examples.benchmarks;

import static org.anju.examples.benchmarks.Rules.fields;
import static org.anju.examples.benchmarks.Rules.many;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anju.credit.CreditFile;
import org.anju.credit.CreditFile.Enrolment;
import org.anju.credit.CreditRecord;
import org.anju.credit.Project;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Datum;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Mark;

/** A hundred thousand providers with twenty records each, and a made-up scheme of three groups. */
final class CreditInputs {

    static final int PROVIDERS = 100_000;
    static final int RECORDS = 20;

    /** Points of the items, in thousandths, and the group of each: basic, good, bad. */
    static final String[] ITEMS = {"SERVICE", "PRAISE", "AWARD", "COMPLAINT", "FINE"};

    static final int[] GROUPS = {0, 1, 1, 2, 2};
    static final long[] POINTS = {3_000, 1_000, 2_000, 1_000, 2_500};
    static final long[] CAPS = {20_000, 10_000, Long.MAX_VALUE};

    static final Datum SCHEME = fields(
            "title", fields("zh", "演示方案", "en", "made-up scheme"),
            "base", "60",
            "window", "CALENDAR_YEAR",
            "validity", "1 YEARS",
            "groups",
                    many(
                            fields("code", "BASIC", "kind", "BASIC", "cap", "20"),
                            fields("code", "GOOD", "kind", "GOOD", "cap", "10"),
                            fields("code", "BAD", "kind", "BAD")),
            "items",
                    many(
                            fields("code", "SERVICE", "group", "BASIC", "points", "3"),
                            fields("code", "PRAISE", "group", "GOOD", "points", "1"),
                            fields("code", "AWARD", "group", "GOOD", "points", "2"),
                            fields("code", "COMPLAINT", "group", "BAD", "points", "1"),
                            fields("code", "FINE", "group", "BAD", "points", "2.5")),
            "grades", many(fields("code", "A"), fields("code", "B")),
            "bands", many(fields("grade", "A", "from", "80")),
            "floor", fields("kind", "FIXED", "grade", "B"),
            "clamp", fields("least", "0", "most", "100"),
            "aggregation", "WHOLE",
            "sameFact", "ALL",
            "objections", "COUNTED");

    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final int SPREAD = 500;

    private CreditInputs() {}

    /** A record as a program without this library would keep it. */
    record Plain(int provider, int item, LocalDate from) {}

    /** Returns all records, provider after provider. */
    static Plain[] plain(int providers) {
        Random random = new Random(6);
        Plain[] records = new Plain[providers * RECORDS];
        for (int i = 0; i < records.length; i++) {
            records[i] = new Plain(i / RECORDS, random.nextInt(ITEMS.length), FIRST.plusDays(random.nextInt(SPREAD)));
        }
        return records;
    }

    /** Returns the same records as a scheme takes them, a list for each provider. */
    static List<List<Mark>> marks(Plain[] records) {
        List<List<Mark>> all = new ArrayList<>();
        for (int i = 0; i < records.length; i += RECORDS) {
            List<Mark> own = new ArrayList<>(RECORDS);
            for (int j = i; j < i + RECORDS; j++) {
                own.add(Mark.of("R" + j, ITEMS[records[j].item()], records[j].from()));
            }
            all.add(own);
        }
        return all;
    }

    /** Returns the same records as files of providers. */
    static List<CreditFile> files(Plain[] records) {
        List<CreditFile> files = new ArrayList<>();
        Project project = Project.of(ComplexId.of("X"), Area.ofHundredths(1_000_000));
        for (int i = 0; i < records.length; i += RECORDS) {
            ProviderId provider = provider(i / RECORDS);
            CreditFile.Builder file = CreditFile.builder();
            file.provider(provider).enrolment(Enrolment.JOINED).addProject(project);
            for (int j = i; j < i + RECORDS; j++) {
                CreditRecord.Builder record = CreditRecord.builder();
                record.id("R" + j)
                        .provider(provider)
                        .item(ITEMS[records[j].item()])
                        .effective(records[j].from());
                file.addRecord(record.build());
            }
            files.add(file.build());
        }
        return files;
    }

    /** Returns a well-formed code that no register knows. */
    static ProviderId provider(int i) {
        String body = "91411500MA" + (1_000_000 + i);
        return ProviderId.of(body + ProviderId.checkDigit(body));
    }
}
