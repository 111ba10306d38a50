package vn.parindex.result;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Arguments;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Language;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/**
 * Looks for what contradicts itself in a result that an evaluation did not make. Sums are none of it: a result makes
 * them itself.
 *
 * <p>What only the methodology can tell (what a rule gives for figures, which stage counts, which band an index falls
 * into) is not looked at.
 */
final class Contradictions {

    private static final Points MOST = Points.of(1_000_000);
    private static final Text GRADE_TOO_EARLY =
            Text.of("kết quả tạm tính chưa được xếp nhóm, xếp loại", "a provisional result has no grade yet");

    private final IndexResult result;
    private final InputCheck check = new InputCheck();

    Contradictions(IndexResult result) {
        this.result = result;
    }

    List<Finding> faults() {
        for (int i = 0; i < result.outcomes().size(); i++) {
            Outcome node = result.outcomes().get(i);
            if (node.isLeaf()) {
                leaf(i, node, node.trace().orElseThrow());
            }
        }
        once("/adjustments/", "/id", result.adjustments(), AdjustmentOutcome::id);
        for (int i = 0; i < result.adjustments().size(); i++) {
            AdjustmentOutcome adjustment = result.adjustments().get(i);
            upTo("/adjustments/" + i + "/counted", adjustment.counted(), adjustment.asked());
        }
        once("/grades/", "/scale", result.grades(), Grade::scale);
        upTo("/total/fullMaximum", result.total().fullMaximum(), MOST);
        if (result.isProvisional() && !result.grades().isEmpty()) {
            fault(InputCode.BAD_VALUE, "/grades", "reason", GRADE_TOO_EARLY);
        }
        for (int i = 0; i < result.findings().size(); i++) {
            Finding finding = result.findings().get(i);
            String at = "/findings/" + i;
            check.stored(at + "/place", finding.place());
            texts(() -> at + "/arguments", finding.arguments());
            for (Language language : Language.values()) {
                check.stored(at + "/message", finding.sentence(language));
            }
        }
        return check.faults();
    }

    private <T> void once(String before, String after, List<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String found = id.apply(items.get(i));
            if (!seen.add(found)) {
                fault(InputCode.DUPLICATE_ENTRY, before + i + after, "got", Excerpt.of(found));
            }
        }
    }

    /** Looks at a leaf; the places of faults are written only where there are any. */
    private void leaf(int index, Outcome leaf, Trace trace) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (int i = 0; i < leaf.opinions().size(); i++) {
            OpinionValue opinion = leaf.opinions().get(i);
            boolean repeated = !stages.add(opinion.stage());
            boolean scored = opinion.state() == State.SCORED;
            if (repeated || !isUpTo(opinion.points(), scored ? leaf.score().fullMaximum() : Points.ZERO)) {
                opinion(place(index) + "/opinions/" + i, opinion, repeated, leaf);
            }
        }
        counted(index, leaf, trace);
        if (trace.confidence() != leaf.confidence()) {
            same(
                    place(index) + "/trace/confidence",
                    trace.confidence().label(),
                    leaf.confidence().label());
        }
        for (String id : trace.facts().asMap().keySet()) {
            if (!isKey(id)) {
                check.key(place(index) + "/trace/facts", id);
            }
        }
        texts(() -> place(index) + "/trace/details", trace.details());
    }

    private static String place(int index) {
        return "/outcomes/" + index;
    }

    private void opinion(String pointer, OpinionValue opinion, boolean repeated, Outcome leaf) {
        if (repeated) {
            fault(
                    InputCode.DUPLICATE_ENTRY,
                    pointer + "/stage",
                    "got",
                    opinion.stage().id());
        }
        if (opinion.state() == State.SCORED) {
            upTo(pointer + "/points", opinion.points(), leaf.score().fullMaximum());
        } else {
            same(pointer + "/points", opinion.points(), Points.ZERO);
        }
    }

    /** The opinion that counted must be there and say what the leaf got; only a leaf without points has none. */
    private void counted(int index, Outcome leaf, Trace trace) {
        State state = leaf.score().state();
        Optional<OpinionValue> counted = trace.stage().flatMap(leaf::opinion);
        if (counted.isPresent()) {
            OpinionValue opinion = counted.get();
            if (state != opinion.state() || !leaf.score().points().equals(opinion.points())) {
                String place = place(index) + "/score";
                same(place + "/state", state.label(), opinion.state().label());
                same(place + "/points", leaf.score().points(), opinion.points());
            }
        } else if (trace.stage().isPresent()) {
            fault(
                    InputCode.UNKNOWN_WORD,
                    place(index) + "/trace/stage",
                    "got",
                    trace.stage().get().id(),
                    "allowed",
                    leaf.opinions().stream().map(o -> o.stage().id()).toList());
        } else if (state == State.SCORED || state == State.INVALID) {
            fault(InputCode.MISSING_KEY, place(index) + "/trace", "expected", "stage");
        } else if (!leaf.score().points().isZero()) {
            same(place(index) + "/score/points", leaf.score().points(), Points.ZERO);
        }
    }

    private static boolean isKey(String id) {
        return id.length() <= Identifiers.MOST_CHARACTERS && Text.isPlain(id);
    }

    private void texts(Supplier<String> place, Arguments arguments) {
        arguments.forEach((name, value) -> {
            if (!isKey(name)) {
                check.key(place.get(), name);
            }
            text(place, value);
        });
    }

    private void text(Supplier<String> place, Object value) {
        if (value instanceof String text) {
            check.stored(place.get(), text);
        } else if (value instanceof List<?> items) {
            items.forEach(item -> text(place, item));
        }
    }

    private void upTo(String place, Points points, Points most) {
        if (!isUpTo(points, most)) {
            fault(InputCode.DECIMAL_OUT_OF_RANGE, place, "got", points, "least", Points.ZERO, "most", most);
        }
    }

    private static boolean isUpTo(Points points, Points most) {
        return !points.isNegative() && points.compareTo(most) <= 0;
    }

    private void same(String place, Object said, Object made) {
        if (!Objects.equals(said, made)) {
            fault(InputCode.DERIVED_MISMATCH, place, "got", said, "expected", made);
        }
    }

    private void fault(FindingCode code, String place, Object... arguments) {
        check.add(Finding.error(code, place, arguments));
    }
}
