package org.anju.kernel.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
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
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collector;
import org.anju.kernel.seal.CanonicalReader;
import org.anju.kernel.seal.CanonicalWriter;

/** Writes and reads values of the types a step is made of, from the declaration of its record alone. */
final class RecordShape {

    private RecordShape() {}

    /** Throws, naming the component, unless all of {@code shape} can be written. */
    static void check(Class<?> shape) {
        checkArgument(shape.isRecord(), "a step is a record: %s", shape);
        for (RecordComponent component : shape.getRecordComponents()) {
            checkType(component.getGenericType(), shape.getSimpleName() + "." + component.getName());
        }
    }

    private static void checkType(Type type, String where) {
        if (type instanceof ParameterizedType generic) {
            checkArgument(isContainer(generic), "%s cannot be written: %s", where, type);
            checkType(element(generic), where);
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            check(raw);
        } else {
            checkArgument(type instanceof Class<?> raw && isPlain(raw), "%s cannot be written: %s", where, type);
        }
    }

    private static boolean isContainer(ParameterizedType type) {
        return ImmutableSet.of(Optional.class, ImmutableList.class, ImmutableSet.class)
                .contains(type.getRawType());
    }

    private static boolean isPlain(Class<?> type) {
        return type.isEnum()
                || ImmutableSet.of(
                                String.class,
                                int.class,
                                long.class,
                                boolean.class,
                                Integer.class,
                                Long.class,
                                Boolean.class,
                                LocalDate.class,
                                LocalDateTime.class,
                                Instant.class)
                        .contains(type);
    }

    static void write(Object value, Type type, CanonicalWriter writer) {
        if (type instanceof ParameterizedType generic) {
            Collection<?> elements =
                    value instanceof Optional<?> any ? any.stream().toList() : (ImmutableCollection<?>) value;
            writer.count(elements.size());
            elements.forEach(element -> write(element, element(generic), writer));
        } else if (value instanceof Record fields) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                write(get(fields, component), component.getGenericType(), writer);
            }
        } else if (value instanceof LocalDate day) {
            writer.day(day);
        } else if (value instanceof LocalDateTime time) {
            writer.moment(time.toInstant(ZoneOffset.UTC));
        } else if (value instanceof Instant moment) {
            writer.moment(moment);
        } else if (value instanceof Boolean flag) {
            writer.count(flag ? 1 : 0);
        } else if (value instanceof Number number) {
            writer.number(number.longValue());
        } else {
            writer.text(value instanceof Enum<?> constant ? constant.name() : (String) value);
        }
    }

    static Object read(Type type, CanonicalReader reader) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, reader);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw, reader);
        } else if (raw.isEnum()) {
            return constant(raw, reader.text());
        } else if (raw == LocalDate.class) {
            return reader.day();
        } else if (raw == LocalDateTime.class) {
            return LocalDateTime.ofInstant(reader.moment(), ZoneOffset.UTC);
        } else if (raw == Instant.class) {
            return reader.moment();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return reader.count() != 0;
        } else if (raw == int.class || raw == Integer.class) {
            return Math.toIntExact(reader.number());
        }
        return raw == long.class || raw == Long.class ? (Object) reader.number() : reader.text();
    }

    private static Object container(ParameterizedType type, CanonicalReader reader) {
        int size = reader.count();
        if (type.getRawType() == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(read(element(type), reader));
        }
        return type.getRawType() == ImmutableList.class
                ? elements(type, size, reader, ImmutableList.toImmutableList())
                : elements(type, size, reader, ImmutableSet.toImmutableSet());
    }

    private static <C> C elements(
            ParameterizedType type, int size, CanonicalReader reader, Collector<Object, ?, C> to) {
        return java.util.stream.IntStream.range(0, size)
                .mapToObj(index -> read(element(type), reader))
                .collect(to);
    }

    private static Object record(Class<?> shape, CanonicalReader reader) {
        RecordComponent[] components = shape.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components[i].getGenericType(), reader);
        }
        return construct(shape, components, values);
    }

    private static Object construct(Class<?> shape, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = shape.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("what was recorded is no longer a " + shape.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + shape, e);
        }
    }

    private static Object get(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + value.getClass(), e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no " + name));
    }

    private static Type element(ParameterizedType type) {
        return type.getActualTypeArguments()[0];
    }
}
