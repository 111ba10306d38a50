package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.Severity;
import vn.parindex.value.Citation;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * Checks the parts of a methodology against each other and collects every fault, placed by a pointer into the canonical
 * form.
 */
final class MethodologyCheck {

    /** The most nodes of a methodology; the largest known one has 153. */
    static final int MOST_NODES = 20_000;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final Points MOST_POINTS = Points.of(MOST);
    private static final Percentage MOST_PERCENT = Percentage.of(MOST);

    /**
     * A place below another, which becomes a pointer only where there is a fault.
     *
     * @param above the place above
     * @param step the key or index
     */
    private record Below(Object above, Object step) {

        @Override
        public String toString() {
            return above + "/" + step;
        }
    }

    private final MethodologyBuilder parts;
    private final List<Finding> faults = new ArrayList<>();
    private final Map<String, Method> methods = new HashMap<>();
    private final Map<String, FactSpec> facts = new HashMap<>();
    private final Set<String> sources = new HashSet<>();

    MethodologyCheck(MethodologyBuilder parts) {
        this.parts = parts;
    }

    List<Finding> faults() {
        parts.methods.forEach(m -> methods.putIfAbsent(m.id(), m));
        parts.facts.forEach(f -> facts.putIfAbsent(f.id(), f));
        parts.sources.forEach(s -> sources.add(s.id()));
        identifiers();
        lists();
        scales();
        policies();
        tree();
        new FormCheck(parts, faults).check();
        return faults;
    }

    private void identifiers() {
        word("/level", parts.level);
        identified("/methods", parts.methods, Method::id);
        identified("/sources", parts.sources, Source::id);
        identified("/scales", parts.scales, GradeScale::id);
        identified("/adjustments", parts.adjustments, Adjustment::id);
        identified("/forms", parts.forms, UnitForm::id);
        identified("/units", parts.units, ListedUnit::id);
        unique("/facts", parts.facts, FactSpec::id, "/id");
        for (int i = 0; i < parts.facts.size(); i++) {
            form("/facts/" + i + "/id", parts.facts.get(i).id(), '_', "abc_def");
        }
    }

    private <T> void identified(String pointer, List<T> list, Function<T, String> id) {
        unique(pointer, list, id, "/id");
        for (int i = 0; i < list.size(); i++) {
            word(pointer + "/" + i + "/id", id.apply(list.get(i)));
        }
    }

    private <T> void unique(String pointer, List<T> list, Function<T, ?> key, String end) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(key.apply(list.get(i)))) {
                add(pointer + "/" + i + end, InputCode.REPEATED, "got", key.apply(list.get(i)));
            }
        }
    }

    private void word(Object pointer, String got) {
        form(pointer, got, '-', "abc-def");
    }

    private void form(Object pointer, String got, char joint, String example) {
        if (!Identifiers.isKey(got, joint)) {
            add(pointer, InputCode.BAD_IDENTIFIER, "got", Excerpt.of(got), "expected", example);
        }
    }

    private void lists() {
        most("/total", parts.total.toBigDecimal());
        if (parts.rounds.isEmpty()) {
            add("/rounds", InputCode.EMPTY_LIST, "got", "rounds");
        }
        unique("/rounds", parts.rounds, IndexYear::toString, "");
        if (parts.methods.isEmpty()) {
            add("/methods", InputCode.EMPTY_LIST, "got", "methods");
        }
        if (parts.areas.isEmpty()) {
            add("/areas", InputCode.EMPTY_LIST, "got", "areas");
        }
    }

    private void policies() {
        if (!sources.contains(parts.decision.source())) {
            add("/decision/source", MethodologyCode.UNKNOWN_SOURCE, "got", parts.decision.source());
        }
        cited("/rounding", parts.rounding.citation());
        cited("/notApplicable", parts.notApplicable.citation());
        for (int i = 0; i < parts.unranked.size(); i++) {
            cited("/unranked/" + i, parts.unranked.get(i).citation());
        }
        for (int i = 0; i < parts.adjustments.size(); i++) {
            cited("/adjustments/" + i, parts.adjustments.get(i).citation());
            positive("/adjustments/" + i + "/cap", parts.adjustments.get(i).cap());
            most("/adjustments/" + i + "/cap", parts.adjustments.get(i).cap().toBigDecimal());
        }
    }

    private void cited(Object pointer, Citation citation) {
        if (!sources.contains(citation.source())) {
            add(pointer + "/citation/source", MethodologyCode.UNKNOWN_SOURCE, "got", citation.source());
        }
    }

    /** Refuses what a file could not hold; maxima of nodes are bounded by the total. */
    private void most(Object pointer, BigDecimal got) {
        if (got.compareTo(MOST) > 0) {
            add(pointer, InputCode.DECIMAL_OUT_OF_RANGE, "got", got, "least", 0, "most", MOST);
        }
    }

    private void positive(String pointer, Points points) {
        if (points.compareTo(Points.ZERO) <= 0) {
            add(pointer, MethodologyCode.NOT_POSITIVE, "got", points);
        }
    }

    private void scales() {
        for (int s = 0; s < parts.scales.size(); s++) {
            GradeScale scale = parts.scales.get(s);
            cited("/scales/" + s, scale.citation());
            bands("/scales/" + s + "/bands", scale.bands());
        }
    }

    private void bands(String pointer, List<GradeScale.Band> bands) {
        identified(pointer, bands, GradeScale.Band::id);
        if (bands.isEmpty()) {
            add(pointer, InputCode.EMPTY_LIST, "got", "bands");
        }
        Percentage before = null;
        for (int i = 0; i < bands.size(); i++) {
            GradeScale.Band band = bands.get(i);
            if (band.from().isPresent() == (i == bands.size() - 1)) {
                add(pointer + "/" + i, MethodologyCode.LOWEST_BAND);
            }
            if (band.from().isPresent()) {
                if (before != null && band.from().get().compareTo(before) >= 0) {
                    add(
                            pointer + "/" + i + "/from",
                            MethodologyCode.BANDS_NOT_FALLING,
                            "got",
                            band.from().get(),
                            "before",
                            before);
                }
                before = band.from().get();
            }
        }
    }

    private void tree() {
        long nodes = parts.areas.stream().mapToLong(MethodologyCheck::size).sum();
        if (nodes > MOST_NODES) {
            add("/areas", MethodologyCode.TOO_MANY_NODES, "got", nodes, "allowed", MOST_NODES);
            return;
        }
        for (int i = 0; i < parts.areas.size(); i++) {
            node(new Below("/areas", i), parts.areas.get(i), NodeCode.parse(Integer.toString(i + 1)));
        }
        if (!parts.areas.isEmpty() && !addUp(parts.areas, parts.total)) {
            add("/total", MethodologyCode.TOTAL_MISMATCH, "got", parts.total, "expected", sum(parts.areas));
        }
    }

    private static long size(Node node) {
        long size = 1;
        for (Node child : node.children()) {
            size += size(child);
        }
        return size;
    }

    /** Checks whether maxima add up to some points; only what a long cannot hold is added as decimals. */
    private static boolean addUp(List<? extends Node> nodes, Points expected) {
        long sum = 0;
        for (Node node : nodes) {
            long nanos = node.maximum().nanos();
            if (nanos < 0 || sum > Long.MAX_VALUE - nanos) {
                return sum(nodes).compareTo(expected.toBigDecimal()) == 0;
            }
            sum += nanos;
        }
        return sum == expected.nanos();
    }

    /** As a decimal, which no sum can overflow, without zeros at its end. */
    private static BigDecimal sum(List<? extends Node> nodes) {
        BigDecimal sum = nodes.stream()
                .map(node -> node.maximum().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }

    private void node(Object pointer, Node node, NodeCode expected) {
        if (!node.code().equals(expected)) {
            add(pointer + "/code", MethodologyCode.CODE_EXPECTED, "got", node.code(), "expected", expected);
        }
        if (node.maximum().compareTo(Points.ZERO) <= 0) {
            positive(pointer + "/maximum", node.maximum());
        }
        cited(pointer, node.citation());
        List<? extends Node> children = node.children();
        if (node instanceof Area && children.isEmpty()) {
            add(pointer + "/criteria", InputCode.EMPTY_LIST, "got", "criteria");
        }
        if (node instanceof Criterion && children.isEmpty() == node.scoring().isEmpty()) {
            add(pointer, MethodologyCode.LEAF_OR_PARENT);
        }
        if (!children.isEmpty()) {
            Object list = new Below(pointer, node instanceof Area ? "criteria" : "subCriteria");
            for (int i = 0; i < children.size(); i++) {
                node(new Below(list, i), children.get(i), expected.child(i + 1));
            }
            if (!addUp(children, node.maximum())) {
                add(
                        pointer + "/maximum",
                        MethodologyCode.SUM_MISMATCH,
                        "got",
                        node.maximum(),
                        "expected",
                        sum(children));
            }
        }
        node.scoring().ifPresent(scoring -> leaf(pointer, node, scoring));
    }

    private void leaf(Object pointer, Node node, Scoring scoring) {
        ScoringRule rule = scoring.rule();
        List<RuleFault> ruleFaults = rule.faults(node.maximum());
        ruleFaults.forEach(
                f -> faults.add(new Finding(f.code(), Severity.ERROR, pointer + "/rule" + f.pointer(), f.arguments())));
        if (ruleFaults.isEmpty() && !rule.best(node.maximum()).equals(node.maximum())) {
            add(
                    pointer + "/rule",
                    MethodologyCode.BEST_NOT_MAXIMUM,
                    "got",
                    rule.best(node.maximum()),
                    "expected",
                    node.maximum());
        }
        Object place = new Below(pointer, "rule");
        measures(place, rule);
        fields(place, rule.kind().fields(), rule);
        Method method = methods.get(scoring.method());
        if (method == null) {
            add(
                    pointer + "/method",
                    MethodologyCode.UNKNOWN_METHOD,
                    "got",
                    scoring.method(),
                    "allowed",
                    parts.methods.stream().map(Method::id).toList());
        } else if (!rule.goesWith(method.kind())) {
            add(
                    pointer + "/rule/kind",
                    MethodologyCode.METHOD_RULE_MISMATCH,
                    "got",
                    rule.kind().id(),
                    "method",
                    method.id());
        }
        boolean none = rule instanceof ShareRule share && share.none() == NoneOutcome.NOT_APPLICABLE;
        boolean refused = parts.notApplicable.effect() == NotApplicablePolicy.Effect.REFUSED;
        if (refused && (none || scoring.mayBeNotApplicable())) {
            add(pointer, MethodologyCode.NOT_APPLICABLE_CONFLICT);
        }
        // only what is computed; the sums of a checklist are many, and are exact anyhow
        if (ruleFaults.isEmpty() && rule.isComputed()) {
            rule.possible(node.maximum(), parts.rounding.leaf()).range().ifPresent(range -> roundable(pointer, range));
        }
    }

    /**
     * Points at the ends of what is computed must survive the rounding, or the best outcome would miss the maximum or
     * pass it.
     */
    private void roundable(Object pointer, PossiblePoints.Range range) {
        Rounding rounding = parts.rounding.leaf();
        for (Points end : List.of(range.from(), range.to())) {
            if (!end.rounded(rounding).equals(end)) {
                add(
                        pointer + "/rule",
                        MethodologyCode.FINER_THAN_ROUNDING,
                        "got",
                        end,
                        "decimals",
                        rounding.decimals());
            }
        }
    }

    private void measures(Object pointer, ScoringRule rule) {
        rule.kind().fields().facts(rule).forEach((fact, kinds) -> {
            FactSpec spec = facts.get(fact);
            if (spec == null) {
                add(pointer, MethodologyCode.UNKNOWN_FACT_ID, "got", fact);
            } else if (!kinds.contains(spec.kind())) {
                add(
                        pointer,
                        MethodologyCode.FACT_KIND_MISMATCH,
                        "fact",
                        fact,
                        "got",
                        spec.kind().id(),
                        "allowed",
                        kinds.stream().map(FactKind::id).toList());
            }
        });
        if (rule instanceof ShareRule share && share.numerator().equals(share.denominator())) {
            add(pointer + "/denominator", InputCode.REPEATED, "got", share.denominator());
        }
    }

    /** Identifiers that a rule gives to its parts, such as those of levels, and figures. */
    private <R> void fields(Object pointer, RuleFields<R> fields, Object part) {
        R typed = fields.type().cast(part);
        for (RuleField<R, ?> field : fields.all()) {
            Object value = field.in(typed);
            if (value == null) {
                continue;
            }
            Object place = new Below(pointer, field.key());
            if (field.type() == RuleField.Type.IDENTIFIER) {
                word(place, (String) value);
            } else if (value instanceof Points points) {
                if (points.compareTo(MOST_POINTS) > 0) {
                    most(place, points.toBigDecimal());
                }
            } else if (value instanceof Percentage percentage) {
                if (percentage.compareTo(MOST_PERCENT) > 0) {
                    most(place, percentage.toBigDecimal());
                }
            } else if (value instanceof BigDecimal number) {
                most(place, number);
            } else if (field.type() == RuleField.Type.PART) {
                fields(place, field.parts().orElseThrow().fields(), value);
            } else if (value instanceof List<?> parts) {
                for (int i = 0; i < parts.size(); i++) {
                    fields(new Below(place, i), field.parts().orElseThrow().fields(), parts.get(i));
                }
            }
        }
    }

    private void add(Object pointer, FindingCode code, Object... arguments) {
        faults.add(Finding.error(code, pointer.toString(), Excerpt.inAll(arguments)));
    }
}
