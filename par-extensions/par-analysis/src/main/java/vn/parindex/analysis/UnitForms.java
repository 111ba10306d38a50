package vn.parindex.analysis;

import java.util.List;
import java.util.Optional;
import vn.parindex.codec.JsonWriter;
import vn.parindex.result.IndexResult;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** The members of the answers to one unit: what it lost, why it moved, what it can plan; decimals are texts. */
final class UnitForms {

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private UnitForms() {}

    static void write(LostPoints lost, JsonWriter out) {
        scored(lost.result(), out);
        out.list("rows", lost.rows(), UnitForms::lost);
    }

    private static void scored(IndexResult result, JsonWriter out) {
        out.text("unit", result.unit().id())
                .text("name", result.unit().name())
                .text("year", result.year())
                .text("methodology", result.stamp().methodology())
                .text("digest", result.stamp().digest())
                .text("mode", result.stamp().mode().id());
        share("index", result.index(), out);
    }

    private static void lost(LostRow row, JsonWriter out) {
        out.text("subject", row.subject().id())
                .optional("code", row.code())
                .text("name", row.name())
                .text("maximum", row.score().maximum())
                .text("points", row.score().points())
                .text("lost", row.lost())
                .flag("open", row.score().isProvisional());
        gap("mean", row.mean(), out);
        gap("median", row.median(), out);
        gap("best", row.best(), out);
        gap("chosen", row.chosen(), out);
    }

    private static void gap(String key, Optional<PeerGap> gap, JsonWriter out) {
        gap.ifPresent(of -> out.object(
                key,
                of,
                (peers, o) -> o.text("percent", peers.peers().inPercent(PRINTED))
                        .text("gap", peers.gap())
                        .number("count", peers.count())));
    }

    static void write(AppraisalLosses losses, JsonWriter out) {
        out.text("lost", losses.lost())
                .text("gained", losses.gained())
                .list(
                        "items",
                        losses.leaves(),
                        (leaf, o) -> o.text("code", leaf.code())
                                .text("name", leaf.name())
                                .text("claimed", leaf.claimed())
                                .text("points", leaf.counted())
                                .optional("reason", leaf.reason()))
                .list(
                        "reasons",
                        losses.reasons(),
                        (reason, o) -> o.text("reason", reason.reason())
                                .text("lost", reason.lost())
                                .words("codes", codes(reason.leaves())))
                .words("open", codes(losses.open()));
    }

    private static List<String> codes(List<NodeCode> codes) {
        return codes.stream().map(NodeCode::toString).toList();
    }

    static void write(ResultMove move, JsonWriter out) {
        out.object("from", move.earlier(), UnitForms::scored)
                .object("to", move.later(), UnitForms::scored)
                .text("change", move.change())
                .text("adjustments", move.adjustments())
                .list("rows", move.rows(), UnitForms::split);
    }

    private static void split(SplitRow row, JsonWriter out) {
        MoveSplit split = row.split();
        out.text("subject", row.subject().id())
                .optional("code", row.code())
                .text("name", row.name())
                .text("pointsBefore", row.before())
                .text("pointsAfter", row.after())
                .text("change", split.change())
                .text("byFacts", split.facts())
                .text("byRules", split.rules())
                .text("byOpinions", split.opinions())
                .text("byMixed", split.mixed());
    }

    static void write(PublishedMove move, JsonWriter out) {
        out.object("from", move.earlier(), UnitForms::place)
                .object("to", move.later(), UnitForms::place)
                .text("indexChange", move.indexChange());
        out.optional("meanChange", move.meanChange()).optional("gapChange", move.gapChange());
        move.rankChange().ifPresent(change -> out.number("rankChange", change));
        out.words(
                "remarks",
                move.findings().stream().map(finding -> finding.code().id()).toList());
    }

    private static void place(PublishedPlace place, JsonWriter out) {
        out.text("unit", place.unit().id()).text("name", place.unit().name()).text("year", place.year());
        figure("index", place.index(), out);
        figure("rank", place.rank(), out);
        figure("mean", place.mean(), out);
        figure("above", place.above(), out);
        figure("median", place.median(), out);
        figure("best", place.best(), out);
        figure("worst", place.worst(), out);
    }

    private static void figure(String key, Optional<FigureOrigin> figure, JsonWriter out) {
        figure.ifPresent(of -> out.object(
                key,
                of.row(),
                (row, o) -> o.text("value", of.value().toPlainString())
                        .text("of", row.unit())
                        .text("source", row.source())
                        .text("grade", row.grade())
                        .number("line", row.line())));
    }

    static void write(ImprovementPlan plan, JsonWriter out) {
        scored(plan.before(), out);
        out.list("frontier", plan.frontier(), (point, o) -> {
            point(point, o);
            share("index", plan.index(point.gain()), o);
        });
    }

    static void write(PlanResult result, JsonWriter out) {
        scored(result.before(), out);
        point(result.point(), out);
        share("indexAfter", result.after().index(), out);
    }

    private static void point(PlanPoint point, JsonWriter out) {
        out.text("cost", point.cost().toPlainString())
                .text("gain", point.gain())
                .list("steps", point.steps(), UnitForms::step);
    }

    private static void step(PlanOption step, JsonWriter out) {
        out.text("code", step.target().leaf())
                .optional("fact", step.target().fact())
                .text("value", step.target().value())
                .optional("initiative", step.target().initiative())
                .text("cost", step.cost().toPlainString());
    }

    /** A share in percent, two decimals; left out where there is none. */
    static void share(String key, Optional<Share> share, JsonWriter out) {
        out.optional(key, share.map(of -> of.inPercent(PRINTED)));
    }
}
