/** Analysis of results: what would lift a unit, from its figures and the methodology alone. */
module vn.parindex.analysis {
    requires transitive vn.parindex.core;

    exports vn.parindex.analysis;
}
