/** The only renderer of what a person reads: boards, lists, notices and explanations as pages. */
@org.jspecify.annotations.NullMarked
module org.anju.pages {
    requires transitive org.anju.domain;
    requires io.pebbletemplates;
    requires com.google.zxing;
    requires java.desktop;
    requires java.xml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires static org.jspecify;

    exports org.anju.pages;
    exports org.anju.pages.bulletins;
}
