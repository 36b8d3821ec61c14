package org.anju.formats.city;

import java.util.Optional;
import org.anju.city.Service;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.DateRange;

/** Which provider serves which complex, and when. */
final class ServicesTable extends Table {

    ServicesTable() {
        super(
                "services",
                Text.of("物业服务合同", "service contracts"),
                Columns.COMPLEX,
                Columns.PROVIDER,
                Columns.FROM,
                Columns.TO);
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<ProviderId> provider = city.provider(row, Columns.PROVIDER);
        Optional<DateRange> days = Columns.days(row);
        if (complex.isPresent()
                && days.isPresent()
                && complex.get().head().services.stream()
                        .anyMatch(other -> other.days().overlaps(days.get()))) {
            row.reject(Columns.FROM, Text.of("同一时期已有物业服务人", "another provider serves it on some of these days"));
        }
        if (!row.isRejected()) {
            good(complex).head().services.add(new Service(good(provider), good(days)));
        }
    }
}
