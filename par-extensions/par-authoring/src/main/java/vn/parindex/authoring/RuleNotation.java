package vn.parindex.authoring;

import java.util.Objects;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.ScoringRule;

/**
 * Scoring rules as one line of text, as they stand in the cells of a sheet: {@code steps % : >=100 -> 1 ; >=80 -> 0.5 ;
 * else 0 ; none -> full}, and beside it the facts that they measure: {@code ratio: dossiers_on_time /
 * dossiers_resolved}.
 *
 * <table>
 * <caption>The notation</caption>
 * <tr><th>rule</th><th>facts</th></tr>
 * <tr><td>{@code all-or-nothing}</td><td>{@code met: x}</td></tr>
 * <tr><td>{@code steps % : >=100 -> 1 ; >=80 -> 0.5 ; else 0 ; none -> n/a}</td><td>{@code ratio: a / b}</td></tr>
 * <tr><td>{@code steps # : >=2 -> 1 ; >=1 -> 0.5 ; else 0}</td><td>{@code count: x}</td></tr>
 * <tr><td>{@code proportional : floor 70 full 95 ; none -> 0}</td><td>{@code ratio: a / b}</td></tr>
 * <tr><td>{@code linear : 60 -> 0 ; 90 -> 1 ; none -> full}</td><td>{@code ratio: a / b}</td></tr>
 * <tr><td>{@code checklist : kế hoạch | plan = 0.25 ; báo cáo | report = 0.25}</td><td>{@code met: x, y}</td></tr>
 * <tr><td>{@code deduct : 0.25 per báo cáo chậm | late report}</td><td>{@code count: x}</td></tr>
 * <tr><td>{@code add : 0.25 per sáng kiến | initiative}</td><td>{@code count: x}</td></tr>
 * <tr><td>{@code levels : [full] đầy đủ | full = 1 ; [none] không | none = 0}</td><td>{@code level} or {@code level: x}</td></tr>
 * <tr><td>{@code survey}</td><td>{@code survey} or {@code survey: x}</td></tr>
 * <tr><td>{@code index : SIPAS}</td><td>{@code index} or {@code index: x}</td></tr>
 * <tr><td>{@code stated : step 0.25}</td><td>{@code points} or {@code points: x}</td></tr>
 * </table>
 *
 * <p>What 0/0 gives is {@code none -> full}, {@code none -> n/a} or {@code none -> 0}. A text is Vietnamese, or
 * Vietnamese and English apart by a bar. A level without an id in brackets gets one made from its words. In texts the
 * characters {@code \ ; = |}, a leading {@code [} and a space at either end stand behind a backslash, a line feed as
 * {@code \n}, a tab as {@code \t}. Writing and reading again gives an equal rule.
 */
public final class RuleNotation {

    private RuleNotation() {}

    /**
     * Returns a rule without its facts.
     *
     * @param rule the rule
     * @return e.g. {@code proportional : floor 70 ; none -> full}
     */
    public static String rule(ScoringRule rule) {
        return NotationLine.write(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Returns the facts that a rule measures.
     *
     * @param rule the rule
     * @return e.g. {@code ratio: dossiers_on_time / dossiers_resolved}
     */
    public static String facts(ScoringRule rule) {
        return NotationLine.facts(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Reads a rule.
     *
     * @param rule the rule without its facts
     * @param facts the facts
     * @return the rule; whether its points go with the leaf's maximum is seen when the methodology is made
     * @throws ParIndexException with {@link AuthoringCode#BAD_RULE_NOTATION} if it cannot be read
     */
    public static ScoringRule parse(String rule, String facts) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(facts, "facts");
        try {
            return NotationLine.read(NotationText.stripped(rule), facts.strip());
        } catch (BadNotation bad) {
            throw new ParIndexException(
                    Finding.error(AuthoringCode.BAD_RULE_NOTATION, "", "reason", bad.reason()), bad);
        }
    }
}
