/** A rule set for the round 2022 whose tree is made up. */
@SuppressWarnings("module") // a name that ends in digits: the year is what tells rules modules apart
module vn.parindex.rules2022 {
    requires transitive vn.parindex.core;

    exports vn.parindex.rules2022;

    provides vn.parindex.catalog.MethodologyProvider with
            vn.parindex.rules2022.ParRules2022;
}
