package vn.parindex.authoring;

import vn.parindex.value.NodeCode;
import vn.parindex.value.Word;

/** The tiers of a tree by the words of sheets. */
enum SheetTier implements Word {
    AREA("area"),
    CRITERION("criterion"),
    SUB_CRITERION("sub-criterion");

    private final String id;

    SheetTier(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    static SheetTier of(NodeCode code) {
        return values()[code.depth() - 1];
    }
}
