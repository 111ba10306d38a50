package vn.parindex.benchmarks.peer;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.benchmarks.sample.Variable;
import vn.parindex.methodology.Linear;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

/** How one language writes the parts of a leaf's formula. All parts are expressions that can stand inside others. */
interface Dialect {

    String points(Points points);

    String notApplicable();

    String choose(String condition, String yes, String no);

    String sum(List<String> parts);

    String isMet(Variable met);

    String isZero(Variable amount);

    /** Whether the level chosen is the one with that id, at that place in the rule. */
    String isLevel(Variable level, String id, int place);

    String isAtLeast(Variable count, BigDecimal from);

    /** Whether a share whose denominator is not zero reaches a percentage. */
    String isShareAtLeast(Variable numerator, Variable denominator, Percentage from);

    /** The maximum times a share, rounded. */
    String shareOf(Variable numerator, Variable denominator, Points maximum);

    /** The points on a line between its ends, rounded. */
    String onLine(Variable numerator, Variable denominator, Linear line);

    /** The maximum times a percentage, rounded. */
    String percentOf(Variable percent, Points maximum);

    /** The maximum less an amount for every one counted, not below zero. */
    String deducted(Variable count, Points each, Points maximum);
}
