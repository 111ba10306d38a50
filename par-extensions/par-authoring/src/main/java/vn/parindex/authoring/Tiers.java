package vn.parindex.authoring;

import vn.parindex.value.NodeCode;

/** The tiers of a tree by the words of sheets. */
enum Tiers {
    AREA("area"),
    CRITERION("criterion"),
    SUB_CRITERION("sub-criterion");

    private final String id;

    Tiers(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Tiers of(NodeCode code) {
        return values()[code.depth() - 1];
    }
}
