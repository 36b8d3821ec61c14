/** The only renderer of what a person reads: boards, lists, notices and explanations as pages. */
@org.jspecify.annotations.NullMarked
module org.anju.pages {
    requires transitive org.anju.domain;
    requires io.pebbletemplates;
    requires static org.jspecify;

    exports org.anju.pages;
}
