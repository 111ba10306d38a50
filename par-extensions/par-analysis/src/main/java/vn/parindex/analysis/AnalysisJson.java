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

    /** How firm ranks are, {@code par-firmness/1}: ranges of index and rank by unit. */
    public static final JsonOutput<RankFirmness> FIRMNESS =
            new JsonOutput<>(new WrittenDocument<>("par-firmness/1", FirmnessForm::write));

    /** What each area does to a ranking, {@code par-sensitivity/1}. */
    public static final JsonOutput<AreaSensitivity> SENSITIVITY =
            new JsonOutput<>(new WrittenDocument<>("par-sensitivity/1", FirmnessForm::write));

    /** The ranks that published indices allow, {@code par-printed-ranks/1}. */
    public static final JsonOutput<PrintedRanks> PRINTED_RANKS =
            new JsonOutput<>(new WrittenDocument<>("par-printed-ranks/1", FirmnessForm::write));

    /** What figures of many units have in common, {@code par-patterns/1}. */
    public static final JsonOutput<ScorePatterns> PATTERNS =
            new JsonOutput<>(new WrittenDocument<>("par-patterns/1", PatternForms::write));

    /** Indices over the years, {@code par-trends/1}. */
    public static final JsonOutput<IndexTrends> TRENDS =
            new JsonOutput<>(new WrittenDocument<>("par-trends/1", PatternForms::write));

    private AnalysisJson() {}
}
