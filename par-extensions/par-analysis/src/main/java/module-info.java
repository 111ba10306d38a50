/** Analysis of results: points lost, next steps, targets, plans, ranks, patterns, drafts of rules, moves. */
module vn.parindex.analysis {
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.published;
    requires transitive vn.parindex.report;
    requires transitive vn.parindex.authoring;

    exports vn.parindex.analysis;

    provides vn.parindex.json.internal.HostTypeProvider with
            vn.parindex.analysis.AnalysisTypes;
}
