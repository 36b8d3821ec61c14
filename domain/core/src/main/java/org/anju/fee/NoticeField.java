package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a posted list of arrears could show of an owner. */
public enum NoticeField implements Named {
    /** The name. */
    NAME("姓名", "name"),
    /** The telephone number. */
    PHONE("电话号码", "telephone number"),
    /** The identity number. */
    ID_NUMBER("身份证件号码", "identity number"),
    /** The employer. */
    EMPLOYER("工作单位", "employer"),
    /** Building, unit and room. */
    ROOM("房号", "room"),
    /** The amount owed. */
    AMOUNT("欠费金额", "amount"),
    /** The time it is owed for. */
    PERIOD("欠费期间", "time owed for");

    private final Text text;

    NoticeField(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /** Reads a list of names; nothing where one is unknown. */
    static Optional<ImmutableList<NoticeField>> read(Datum datum) {
        ImmutableList.Builder<NoticeField> fields = ImmutableList.builder();
        for (Datum each : datum.elements()) {
            Optional<NoticeField> field = each.asText().flatMap(NoticeField::find);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
        }
        return Optional.of(fields.build());
    }

    private static Optional<NoticeField> find(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
