package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
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
        return row.bind("id", notice.id().value())
                .bind("kind", notice.kind().name())
                .bind("about", notice.about())
                .bind("division", notice.division().value())
                .bind("complex", notice.complex().map(ComplexId::value))
                .bind("titleZh", notice.title().zh())
                .bind("titleEn", notice.title().en())
                .bind("bodyZh", notice.body().zh())
                .bind("bodyEn", notice.body().en())
                .bind("second", notice.postedAt().getEpochSecond())
                .bind("nano", notice.postedAt().getNano())
                .bind("from", Days.from(notice.stands()))
                .bind("to", Days.to(notice.stands()))
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
                .complex(Optional.ofNullable(row.getString("complex")).map(ComplexId::of))
                .title(Text.of(row.getString("title_zh"), row.getString("title_en")))
                .body(Text.of(row.getString("body_zh"), row.getString("body_en")))
                .postedAt(Instant.ofEpochSecond(row.getLong("posted_second"), row.getInt("posted_nano")))
                .stands(Days.read(row, "stands"))
                .source(Digest.of(row.getBytes("source")))
                .citations(citations(row))
                .build();
        checkState(read.digest().equals(Digest.of(row.getBytes("digest"))), "the notice %s was changed", read.id());
        return read;
    }

    private static ImmutableList<String> citations(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("citations").getArray())
                .map(Object::toString)
                .collect(toImmutableList());
    }
}
