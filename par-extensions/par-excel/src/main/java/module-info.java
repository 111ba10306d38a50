/** Self-assessment forms and reports as Excel workbooks. */
module vn.parindex.excel {
    requires transitive vn.parindex.authoring;
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.report;
    requires java.xml;
    requires org.dhatim.fastexcel;

    exports vn.parindex.excel;
}
