package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/** The tree of a base while operations change it; used once. */
final class DraftTree {

    /** The rows of each tier in words, from the one place that has the areas. */
    private static final List<Text> TIERS = List.of(
            Text.of("gốc của cây", "the root of the tree"),
            Text.of("lĩnh vực", "an area"),
            Text.of("tiêu chí", "a criterion"),
            Text.of("tiêu chí thành phần", "a sub-criterion"));

    final List<DraftNode> areas = new ArrayList<>();
    private final Map<NodeCode, DraftNode> byCode = new HashMap<>();
    private final Set<NodeCode> set = new HashSet<>();
    private final Citation citation;
    private final Confidence confidence;
    private final List<Finding> faults;

    DraftTree(Methodology base, Citation citation, Confidence confidence, List<Finding> faults) {
        this.citation = citation;
        this.confidence = confidence;
        this.faults = faults;
        base.areas().forEach(area -> areas.add(DraftNode.of(area, null, true)));
        areas.forEach(this::index);
    }

    private void index(DraftNode row) {
        byCode.put(row.origin.code(), row);
        row.below.forEach(this::index);
    }

    void apply(OverlayOperation operation, int number) {
        String pointer = "/operations/" + number;
        if (operation instanceof OverlayOperation.SetRow change) {
            row(change.code(), pointer + "/code").ifPresent(row -> set(row, change, number));
        } else if (operation instanceof OverlayOperation.RemoveRow removal) {
            row(removal.code(), pointer + "/code").ifPresent(row -> remove(row, number));
        } else if (operation instanceof OverlayOperation.MoveRow move) {
            row(move.code(), pointer + "/code").ifPresent(row -> move(row, move.spot(), number));
        } else if (operation instanceof OverlayOperation.AddRow addition) {
            add(DraftNode.of(addition.node(), null, false), addition.spot(), number);
        }
    }

    /** Returns a row of the base that is still there. */
    private Optional<DraftNode> row(NodeCode code, String pointer) {
        DraftNode row = byCode.get(code);
        if (row == null) {
            fault(MethodologyCode.UNKNOWN_NODE, pointer, "got", code);
        } else if (row.isGone()) {
            fault(AuthoringCode.NODE_TAKEN_AWAY, pointer, "got", code);
            return Optional.empty();
        }
        return Optional.ofNullable(row);
    }

    private void set(DraftNode row, OverlayOperation.SetRow change, int number) {
        String pointer = "/operations/" + number;
        if (!set.add(change.code())) {
            fault(InputCode.REPEATED, pointer + "/code", "got", change.code());
            return;
        }
        if (change.changesNothing()) {
            fault(AuthoringCode.NOTHING_SET, pointer);
        }
        if (change.rescale() && (change.rule().isPresent() || change.maximum().isEmpty())) {
            fault(AuthoringCode.RULE_AND_RESCALE, pointer);
            return;
        }
        row.touchedBy = number;
        change.name().ifPresent(name -> row.name = name);
        if (change.rescale()) {
            rescale(row, change, pointer);
        }
        change.maximum().ifPresent(maximum -> {
            row.maximum = maximum;
            row.maximumStated = true;
        });
        change.note().ifPresent(note -> row.note = note);
        if (change.changesScoring()) {
            scoring(row, change, pointer);
        }
        origin(row);
        change.citation().ifPresent(own -> row.citation = own);
        change.confidence().ifPresent(own -> row.confidence = own);
    }

    private void rescale(DraftNode row, OverlayOperation.SetRow change, String pointer) {
        Optional<Scoring> rescaled = row.scoring.flatMap(scoring -> RescaledRule.of(
                        scoring.rule(), row.maximum, change.maximum().orElseThrow())
                .map(rule -> new Scoring(
                        scoring.method(),
                        rule,
                        scoring.evidence(),
                        scoring.mayBeNotApplicable(),
                        scoring.selfAssessed())));
        if (rescaled.isPresent()) {
            row.scoring = rescaled;
        } else {
            fault(
                    AuthoringCode.NOT_RESCALABLE,
                    pointer,
                    "from",
                    row.maximum,
                    "to",
                    change.maximum().orElseThrow());
        }
    }

    private void scoring(DraftNode row, OverlayOperation.SetRow change, String pointer) {
        Optional<String> method = change.method().or(() -> row.scoring.map(Scoring::method));
        Optional<ScoringRule> rule = change.rule().or(() -> row.scoring.map(Scoring::rule));
        if (row.tier == 1) {
            fault(MethodologyCode.LEAF_OR_PARENT, pointer);
            return;
        }
        if (method.isEmpty() || rule.isEmpty()) {
            fault(AuthoringCode.SCORING_INCOMPLETE, pointer, "got", change.code());
            return;
        }
        row.scoring = Optional.of(new Scoring(
                method.get(),
                rule.get(),
                change.evidence().or(() -> row.scoring.flatMap(Scoring::evidence)),
                change.notApplicable()
                        .or(() -> row.scoring.map(Scoring::mayBeNotApplicable))
                        .orElse(false),
                change.selfAssessed().or(() -> row.scoring.flatMap(Scoring::selfAssessed))));
    }

    /** Marks a row as changed: it comes from the overlay and is not surer than it was. */
    void origin(DraftNode row) {
        row.citation = citation;
        row.confidence = row.confidence.weaker(confidence);
    }

    private void remove(DraftNode row, int number) {
        row.removed = true;
        siblings(row.above).remove(row);
        if (row.above != null) {
            row.above.touchedBy = number;
        }
    }

    private void move(DraftNode row, OverlayOperation.Spot spot, int number) {
        List<DraftNode> before = siblings(row.above);
        int at = before.indexOf(row);
        Optional<Landing> landing = landing(row, spot, number);
        if (landing.isEmpty()) {
            return;
        }
        before.remove(at);
        if (row.above != null) {
            row.above.touchedBy = number;
        }
        land(row, landing.get(), number);
    }

    private void add(DraftNode row, OverlayOperation.Spot spot, int number) {
        landing(row, spot, number).ifPresent(landing -> land(row, landing, number));
    }

    /** The place where a row goes: under which row, and beside which one. */
    private record Landing(DraftNode above, DraftNode beside, boolean before) {}

    private Optional<Landing> landing(DraftNode row, OverlayOperation.Spot spot, int number) {
        String pointer = "/operations/" + number;
        if (spot.before().isPresent() && spot.after().isPresent()) {
            fault(AuthoringCode.POSITION_UNCLEAR, pointer);
            return Optional.empty();
        }
        Optional<NodeCode> neighbour = spot.before().or(spot::after);
        Optional<DraftNode> beside =
                neighbour.flatMap(code -> row(code, pointer + (spot.before().isPresent() ? "/before" : "/after")));
        Optional<DraftNode> named = spot.under().flatMap(code -> row(code, pointer + "/under"));
        if (neighbour.isPresent() && beside.isEmpty() || spot.under().isPresent() && named.isEmpty()) {
            return Optional.empty();
        }
        if (beside.isPresent() && named.isPresent() && beside.get().above != named.get()) {
            fault(
                    AuthoringCode.NOT_A_SIBLING,
                    pointer,
                    "got",
                    neighbour.get(),
                    "under",
                    spot.under().get());
            return Optional.empty();
        }
        DraftNode above = beside.map(other -> other.above).orElse(named.orElse(null));
        if (beside.filter(other -> other == row).isPresent() || above != null && above.isWithin(row)) {
            fault(AuthoringCode.INTO_ITSELF, pointer, "got", row.origin.code());
            return Optional.empty();
        }
        if ((above == null ? 0 : above.tier) != row.tier - 1) {
            fault(AuthoringCode.WRONG_TIER, pointer, "got", TIERS.get(row.tier), "expected", TIERS.get(row.tier - 1));
            return Optional.empty();
        }
        return Optional.of(new Landing(above, beside.orElse(null), spot.before().isPresent()));
    }

    private void land(DraftNode row, Landing landing, int number) {
        List<DraftNode> siblings = siblings(landing.above());
        int at = landing.beside() == null
                ? siblings.size()
                : siblings.indexOf(landing.beside()) + (landing.before() ? 0 : 1);
        siblings.add(at, row);
        row.above = landing.above();
        row.touch(number);
        if (row.above != null) {
            row.above.touchedBy = number;
            if (row.above.scoring.isPresent()) {
                row.above.scoring = Optional.empty();
                origin(row.above);
            }
        }
    }

    private List<DraftNode> siblings(DraftNode above) {
        return above == null ? areas : above.below;
    }

    private void fault(FindingCode code, String pointer, Object... arguments) {
        faults.add(Finding.error(code, pointer, arguments));
    }
}
