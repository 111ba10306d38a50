/**
 * Frames for the published figures of the rounds 2012 to 2024 other than those of Decision 1149/QĐ-BNV: the parts or
 * areas whose maxima are known; the facts of these rounds that published figures are checked against; and the provinces
 * and ministries since 2012.
 */
module vn.parindex.rulesframes {
    requires transitive vn.parindex.core;

    exports vn.parindex.rulesframes;

    provides vn.parindex.catalog.MethodologyProvider with
            vn.parindex.rulesframes.ParFramesProvider;
    provides vn.parindex.catalog.RoundFactsProvider with
            vn.parindex.rulesframes.ParRoundFacts;
    provides vn.parindex.units.UnitListProvider with
            vn.parindex.rulesframes.ParUnits;
}
