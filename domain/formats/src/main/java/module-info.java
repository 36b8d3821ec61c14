/**
 * What carries facts in and out of the core: rule packs, the calendar of working days and other documented files.
 *
 * <p>Start with {@link org.anju.formats.RuleBooks}. A file that cannot be read gives the list of everything wrong with it,
 * never an exception.
 */
@org.jspecify.annotations.NullMarked
module org.anju.formats {
    requires transitive org.anju.domain;
    requires transitive com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires static com.google.errorprone.annotations;

    exports org.anju.formats;
    exports org.anju.formats.accounting;
    exports org.anju.formats.calendar;
    exports org.anju.formats.cases;
    exports org.anju.formats.city;
    exports org.anju.formats.csv;
    exports org.anju.formats.divisions;
    exports org.anju.formats.json;
    exports org.anju.formats.rules;
    exports org.anju.formats.table;
    exports org.anju.formats.xlsx;
}
