package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkState;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.anju.kernel.law.Text;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.NoticeKind;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.seal.Digest;
import org.jdbi.v3.core.statement.Update;

/** Writes and reads a row of {@code anju_notice}. */
final class NoticeRow {

    static final String INSERT = """
            INSERT INTO anju_notice
            VALUES (:id, :kind, :about, :division, :complex, :titleZh, :titleEn, :bodyZh, :bodyEn, :second, :nano,
                    :from, :to, :source, :citations, :digest)""";

    private NoticeRow() {}

    static Update bind(Update row, Notice notice) {
        return Columns.bind(row, notice.postedAt())
                .bind("id", notice.id().value())
                .bind("kind", notice.kind().name())
                .bind("about", notice.about())
                .bind("division", notice.division().value())
                .bind("complex", notice.complex().map(ComplexId::value))
                .bind("titleZh", notice.title().zh())
                .bind("titleEn", notice.title().en())
                .bind("bodyZh", notice.body().zh())
                .bind("bodyEn", notice.body().en())
                .bind("from", Columns.from(notice.stands()))
                .bind("to", Columns.to(notice.stands()))
                .bind("source", notice.source().toBytes())
                .bindArray("citations", String.class, notice.citations())
                .bind("digest", notice.digest().toBytes());
    }

    static Notice read(ResultSet row) throws SQLException {
        Notice.Builder notice = Notice.builder();
        Notice read = notice.id(NoticeId.of(row.getString("id")))
                .kind(NoticeKind.valueOf(row.getString("kind")))
                .about(row.getString("about"))
                .division(DivisionCode.of(row.getString("division")))
                .complex(Columns.textIfAny(row, "complex").map(ComplexId::of))
                .title(Text.of(row.getString("title_zh"), row.getString("title_en")))
                .body(Text.of(row.getString("body_zh"), row.getString("body_en")))
                .postedAt(Columns.moment(row, "posted"))
                .stands(Columns.days(row, "stands"))
                .source(Digest.of(row.getBytes("source")))
                .citations(Columns.texts(row, "citations"))
                .build();
        checkState(read.digest().equals(Digest.of(row.getBytes("digest"))), "the notice %s was changed", read.id());
        return read;
    }
}
