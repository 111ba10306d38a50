package vn.parindex.analysis;

import vn.parindex.json.JsonOutput;
import vn.parindex.json.internal.WrittenDocument;

/** The JSON documents of analyses: {@code AnalysisJson.IMPACT.pretty(impact)}. */
public final class AnalysisJson {

    /**
     * The impact of a draft of rules, {@code par-impact/1} of {@code docs/analysis.md}: units, groups, areas and
     * leaves, each figure from the least to the most.
     */
    public static final JsonOutput<RuleImpact> IMPACT =
            new JsonOutput<>(new WrittenDocument<>("par-impact/1", RuleImpactForm::write));

    private AnalysisJson() {}
}
