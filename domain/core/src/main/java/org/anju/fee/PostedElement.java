package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a price board says of a charge (decision table B1.2). */
public enum PostedElement implements Named {
    /** The item. */
    ITEM("收费项目", "item"),
    /** The standard. */
    STANDARD("收费标准", "standard"),
    /** How it is charged. */
    METHOD("计费方式", "method"),
    /** From when. */
    START_DATE("计费起始时间", "start date");

    private final Text text;

    PostedElement(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /** Reads a list of names; nothing where one is unknown. */
    static Optional<ImmutableList<PostedElement>> read(Datum datum) {
        ImmutableList.Builder<PostedElement> elements = ImmutableList.builder();
        for (Datum each : datum.elements()) {
            Optional<PostedElement> element = each.asText().flatMap(PostedElement::find);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return Optional.of(elements.build());
    }

    private static Optional<PostedElement> find(String name) {
        return java.util.Arrays.stream(values())
                .filter(element -> element.name().equals(name))
                .findFirst();
    }
}
