/** Published figures held against each other: which follow from others, and which contradict them. */
module vn.parindex.published {
    requires transitive vn.parindex.core;

    exports vn.parindex.published;

    uses vn.parindex.catalog.RoundFactsProvider;

    provides vn.parindex.json.internal.HostTypeProvider with
            vn.parindex.published.PublishedTypes;
}
