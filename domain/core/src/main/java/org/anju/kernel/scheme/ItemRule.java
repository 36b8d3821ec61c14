package org.anju.kernel.scheme;

/**
 * An item as the arithmetic uses it; what its names stand for is looked up once, when the scheme is made.
 *
 * @param item     the item
 * @param group    the place of its group among the groups
 * @param validity how long its records count, where they do not say
 * @param state    the state bits every record of it has
 */
record ItemRule(Item item, int group, Validity validity, int state) {

    static ItemRule of(Item item, int group, SchemeTerms terms) {
        int state = switch (item.effect()) {
            case POINTS -> 0;
            case VETO -> MarkTable.VETO;
            case BLACKLIST -> MarkTable.BLACKLIST;
        };
        return new ItemRule(item, group, item.validity().orElse(terms.validity()), state);
    }
}
