package org.anju.formats.rules;

import java.util.Map;
import java.util.Optional;
import org.anju.formats.json.JsonPlace;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;

/** Reads the typed values of rule packs: {@code {"ratio": "2/3"}}, {@code {"term": "30 WORKING_DAYS"}}. */
public final class ValueReader {

    private ValueReader() {}

    /** Returns the value, of the Java type of its {@link ParameterType}; nothing, and a mistake, if it is none. */
    public static Optional<Object> read(JsonPlace place) {
        Map<String, JsonPlace> fields = place.fields();
        if (fields.size() != 1) {
            place.report(
                    "NOT_TYPED",
                    Text.of("值须写明类型，如 {\"ratio\": \"2/3\"}", "write the value with its type: {\"ratio\": \"2/3\"}"));
            return Optional.empty();
        }
        Map.Entry<String, JsonPlace> only = fields.entrySet().iterator().next();
        return type(only.getKey(), place).flatMap(type -> valueOf(type, only.getValue()));
    }

    /** Returns the type called {@code name}; nothing, and a mistake at {@code place}, if there is none. */
    static Optional<ParameterType<?>> type(String name, JsonPlace place) {
        Optional<ParameterType<?>> type = ParameterType.named(name);
        if (type.isEmpty()) {
            place.report(
                    "UNKNOWN_TYPE",
                    Text.of("没有类型“" + name + "”，可用：" + ParameterType.ALL, name + " is none of " + ParameterType.ALL));
        }
        return type;
    }

    private static Optional<Object> valueOf(ParameterType<?> type, JsonPlace place) {
        return type == ParameterType.TABLE ? Optional.of(place.datum()) : place.read(type::parse);
    }
}
