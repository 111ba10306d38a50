/** Analysis of results: points lost, next steps, targets, plans, how firm ranks are, and why a unit moved. */
module vn.parindex.analysis {
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.published;
    requires transitive vn.parindex.report;
    requires transitive vn.parindex.authoring;

    exports vn.parindex.analysis;
}
