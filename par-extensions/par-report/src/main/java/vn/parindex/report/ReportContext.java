package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.State;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** A result, the rules it was computed with, and the words to describe it in, shared by all sentences of a report. */
final class ReportContext {

    /** The code of the remark that a leaf is not scored, of the package that evaluates. */
    private static final String NOT_SCORED = "PAR-1016";

    private final Methodology methodology;
    private final IndexResult result;
    private final ReportText words;
    private final Optional<Assessment> assessment;
    /** All outcomes, those below each node, the findings by place; made when first asked for, for one thread. */
    private List<Outcome> outcomes;

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
            for (Outcome leaf : leaves()) {
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

    /**
     * Returns the outcomes of all nodes in the order of the law, each made once: a result makes them anew each time.
     */
    List<Outcome> outcomes() {
        if (outcomes == null) {
            outcomes = List.copyOf(result.outcomes());
        }
        return outcomes;
    }

    /** Returns the outcomes of all leaves in the order of the law. */
    List<Outcome> leaves() {
        return outcomes().stream().filter(Outcome::isLeaf).toList();
    }

    /** Returns the outcomes right below a node, in the order of the law. */
    List<Outcome> children(NodeCode node) {
        if (children == null) {
            children = new HashMap<>();
            for (Outcome outcome : outcomes()) {
                outcome.code()
                        .parent()
                        .ifPresent(parent -> children.computeIfAbsent(parent, code -> new ArrayList<>())
                                .add(outcome));
            }
        }
        return children.getOrDefault(node, List.of());
    }

    /** Checks whether some points were given: neither nothing yet nor nothing that applies. */
    static boolean hasPoints(Score score) {
        return score.state() != State.NOT_APPLICABLE
                && !(score.isProvisional() && score.open().equals(score.maximum()));
    }

    /** Returns the parts by method, without methods that score no leaf. */
    List<Part> parts() {
        return result.parts().stream()
                .filter(part -> !part.score().fullMaximum().isZero())
                .toList();
    }

    /** Returns what bonus and penalty points add to the total, within its limits. */
    static Points adjusted(IndexResult result) {
        return result.areas().stream()
                .map(area -> area.score().points())
                .reduce(result.total().points(), Points::minus);
    }

    /** Returns what the limits of the total take from bonus points or give back of penalty points. */
    static Points cut(IndexResult result) {
        return result.adjustments().stream().map(AdjustmentOutcome::signed).reduce(adjusted(result), Points::minus);
    }

    /** Returns the leaves that do not apply to the unit. */
    List<Outcome> absent() {
        return leaves().stream()
                .filter(leaf -> leaf.score().state() == State.NOT_APPLICABLE)
                .toList();
    }

    /** Returns the nodes above leaves of which none is scored, has an opinion or was found fault with. */
    Set<NodeCode> untouched() {
        Set<NodeCode> untouched = new HashSet<>();
        for (Outcome node : outcomes()) {
            if (!node.isLeaf() && leaves(node.code()).stream().allMatch(this::isUntouched)) {
                untouched.add(node.code());
            }
        }
        return untouched;
    }

    /** Returns the leaves that are worth an explanation: all, or all but those of which nothing is scored or said. */
    List<Outcome> explained(boolean whole) {
        return leaves().stream().filter(leaf -> whole || !isUntouched(leaf)).toList();
    }

    /** Checks whether a finding only remarks that a leaf is not scored yet. */
    boolean isNotScored(Finding finding) {
        return finding.code().id().equals(NOT_SCORED);
    }

    private boolean isUntouched(Outcome leaf) {
        return leaf.score().state() == State.NOT_SCORED
                && leaf.opinions().isEmpty()
                && ofUnit(leaf.code()).isEmpty()
                && findings(leaf.code()).stream().allMatch(this::isNotScored);
    }

    /**
     * Returns the codes of leaves, one after another; where they are all the leaves of a node, its code instead of
     * theirs.
     */
    String codes(Collection<Outcome> of) {
        Set<NodeCode> given = of.stream().map(Outcome::code).collect(Collectors.toSet());
        Set<NodeCode> covered = outcomes().stream()
                .filter(node -> leaves(node.code()).stream().map(Outcome::code).allMatch(given::contains))
                .map(Outcome::code)
                .collect(Collectors.toSet());
        return outcomes().stream()
                .map(Outcome::code)
                .filter(covered::contains)
                .filter(code -> code.parent().filter(covered::contains).isEmpty())
                .map(NodeCode::toString)
                .collect(Collectors.joining(", "));
    }

    /** Checks whether the unit should have handed in a document for a leaf and has not. */
    boolean lacksEvidence(Outcome outcome) {
        Leaf leaf = methodology.leaf(outcome.code()).orElseThrow();
        return leaf.selfAssessed()
                && leaf.scoring().evidence().isPresent()
                && outcome.score().state() != State.NOT_APPLICABLE
                && !isUntouched(outcome)
                && ofUnit(outcome.code()).stream()
                        .allMatch(opinion -> opinion.evidence().isEmpty());
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
