package org.anju.kernel.register;

/** The order in which people count units: 1-2-9 before 1-2-10, 2 before 10. */
final class UnitOrder {

    private UnitOrder() {}

    /** Compares two ids; nothing but equal texts are equal. */
    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOne = endOfNumber(one, i);
                int endOther = endOfNumber(other, j);
                order = compareNumbers(one, i, endOne, other, j, endOther);
                i = endOne;
                j = endOther;
            } else {
                order = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int compareNumbers(String one, int from, int to, String other, int otherFrom, int otherTo) {
        int i = skipZeros(one, from, to);
        int j = skipZeros(other, otherFrom, otherTo);
        int order = Integer.compare(to - i, otherTo - j);
        while (order == 0 && i < to) {
            order = Character.compare(one.charAt(i++), other.charAt(j++));
        }
        return order;
    }

    private static int skipZeros(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int endOfNumber(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
