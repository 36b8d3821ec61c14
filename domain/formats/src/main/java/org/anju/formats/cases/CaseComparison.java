package org.anju.formats.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what a case expects in what the library answered.
 *
 * <p>Objects may say more than is expected; arrays must be equal, element by element, except the code lists, whose order
 * has no meaning. Numbers are compared by value, whether written as numbers or as texts.
 */
final class CaseComparison {

    private static final Set<String> UNORDERED = Set.of("codes", "missing", "warnings");

    private CaseComparison() {}

    static List<String> differences(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        compare("", expected, actual, differences);
        return differences;
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = expected.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                compare(name, field.getValue(), actual.path(field.getKey()), differences);
            }
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            boolean unordered = UNORDERED.contains(path);
            if (unordered ? !sameElements(expected, actual) : !sameInOrder(expected, actual)) {
                differences.add(difference(path, expected, actual));
            }
        } else if (!sameScalar(expected, actual)) {
            differences.add(difference(path, expected, actual));
        }
    }

    private static boolean sameInOrder(JsonNode expected, JsonNode actual) {
        for (int i = 0; i < expected.size(); i++) {
            if (!differences(expected.get(i), actual.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(JsonNode expected, JsonNode actual) {
        List<JsonNode> left = new ArrayList<>();
        actual.forEach(left::add);
        for (JsonNode element : expected) {
            if (!left.remove(element)) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static boolean sameScalar(JsonNode expected, JsonNode actual) {
        if (expected.isNull()) {
            return actual.isNull() || actual.isMissingNode();
        }
        Optional<BigDecimal> number = number(expected);
        return number.isPresent()
                ? number(actual)
                        .filter(other -> other.compareTo(number.get()) == 0)
                        .isPresent()
                : expected.equals(actual);
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        try {
            return node.isNumber() || node.isTextual()
                    ? Optional.of(new BigDecimal(node.asText().trim()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String difference(String path, JsonNode expected, JsonNode actual) {
        return "expected " + (path.isEmpty() ? "" : path + " ") + expected + " got "
                + (actual.isMissingNode() ? "nothing" : actual);
    }
}
