/** Analysis of results: where points were lost, what would earn the next ones, and why a unit moved. */
module vn.parindex.analysis {
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.published;

    exports vn.parindex.analysis;
}
