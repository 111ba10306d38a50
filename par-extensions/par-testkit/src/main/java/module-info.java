/** Tests for authors of rule sets: point them at a methodology and its worked cases. */
module vn.parindex.testkit {
    requires transitive vn.parindex.core;
    requires vn.parindex.report;
    requires transitive org.junit.jupiter.api;

    exports vn.parindex.testkit;
}
