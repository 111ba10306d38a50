/**
 * The methodologies of Decision 1149/QĐ-BNV of 30 December 2020, for the rounds 2020 and 2021: rows with their
 * citations and how sure each is.
 */
@SuppressWarnings("module") // a name that ends in digits: the year is what tells rules modules apart
module vn.parindex.rules2020 {
    requires transitive vn.parindex.core;

    exports vn.parindex.rules2020;

    provides vn.parindex.catalog.MethodologyProvider with
            vn.parindex.rules2020.ParRules2020Provider;
}
