package vn.parindex.methodology;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Text;

/**
 * The scoring of a leaf.
 *
 * @param method id of the methodology's method
 * @param rule the scoring rule
 * @param evidence the documents asked for, if any
 * @param mayBeNotApplicable true if the unit may be granted "not applicable"
 * @param selfAssessed overrides the statement of its method, if present
 */
public record Scoring(
        String method,
        ScoringRule rule,
        Optional<Text> evidence,
        boolean mayBeNotApplicable,
        Optional<Boolean> selfAssessed) {

    public Scoring {
        InputCheck.word("/method", method);
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(selfAssessed, "selfAssessed");
    }
}
