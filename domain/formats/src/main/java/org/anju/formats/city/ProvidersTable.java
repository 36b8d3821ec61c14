package org.anju.formats.city;

import java.util.Optional;
import org.anju.credit.CreditFile.Enrolment;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;

/** The property service providers (物业服务人). */
final class ProvidersTable extends Table {

    private static final Column<String> NAME = Column.text("企业名称", "name");
    private static final Column<Enrolment> ENROLMENT =
            Column.choice("信用评价参加情况", "enrolment", Enrolment.class).optional();

    ProvidersTable() {
        super("providers", Text.of("物业服务企业", "providers"), Columns.PROVIDER, NAME, ENROLMENT);
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ProviderId> provider = row.find(Columns.PROVIDER);
        Optional<String> name = row.find(NAME);
        Enrolment enrolment = row.find(ENROLMENT).orElse(Enrolment.JOINED);
        provider.ifPresent(id -> city.claim(row, Columns.PROVIDER, "provider", id.code()));
        if (!row.isRejected()) {
            city.add(good(provider), good(name), enrolment);
        }
    }
}
