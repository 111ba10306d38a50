package vn.parindex.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.MethodKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnitForm;
import vn.parindex.value.Citation;
import vn.parindex.value.NameKey;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Advice on the parts beside the tree. */
final class HeadAdvice {

    private final Methodology methodology;
    private final Lint lint;

    HeadAdvice(Methodology methodology, Lint lint) {
        this.methodology = methodology;
        this.lint = lint;
    }

    void give() {
        english("/name", methodology.name());
        if (!methodology.total().equals(Points.of(100))) {
            lint.note(AuthoringCode.TOTAL_NOT_100, "/total", "got", methodology.total());
        }
        methods();
        for (int i = 0; i < methodology.scales().size(); i++) {
            scale("/scales/" + i, methodology.scales().get(i));
        }
        for (int i = 0; i < methodology.adjustments().size(); i++) {
            english(
                    "/adjustments/" + i + "/name",
                    methodology.adjustments().get(i).name());
        }
        forms();
        units();
        facts();
        sources();
    }

    private void english(String pointer, Text text) {
        if (text.en().isBlank()) {
            lint.note(AuthoringCode.ENGLISH_MISSING, pointer, "got", text.vi());
        }
    }

    private void methods() {
        for (int i = 0; i < methodology.methods().size(); i++) {
            Method method = methodology.methods().get(i);
            String id = method.id();
            if (method.selfAssessed() && method.kind() != MethodKind.APPRAISAL) {
                lint.warn(
                        AuthoringCode.MEASURED_NOT_CLAIMED, "/methods/" + i + "/selfAssessed", "method", method.name());
            }
            english("/methods/" + i + "/name", method.name());
            if (methodology.leaves().stream()
                    .noneMatch(leaf -> leaf.method().id().equals(id))) {
                lint.warn(AuthoringCode.METHOD_UNUSED, "/methods/" + i, "got", id);
            }
        }
    }

    private void scale(String pointer, GradeScale scale) {
        english(pointer + "/name", scale.name());
        boolean over100 = methodology.adjustments().stream()
                .anyMatch(a -> a.kind() == AdjustmentKind.BONUS && a.placement() == Adjustment.Placement.OUTSIDE_TOTAL);
        List<GradeScale.Band> bands = scale.bands();
        for (int i = 0; i < bands.size(); i++) {
            GradeScale.Band band = bands.get(i);
            String place = pointer + "/bands/" + i;
            english(place + "/name", band.name());
            int toHundred =
                    band.from().map(from -> from.compareTo(Percentage.HUNDRED)).orElse(-1);
            boolean tooHigh = !over100 && (toHundred > 0 || toHundred == 0 && !band.fromIncluded());
            boolean belowZero = i > 0
                    && bands.get(i - 1).fromIncluded()
                    && bands.get(i - 1).from().filter(Percentage.ZERO::equals).isPresent();
            if (tooHigh || belowZero) {
                lint.warn(AuthoringCode.BAND_NEVER_MET, place, "band", band.name());
            }
            int decimals = methodology.rounding().published().decimals();
            boolean finer = band.from()
                    .filter(from -> from.toBigDecimal().scale() > decimals)
                    .isPresent();
            if (finer && scale.compares() == GradeScale.Basis.PUBLISHED) {
                lint.warn(
                        AuthoringCode.BAND_BETWEEN_PRINTED,
                        place + "/from",
                        "got",
                        band.from().orElseThrow(),
                        "decimals",
                        decimals);
            }
        }
    }

    private void forms() {
        for (int i = 0; i < methodology.forms().size(); i++) {
            UnitForm form = methodology.forms().get(i);
            english("/forms/" + i + "/name", form.name());
            if (!methodology.units().isEmpty()
                    && methodology.units().stream()
                            .noneMatch(unit -> unit.form().equals(form.id()))) {
                lint.warn(AuthoringCode.FORM_UNUSED, "/forms/" + i, "got", form.id());
            }
        }
    }

    private void units() {
        Map<NameKey, String> names = new HashMap<>();
        for (int i = 0; i < methodology.units().size(); i++) {
            ListedUnit unit = methodology.units().get(i);
            String other = names.putIfAbsent(NameKey.of(unit.name().vi()), unit.id());
            if (other != null) {
                lint.warn(AuthoringCode.UNIT_NAME_TWICE, "/units/" + i + "/name", "got", unit.name(), "other", other);
            }
        }
    }

    private void facts() {
        Set<String> measured = new HashSet<>();
        methodology.leaves().forEach(leaf -> measured.addAll(leaf.rule().facts()));
        for (int i = 0; i < methodology.facts().size(); i++) {
            english("/facts/" + i + "/name", methodology.facts().get(i).name());
            if (!measured.contains(methodology.facts().get(i).id())) {
                lint.note(
                        AuthoringCode.FACT_UNMEASURED,
                        "/facts/" + i,
                        "got",
                        methodology.facts().get(i).id());
            }
        }
    }

    private void sources() {
        Set<String> cited = new HashSet<>(Set.of(methodology.decision().source()));
        Stream.of(
                        Stream.of(
                                methodology.rounding().citation(),
                                methodology.notApplicable().citation()),
                        methodology.scales().stream().map(GradeScale::citation),
                        methodology.adjustments().stream().map(Adjustment::citation),
                        methodology.unranked().stream().map(unit -> unit.citation()),
                        methodology.forms().stream().map(UnitForm::citation),
                        methodology.nodes().stream().map(node -> node.citation()))
                .flatMap(citations -> citations)
                .map(Citation::source)
                .forEach(cited::add);
        for (int i = 0; i < methodology.sources().size(); i++) {
            if (!cited.contains(methodology.sources().get(i).id())) {
                lint.note(
                        AuthoringCode.SOURCE_UNCITED,
                        "/sources/" + i,
                        "got",
                        methodology.sources().get(i).id());
            }
        }
    }
}
