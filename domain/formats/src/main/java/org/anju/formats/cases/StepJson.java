package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;

/**
 * Steps of proceedings in JSON: {@code {"step": "APPLIED", "on": "2024-03-11", "by": "OWNERS", "owners": 12}}.
 *
 * <p>The fields are the components of the step's record, each once; what is optional may be left out, and a list or set that is
 * left out is empty. Areas are in square metres, money in yuan; an id is its text.
 */
public final class StepJson {

    private static final String STEP = "step";

    private StepJson() {}

    /** Reads a step of {@code workflow}; throws {@link CaseProblem}, naming the place, where it is none. */
    public static <E> E read(Workflow<?, E> workflow, CaseInput given) {
        String name = given.text(STEP);
        ImmutableList<String> known =
                workflow.steps().stream().map(StepKind::name).collect(toImmutableList());
        StepKind<? extends E> kind = workflow.findStep(name)
                .orElseThrow(() -> given.problem(STEP, "应为其中之一：" + known, "should be one of " + known));
        return kind.shape().cast(record(kind.shape(), given));
    }

    /** Writes a step of {@code workflow}. */
    public static <E> ObjectNode write(Workflow<?, E> workflow, E step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(STEP, workflow.kindOf(step).name());
        json.setAll(fields((Record) step));
        return json;
    }

    private static Object record(Class<?> shape, CaseInput given) {
        RecordComponent[] components = shape.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName(), given))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = shape.getConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            String reason = String.valueOf(Throwables.getRootCause(e).getMessage());
            throw new CaseProblem(given.path(), Text.of("内容不合要求：" + reason, reason));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + shape, e);
        }
    }

    private static Object value(Type type, String name, CaseInput given) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return given.has(name) ? Optional.of(value(element, name, given)) : Optional.empty();
            }
            ImmutableList<Object> elements = elements((Class<?>) element, name, given);
            return generic.getRawType() == ImmutableList.class ? elements : ImmutableSet.copyOf(elements);
        }
        return single((Class<?>) type, name, given);
    }

    private static ImmutableList<Object> elements(Class<?> element, String name, CaseInput given) {
        if (element.isRecord() && !isText(element)) {
            return given.list(name).stream().map(each -> record(element, each)).collect(toImmutableList());
        }
        return given.texts(name).stream()
                .map(text -> fromText(element, text, name, given))
                .collect(toImmutableList());
    }

    private static Object single(Class<?> type, String name, CaseInput given) {
        if (type == Area.class) {
            return given.area(name);
        } else if (type == Money.class) {
            return given.money(name);
        } else if (type == Ratio.class) {
            return given.ratio(name);
        } else if (type == LocalDate.class) {
            return given.day(name);
        } else if (type == LocalDateTime.class) {
            return given.moment(name);
        } else if (type == Instant.class) {
            return given.instant(name);
        } else if (type == boolean.class || type == Boolean.class) {
            return given.findFlag(name).orElseThrow(() -> given.problem(name, "缺少必填字段", "a required field is missing"));
        } else if (type == long.class || type == Long.class) {
            return given.integer(name);
        } else if (type == int.class || type == Integer.class) {
            return small(given, name);
        } else if (type.isRecord() && !isText(type)) {
            return record(type, given.object(name));
        }
        return fromText(type, given.text(name), name, given);
    }

    private static int small(CaseInput given, String name) {
        long number = given.integer(name);
        if (number != (int) number) {
            throw given.problem(name, "数字过大", "a number too large");
        }
        return (int) number;
    }

    /** An id is a record of one text. */
    private static boolean isText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Object fromText(Class<?> type, String text, String name, CaseInput given) {
        if (type == String.class) {
            return text;
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> {
                        String all = Arrays.toString(type.getEnumConstants());
                        return given.problem(name, "“" + text + "”应为其中之一：" + all, text + " should be one of " + all);
                    });
        }
        try {
            return type.getConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            String reason = String.valueOf(Throwables.getRootCause(e).getMessage());
            throw given.problem(name, "内容不合要求：" + reason, reason);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no text makes a " + type, e);
        }
    }

    private static ObjectNode fields(Record record) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = get(record, component);
            if (!(value instanceof Optional<?> any && any.isEmpty())) {
                json.set(component.getName(), node(value instanceof Optional<?> any ? any.orElseThrow() : value));
            }
        }
        return json;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return JsonNodeFactory.instance.numberNode(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            return JsonNodeFactory.instance.booleanNode(flag);
        } else if (value instanceof Iterable<?> values) {
            var array = JsonNodeFactory.instance.arrayNode();
            values.forEach(each -> array.add(node(each)));
            return array;
        } else if (value instanceof Record record && isNested(record.getClass())) {
            return fields(record);
        }
        return JsonNodeFactory.instance.textNode(value.toString());
    }

    private static boolean isNested(Class<?> type) {
        return type != Area.class && type != Money.class && type != Ratio.class && !isText(type);
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + record.getClass(), e);
        }
    }
}
