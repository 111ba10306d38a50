package vn.parindex.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Stamp;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

/** A result, the rules it was computed with, and the words to describe it in, shared by all sentences of a report. */
final class ReportContext {

    private final Methodology methodology;
    private final IndexResult result;
    private final ReportText words;
    private final Optional<Assessment> assessment;
    /** The outcomes below each node, and the findings by place; made when first asked for, for one thread. */
    private Map<NodeCode, List<Outcome>> leaves;

    private Map<NodeCode, List<Outcome>> children;
    private Map<String, List<Finding>> findings;

    private ReportContext(
            Methodology methodology, IndexResult result, Optional<Assessment> assessment, ReportText words) {
        this.methodology = methodology;
        this.result = result;
        this.assessment = assessment;
        this.words = words;
    }

    /** Refuses a result that was computed with other rules. */
    static ReportContext of(Methodology methodology, IndexResult result, Language language) {
        return of(methodology, result, Optional.empty(), language);
    }

    /** Refuses a result that was computed with other rules or from another assessment. */
    static ReportContext of(
            Methodology methodology, IndexResult result, Optional<Assessment> assessment, Language language) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(language, "language");
        requireSame(methodology, result.stamp(), result.unit().id());
        assessment.ifPresent(given -> requireSame(result, given));
        return new ReportContext(
                methodology,
                result,
                assessment,
                ReportText.of(language, result.stamp().published()));
    }

    /** Refuses what was computed with other rules. */
    static void requireSame(Methodology methodology, Stamp stamp, String place) {
        if (!methodology.digest().equals(stamp.digest())) {
            throw new ParIndexException(Finding.error(
                    ReportCode.OTHER_DIGEST,
                    place,
                    "got",
                    stamp.methodology() + "@" + stamp.digest(),
                    "given",
                    methodology.id() + "@" + methodology.digest()));
        }
    }

    /** Refuses the assessment of another unit, methodology or year. */
    static void requireSame(IndexResult result, Assessment assessment) {
        if (!assessment.unit().id().equals(result.unit().id())
                || !assessment.methodology().equals(result.stamp().methodology())
                || !assessment.year().equals(result.year())) {
            throw new IllegalArgumentException("assessment is not that of the result: " + assessment + ", result of "
                    + result.unit().id() + " " + result.year() + " ("
                    + result.stamp().methodology() + ")");
        }
    }

    Methodology methodology() {
        return methodology;
    }

    IndexResult result() {
        return result;
    }

    ReportText words() {
        return words;
    }

    /** Checks whether it is known what the parties handed in. */
    boolean isAssessed() {
        return assessment.isPresent();
    }

    /** Returns the opinions of the unit itself on a leaf, in the order of the stages; none if they are not known. */
    List<Opinion> ofUnit(NodeCode leaf) {
        return assessment
                .map(Assessment::entries)
                .map(entries -> entries.get(leaf))
                .map(entry -> entry.opinions().values().stream()
                        .filter(opinion -> opinion.stage().isOfUnit())
                        .toList())
                .orElse(List.of());
    }

    /** Returns the leaves at or below a node, in the order of the law. */
    List<Outcome> leaves(NodeCode node) {
        if (leaves == null) {
            leaves = new HashMap<>();
            for (Outcome leaf : result.leaves()) {
                for (Optional<NodeCode> above = Optional.of(leaf.code());
                        above.isPresent();
                        above = above.get().parent()) {
                    leaves.computeIfAbsent(above.get(), code -> new ArrayList<>())
                            .add(leaf);
                }
            }
        }
        return leaves.getOrDefault(node, List.of());
    }

    /** Returns the outcomes right below a node, in the order of the law. */
    List<Outcome> children(NodeCode node) {
        if (children == null) {
            children = new HashMap<>();
            for (Outcome outcome : result.outcomes()) {
                outcome.code()
                        .parent()
                        .ifPresent(parent -> children.computeIfAbsent(parent, code -> new ArrayList<>())
                                .add(outcome));
            }
        }
        return children.getOrDefault(node, List.of());
    }

    /** Returns what was found at a node. */
    List<Finding> findings(NodeCode node) {
        if (findings == null) {
            findings = result.findings().stream().collect(Collectors.groupingBy(Finding::place));
        }
        return findings.getOrDefault(node.toString(), List.of());
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
