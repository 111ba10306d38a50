package vn.parindex.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.Source;
import vn.parindex.value.Confidence;
import vn.parindex.value.NameKey;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** Advice on the rows of the tree. */
final class TreeAdvice {

    private static final Points QUARTER = Points.parse("0.25");

    private final Methodology methodology;
    private final Lint lint;
    private final FactMeanings meanings = new FactMeanings();

    TreeAdvice(Methodology methodology, Lint lint) {
        this.methodology = methodology;
        this.lint = lint;
    }

    void give() {
        siblings(methodology.areas());
        methodology.nodes().forEach(node -> {
            row(node);
            siblings(node.children());
        });
    }

    private void row(Node node) {
        String pointer = new RowPointer(node.code(), "").toString();
        if (node.name().en().isBlank()) {
            lint.note(
                    AuthoringCode.ENGLISH_MISSING,
                    pointer + "/name",
                    "got",
                    node.name().vi());
        }
        citation(node, pointer);
        if (node.code().depth() == 2 && node.children().size() == 1) {
            lint.note(
                    AuthoringCode.ONLY_CHILD,
                    pointer,
                    "got",
                    node.children().get(0).code());
        }
        methodology.leaf(node.code()).ifPresent(leaf -> leaf(leaf, pointer));
    }

    private void citation(Node node, String pointer) {
        Source source = methodology.source(node.citation().source()).orElseThrow();
        boolean ours = source.grade().equals("R");
        if (node.citation().place().isEmpty() && !ours) {
            lint.note(AuthoringCode.CITATION_WITHOUT_PLACE, pointer + "/citation", "source", source.id());
        }
        boolean tooSure =
                node.confidence() == Confidence.OFFICIAL && !source.grade().equals("A")
                        || node.confidence() == Confidence.REPORTED && ours;
        if (tooSure) {
            lint.warn(
                    AuthoringCode.SURER_THAN_SOURCE,
                    pointer + "/confidence",
                    "got",
                    node.confidence().label(),
                    "source",
                    source.id(),
                    "grade",
                    source.grade());
        }
    }

    private void leaf(Leaf leaf, String pointer) {
        quarter(leaf.maximum(), pointer + "/maximum");
        new RuleAdvice(lint).give(leaf.rule(), pointer + "/rule");
        meanings.of(leaf).forEach((fact, meaning) -> {
            FactMeanings.Use before = meanings.first(fact, meaning, leaf.code());
            if (before != null) {
                lint.warn(
                        AuthoringCode.FACT_OF_TWO_MEANINGS,
                        pointer + "/rule",
                        "fact",
                        fact,
                        "got",
                        meaning,
                        "other",
                        before.meaning(),
                        "code",
                        before.code());
            }
        });
        boolean zero = leaf.rule() instanceof ShareRule share && share.none() == NoneOutcome.ZERO;
        if (zero && leaf.scoring().mayBeNotApplicable()) {
            lint.warn(AuthoringCode.NONE_IS_ZERO, pointer + "/rule/none");
        }
        if (leaf.measured() && leaf.scoring().selfAssessed().orElse(false)) {
            lint.warn(
                    AuthoringCode.MEASURED_NOT_CLAIMED,
                    pointer + "/selfAssessed",
                    "method",
                    leaf.method().name());
        }
        if (leaf.selfAssessed() && leaf.scoring().evidence().isEmpty()) {
            lint.note(AuthoringCode.EVIDENCE_NOT_ASKED, pointer);
        }
    }

    private void quarter(Points points, String pointer) {
        if (!points.isMultipleOf(QUARTER)) {
            lint.note(AuthoringCode.POINTS_OFF_QUARTER, pointer, "got", points);
        }
    }

    private void siblings(List<? extends Node> nodes) {
        Map<NameKey, NodeCode> names = new HashMap<>();
        for (Node node : nodes) {
            NodeCode other = names.putIfAbsent(NameKey.of(node.name().vi()), node.code());
            if (other != null) {
                lint.warn(
                        AuthoringCode.SIBLINGS_OF_ONE_NAME,
                        new RowPointer(node.code(), "/name").toString(),
                        "got",
                        node.name(),
                        "code",
                        other);
            }
        }
    }
}
