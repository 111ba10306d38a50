package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.ShareRule;
import vn.parindex.result.Outcome;
import vn.parindex.result.Trace;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/** Says where a leaf's points were cut: once when they were computed, and once more for printing. */
final class RoundingSentences {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReportContext subject;
    private final Leaf leaf;
    private final Outcome outcome;
    private final Trace trace;

    RoundingSentences(ReportContext subject, Leaf leaf, Outcome outcome) {
        this.subject = subject;
        this.leaf = leaf;
        this.outcome = outcome;
        this.trace = outcome.trace().orElseThrow();
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        ReportText words = subject.words();
        Points points = outcome.score().points();
        switch (trace.branch()) {
            case "proportional", "between", "mean", "index" ->
                sentences.add(isExact() ? subject.say("rounding.exact") : cut());
            default -> {
                // nothing was computed: the points stand in the rule or in an opinion
            }
        }
        Rounding published = words.published();
        if (!points.rounded(published).equals(points)) {
            sentences.add(
                    subject.say("rounding.printed", "points", words.points(points), "printed", words.printed(points)));
        }
        return sentences;
    }

    private String cut() {
        RoundingPolicy policy = subject.methodology().rounding();
        return subject.say(
                "rounding.cut",
                "decimals",
                subject.words().number(trace.rounding().decimals()),
                "mode",
                subject.say("rounding." + trace.rounding().mode().id()),
                "confidence",
                policy.confidence().label());
    }

    /** Whether the computed points needed no cut; told by multiplying out instead of dividing again. */
    private boolean isExact() {
        Figures figures = new Figures(subject, leaf.rule(), trace.facts());
        BigDecimal points = outcome.score().points().toBigDecimal();
        BigDecimal max = leaf.maximum().toBigDecimal();
        if (!(leaf.rule() instanceof ShareRule rule)) {
            BigDecimal percent = figures.percent(leaf.rule().facts().get(0)).toBigDecimal();
            return points.multiply(HUNDRED).compareTo(max.multiply(percent)) == 0;
        }
        BigDecimal part = figures.amount(rule.numerator());
        BigDecimal whole = figures.amount(rule.denominator());
        if (!(rule instanceof Linear linear)) {
            return points.multiply(whole).compareTo(max.multiply(part)) == 0;
        }
        BigDecimal low = linear.from().share().toBigDecimal();
        BigDecimal lowPoints = linear.from().points().toBigDecimal();
        BigDecimal span = linear.to().share().toBigDecimal().subtract(low);
        BigDecimal rise = linear.to().points().toBigDecimal().subtract(lowPoints);
        BigDecimal over = part.multiply(HUNDRED).subtract(low.multiply(whole));
        return points.subtract(lowPoints).multiply(span).multiply(whole).compareTo(rise.multiply(over)) == 0;
    }
}
