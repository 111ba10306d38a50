/** Official papers of the index, laid out as Vietnamese officials have them, as Word documents and for print. */
module vn.parindex.word {
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.report;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;

    exports vn.parindex.word;
}
