/** Rule sets without programming: overlays, corrections, advice, differences, and trees that stand in sheets. */
module vn.parindex.authoring {
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.report;

    exports vn.parindex.authoring;

    provides vn.parindex.json.internal.HostTypeProvider with
            vn.parindex.authoring.AuthoringTypes;
}
