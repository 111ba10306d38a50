package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/** What the tests of rules share: facts by name, five decimals half up, faults as sentences. */
final class RuleCase {

    static final Rounding FIVE = Rounding.halfUp(5);

    private RuleCase() {}

    static Points points(String text) {
        return Points.parse(text);
    }

    static Percentage percent(String text) {
        return Percentage.parse(text);
    }

    /** Steps from pairs {@code "100", "1", "80", "0.5"}. */
    static List<Step> steps(String... pairs) {
        Step[] steps = new Step[pairs.length / 2];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Step(new BigDecimal(pairs[2 * i]), points(pairs[2 * i + 1]));
        }
        return List.of(steps);
    }

    static RuleOutcome score(ScoringRule rule, String maximum, Object... facts) {
        return rule.score(facts(facts), points(maximum), FIVE);
    }

    /** Branch and points in one line, e.g. {@code step 0.5}. */
    static String scored(ScoringRule rule, String maximum, Object... facts) {
        RuleOutcome outcome = score(rule, maximum, facts);
        return outcome.branch().id() + " "
                + (outcome.kind() == RuleOutcome.OutcomeKind.POINTS ? outcome.points() : outcome.kind());
    }

    /** Pointers and English sentences of all faults. */
    static List<String> faults(ScoringRule rule, String maximum) {
        return rule.faults(points(maximum)).stream()
                .map(f -> f.pointer() + " "
                        + new Finding(f.code(), Severity.ERROR, "", f.arguments()).sentence(Language.EN))
                .toList();
    }

    static Facts facts(Object... pairs) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put((String) pairs[i], fact(pairs[i + 1]));
        }
        return Facts.of(facts);
    }

    /** Met or not, a number, or else the name of a level. */
    private static Fact fact(Object value) {
        if (value instanceof Boolean met) {
            return Fact.met(met);
        }
        String text = value.toString();
        return Character.isLetter(text.charAt(0)) ? Fact.level(text) : Fact.of(new BigDecimal(text));
    }
}
