package vn.parindex.report;

import java.util.Objects;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Language;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/** Scoring rules in words: how points follow, whatever the figures are. */
public final class RuleText {

    private RuleText() {}

    /**
     * Returns a rule in words.
     *
     * @param rule the rule
     * @param maximum the leaf's maximum
     * @param language the language
     * @param published the rounding of printed figures: points have at least so many decimals
     * @return e.g. {@code steps on the share: 100% or more gives 1.00 points; …}
     */
    public static String of(ScoringRule rule, Points maximum, Language language, Rounding published) {
        Objects.requireNonNull(maximum, "maximum");
        ReportText words = ReportText.of(
                Objects.requireNonNull(language, "language"), Objects.requireNonNull(published, "published"));
        return new RuleSentence(words, maximum).of(Objects.requireNonNull(rule, "rule"));
    }
}
