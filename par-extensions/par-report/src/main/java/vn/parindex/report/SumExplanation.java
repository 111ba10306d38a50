package vn.parindex.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.report.Explanation.Topic;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/** The explanations of a node, from its children, and of the whole, from its areas. */
final class SumExplanation {

    /** The number of weakest leaves that are named. */
    static final int WEAKEST = 5;

    private static final String SEPARATOR = "; ";

    private final ReportContext context;
    private final ReportText words;
    private final IndexResult result;

    SumExplanation(ReportContext context) {
        this.context = context;
        this.words = context.words();
        this.result = context.result();
    }

    Explanation node(Outcome outcome) {
        NodeCode code = outcome.code();
        List<Outcome> children = context.children(code);
        List<Outcome> leaves = context.leaves(code);
        ExplanationLines lines = new ExplanationLines(words);
        lines.add(Topic.SUM, sum("sum.children", children));
        common(lines, leaves, outcome.score());
        SourceText basis = new SourceText(words, result.stamp().decision());
        lines.add(
                Topic.CITATION,
                basis.citation(
                        context.methodology(),
                        context.methodology().node(code).orElseThrow().citation()));
        lines.add(Topic.CONFIDENCE, basis.row(outcome.confidence()));
        basis.leaves(leaves).forEach(text -> lines.add(Topic.CONFIDENCE, text));
        Confidence weakest = leaves.stream().map(Outcome::confidence).reduce(outcome.confidence(), Confidence::weaker);
        String headline = headline("headline.node", outcome.score(), "code", code, "name", outcome.name());
        return explanation(
                Optional.of(code), words.language().show(outcome.name()), outcome.score(), weakest, headline, lines);
    }

    Explanation whole() {
        Score total = result.total();
        ExplanationLines lines = new ExplanationLines(words);
        lines.add(Topic.SUM, sum("sum.areas", result.areas()));
        lines.add(
                Topic.PART,
                String.join(SEPARATOR, context.parts().stream().map(this::part).toList()));
        result.adjustments().forEach(adjustment -> lines.add(Topic.ADJUSTMENT, adjustment(adjustment)));
        result.grades().forEach(grade -> lines.add(Topic.GRADE, grade(grade)));
        common(lines, context.leaves(), total);
        Set<String> codes = context.outcomes().stream()
                .map(outcome -> outcome.code().toString())
                .collect(Collectors.toSet());
        result.findings().stream()
                .filter(f -> !codes.contains(f.place()))
                .forEach(f -> lines.add(Topic.FINDING, finding(f)));
        lines.add(
                Topic.ROUNDING,
                context.say(
                        "rounding.total",
                        "decimals",
                        words.number(words.published().decimals())));
        Stamp stamp = result.stamp();
        lines.add(
                Topic.METHODOLOGY,
                context.say(
                        "methodology",
                        "name",
                        stamp.methodologyName(),
                        "decision",
                        LegalBasis.cite(stamp.decision()),
                        "digest",
                        stamp.digest(),
                        "library",
                        stamp.library(),
                        "mode",
                        stamp.mode().label()));
        new SourceText(words, result.stamp().decision())
                .leaves(context.leaves())
                .forEach(text -> lines.add(Topic.CONFIDENCE, text));
        Confidence weakest =
                context.leaves().stream().map(Outcome::confidence).reduce(Confidence.OFFICIAL, Confidence::weaker);
        String headline =
                headline("headline.whole", total, "unit", result.unit().name(), "year", result.year());
        return explanation(
                Optional.empty(), words.language().show(stamp.methodologyName()), total, weakest, headline, lines);
    }

    private void common(ExplanationLines lines, List<Outcome> leaves, Score score) {
        lines.add(Topic.LOSS, loss(leaves));
        List<Outcome> absent = leaves.stream()
                .filter(leaf -> leaf.score().state() == State.NOT_APPLICABLE)
                .toList();
        if (!absent.isEmpty()) {
            lines.add(
                    Topic.NOT_APPLICABLE,
                    context.say(
                            "not-applicable",
                            "codes",
                            context.codes(absent),
                            "max",
                            words.points(score.maximum()),
                            "full",
                            words.points(score.fullMaximum())));
        }
        if (score.isProvisional()) {
            List<Outcome> open =
                    leaves.stream().filter(leaf -> leaf.score().isProvisional()).toList();
            lines.add(Topic.RANGE, range(score, open));
        }
    }

    private String headline(String key, Score score, Object... holes) {
        List<Object> all = new ArrayList<>(List.of(holes));
        all.addAll(List.of(
                "points",
                words.points(score.points()),
                "max",
                words.points(score.maximum()),
                "percent",
                score.index().map(words::percentOf).orElseGet(() -> context.say("percent.none"))));
        boolean none = score.isProvisional() && !ReportContext.hasPoints(score);
        String text = words.marked(
                context.say(none ? key + ".none" : key, all.toArray()),
                result.stamp().mode());
        return score.isProvisional() && !none ? text + " " + context.say("provisional") : text;
    }

    private String sum(String key, List<Outcome> children) {
        List<String> parts = children.stream().map(this::child).toList();
        Points sum = children.stream().map(child -> child.score().points()).reduce(Points.ZERO, Points::plus);
        return context.say(key, "children", String.join(SEPARATOR, parts), "points", words.points(sum));
    }

    private String child(Outcome child) {
        Score score = child.score();
        return !ReportContext.hasPoints(score)
                ? context.say(
                        "sum.child.none",
                        "code",
                        child.code(),
                        "state",
                        score.state().label(),
                        "max",
                        words.points(score.fullMaximum()))
                : context.say(
                        "sum.child",
                        "code",
                        child.code(),
                        "points",
                        words.points(score.points()),
                        "max",
                        words.points(score.maximum()));
    }

    private String part(Part part) {
        return context.say(
                "part",
                "name",
                part.name(),
                "points",
                words.points(part.score().points()),
                "max",
                words.points(part.score().maximum()));
    }

    private String adjustment(AdjustmentOutcome adjustment) {
        String kind = adjustment.penalty() ? "adjustment.penalty" : "adjustment.bonus";
        Confidence confidence = context.methodology().adjustments().stream()
                .filter(a -> a.id().equals(adjustment.id()))
                .findFirst()
                .orElseThrow()
                .confidence();
        String text = context.say(
                kind,
                "name",
                adjustment.name(),
                "counted",
                words.points(adjustment.counted()),
                "confidence",
                confidence.label());
        return adjustment.asked().equals(adjustment.counted())
                ? text
                : text + SEPARATOR + context.say("adjustment.capped", "asked", words.points(adjustment.asked()));
    }

    private String grade(Grade grade) {
        GradeScale scale = context.methodology().scales().stream()
                .filter(s -> s.id().equals(grade.scale()))
                .findFirst()
                .orElseThrow();
        return context.say(
                "grade",
                "scale",
                scale.name(),
                "band",
                grade.name(),
                "basis",
                context.say("grade." + scale.compares().id()),
                "confidence",
                scale.confidence().label());
    }

    private String loss(List<Outcome> leaves) {
        List<Outcome> lost = leaves.stream()
                .filter(leaf -> leaf.score().lost().compareTo(Points.ZERO) > 0)
                .sorted(Comparator.comparing((Outcome leaf) -> leaf.score().lost())
                        .reversed())
                .toList();
        if (lost.isEmpty()) {
            return context.say("loss.none");
        }
        Points sum = lost.stream().map(leaf -> leaf.score().lost()).reduce(Points.ZERO, Points::plus);
        Stream<String> named = lost.stream()
                .limit(WEAKEST)
                .map(leaf -> context.say(
                        "loss.leaf",
                        "code",
                        leaf.code(),
                        "name",
                        leaf.name(),
                        "lost",
                        words.points(leaf.score().lost())));
        return context.say(
                "loss",
                "count",
                words.number(lost.size()),
                "lost",
                words.points(sum),
                "leaves",
                String.join(SEPARATOR, named.toList()));
    }

    private String range(Score score, List<Outcome> open) {
        return context.say(
                "range",
                "count",
                words.number(open.size()),
                "codes",
                context.codes(open),
                "least",
                words.points(score.least()),
                "most",
                words.points(score.most()),
                "leastPercent",
                percent(score.index()),
                "mostPercent",
                percent(score.mostIndex()));
    }

    private String percent(Optional<Share> share) {
        return share.map(words::percentOf).orElseGet(() -> context.say("percent.none"));
    }

    private String finding(Finding finding) {
        String place = finding.place().isEmpty() ? "" : finding.place() + ": ";
        return context.say(
                "finding",
                "severity",
                finding.severity().label(),
                "id",
                finding.code().id(),
                "sentence",
                place + finding.sentence(words.language()));
    }

    private Explanation explanation(
            Optional<NodeCode> code,
            String name,
            Score score,
            Confidence confidence,
            String headline,
            ExplanationLines lines) {
        return new Explanation(
                words.language(),
                result.stamp(),
                result.unit(),
                result.year(),
                code,
                name,
                score,
                confidence,
                Optional.empty(),
                headline,
                lines.all());
    }
}
