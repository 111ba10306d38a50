package vn.parindex.result;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Facts;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Word;

/**
 * The reason why a leaf has its points: the values that were used, put into words only when somebody reads it.
 *
 * @param rule the kind of rule
 * @param stage whose opinion counted; empty if none did
 * @param branch the branch taken
 * @param facts the figures used, in the rule's order
 * @param details the values that the branch looked at: shares, thresholds, counts, or the words of a grant
 * @param rounding the rounding of its computed figure
 * @param citation the source of the row
 * @param confidence the confidence in the row
 */
public record Trace(
        Word rule,
        Optional<Stage> stage,
        Branch branch,
        Facts facts,
        Arguments details,
        Rounding rounding,
        Citation citation,
        Confidence confidence) {

    public Trace {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }
}
