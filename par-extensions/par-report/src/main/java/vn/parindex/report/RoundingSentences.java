package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.result.Outcome;
import vn.parindex.result.Trace;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** The sentences on where a leaf's points were rounded: once when they were computed, and once more for printing. */
final class RoundingSentences {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReportContext context;
    private final Leaf leaf;
    private final Outcome outcome;
    private final Trace trace;

    RoundingSentences(ReportContext context, Leaf leaf, Outcome outcome) {
        this.context = context;
        this.leaf = leaf;
        this.outcome = outcome;
        this.trace = outcome.trace().orElseThrow();
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        ReportText words = context.words();
        Points points = outcome.score().points();
        switch (trace.branch()) {
            case PROPORTIONAL, BETWEEN, MEAN, INDEX -> sentences.add(isExact() ? context.say("rounding.exact") : cut());
            default -> {
                // nothing was computed: the points stand in the rule or in an opinion
            }
        }
        Rounding published = words.published();
        if (!points.rounded(published).equals(points)) {
            sentences.add(
                    context.say("rounding.printed", "points", words.points(points), "printed", words.printed(points)));
        }
        return sentences;
    }

    private String cut() {
        RoundingPolicy policy = context.methodology().rounding();
        return context.say(
                "rounding.cut",
                "decimals",
                context.words().number(trace.rounding().decimals()),
                "mode",
                context.say("rounding." + trace.rounding().mode().id()),
                "confidence",
                policy.confidence().label());
    }

    /**
     * Checks whether the computed points needed no cut, by multiplying out instead of dividing again: they lie on a
     * straight line, which runs from 0 % to 100 % and the maximum unless the trace has another.
     */
    private boolean isExact() {
        Arguments details = trace.details();
        Share share = details.has("share")
                ? details.get("share", Share.class)
                : details.get("percent", Percentage.class).toShare();
        boolean line = trace.branch() == Branch.BETWEEN;
        Percentage from = line ? details.get("from", Percentage.class) : Percentage.ZERO;
        Percentage to = line ? details.get("to", Percentage.class) : Percentage.HUNDRED;
        Points low = line ? details.get("fromPoints", Points.class) : Points.ZERO;
        Points high = line ? details.get("toPoints", Points.class) : leaf.maximum();
        BigDecimal numerator = new BigDecimal(share.numerator());
        BigDecimal denominator = new BigDecimal(share.denominator());
        BigDecimal start = from.toBigDecimal();
        BigDecimal over = numerator.multiply(HUNDRED).subtract(start.multiply(denominator));
        BigDecimal rise = high.minus(low).toBigDecimal().multiply(over);
        BigDecimal risen = outcome.score().points().minus(low).toBigDecimal();
        return risen.multiply(to.toBigDecimal().subtract(start))
                        .multiply(denominator)
                        .compareTo(rise)
                == 0;
    }
}
