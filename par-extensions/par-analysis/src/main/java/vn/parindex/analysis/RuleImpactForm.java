package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.codec.JsonWriter;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** The members of the impact of a draft of rules; decimals are texts, as in all documents of the house. */
final class RuleImpactForm {

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private RuleImpactForm() {}

    static void write(RuleImpact impact, JsonWriter out) {
        out.object("from", impact.diff().before(), RuleImpactForm::identity)
                .object("to", impact.diff().after(), RuleImpactForm::identity)
                .text("year", impact.units().get(0).before().year())
                .text("mode", impact.mode().id())
                .list("units", impact.units(), (unit, o) -> unit(impact, unit, o))
                .list("groups", impact.groups(), RuleImpactForm::group)
                .list("areas", impact.areas(), RuleImpactForm::area)
                .list("leaves", impact.leaves(), RuleImpactForm::leaf);
    }

    private static void identity(Methodology methodology, JsonWriter out) {
        out.text("id", methodology.id().value()).text("digest", methodology.digest());
    }

    private static void unit(RuleImpact impact, ImpactUnit unit, JsonWriter out) {
        out.text("unit", unit.unit().id()).text("name", unit.unit().name());
        out.object(
                "from", unit.before(), (result, o) -> side(impact.diff().before(), result, impact.rankBefore(unit), o));
        out.object("to", unit.after(), (result, o) -> side(impact.diff().after(), result, impact.rankAfter(unit), o));
        optional("leastChange", unit.leastChange().map(BigDecimal::toPlainString), out);
        optional("mostChange", unit.mostChange().map(BigDecimal::toPlainString), out);
        out.text("direction", unit.direction().id());
    }

    private static void side(Methodology methodology, IndexResult result, Optional<RankRange> rank, JsonWriter out) {
        share("least", ImpactUnit.least(result), out);
        share("most", ImpactUnit.most(result), out);
        rank.ifPresent(range -> out.number("bestRank", range.best()).number("worstRank", range.worst()));
        out.words(
                "groups",
                RuleImpact.bands(methodology, result).stream().map(Band::id).toList());
    }

    private static void group(ImpactGroup group, JsonWriter out) {
        optional("group", group.band().map(Band::id), out);
        out.number("count", group.count());
        for (ImpactDirection direction : ImpactDirection.values()) {
            out.number(direction.id(), group.count(direction));
        }
        out.number("leaving", group.leaving());
        optional("leastMeanChange", group.leastMean().map(BigDecimal::toPlainString), out);
        optional("mostMeanChange", group.mostMean().map(BigDecimal::toPlainString), out);
    }

    private static void area(ImpactArea area, JsonWriter out) {
        optional("codeFrom", area.before().map(Node::code), out);
        optional("codeTo", area.after().map(Node::code), out);
        out.text("name", area.node().name());
        share("leastMeanFrom", area.meanBefore(), out);
        share("mostMeanFrom", area.meanBeforeMost(), out);
        share("leastMeanTo", area.meanAfter(), out);
        share("mostMeanTo", area.meanAfterMost(), out);
        points(area.change(), out);
    }

    private static void leaf(ImpactLeaf leaf, JsonWriter out) {
        optional("codeFrom", leaf.codeBefore(), out);
        optional("codeTo", leaf.codeAfter(), out);
        out.text("name", leaf.name());
        spread("from", leaf.before(), out);
        spread("to", leaf.after(), out);
        out.number("up", leaf.up()).number("down", leaf.down());
        points(leaf.change(), out);
        out.optionalList("changes", leaf.row().changes(), (change, o) -> {
            o.text("kind", change.kind().id());
            change.before().ifPresent(text -> o.text("from", text));
            change.after().ifPresent(text -> o.text("to", text));
        });
    }

    private static void spread(String key, Optional<LeafSpread> spread, JsonWriter out) {
        spread.ifPresent(of -> out.object(key, of, (value, o) -> {
            o.text("power", value.power().id()).number("scored", value.scored()).number("open", value.open());
            share("least", value.least(), o);
            share("mean", value.mean(), o);
            share("most", value.most(), o);
        }));
    }

    private static void points(PointsRange change, JsonWriter out) {
        out.text("leastPoints", change.least()).text("mostPoints", change.most());
    }

    private static void share(String key, Optional<Share> share, JsonWriter out) {
        optional(key, share.map(of -> of.inPercent(PRINTED).toPlainString()), out);
    }

    private static void optional(String key, Optional<?> value, JsonWriter out) {
        if (value.isPresent()) {
            out.text(key, value.get());
        }
    }
}
