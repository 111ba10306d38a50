package vn.parindex.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;

/**
 * Why a leaf has its points: kept as it was computed, put into words only when somebody reads it.
 *
 * <p>Values are plain text: decimals with a point, shares as {@code a/b}, {@code true} and {@code false}, ids.
 *
 * @param rule the kind of rule
 * @param stage whose opinion counted; empty if none did
 * @param branch what happened: a branch of the rule such as {@code step}, or {@code stated}, {@code granted},
 *     {@code missing}, or why nothing counts: {@code not-possible}, {@code facts-incomplete},
 *     {@code nothing-to-recognise}
 * @param facts the figures used, by id, in the rule's order
 * @param details what the branch looked at, by name
 * @param rounding where a computed figure was cut
 * @param citation where the row comes from
 * @param confidence how sure the row is
 */
public record Trace(
        String rule,
        Optional<Stage> stage,
        String branch,
        Map<String, String> facts,
        Map<String, String> details,
        Rounding rounding,
        Citation citation,
        Confidence confidence) {

    public Trace {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(branch, "branch");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }
}
