package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.codec.JsonWriter;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.result.IndexResult;

/** The members of the impact of a draft of rules; decimals are texts, as in all documents of the house. */
final class RuleImpactForm {

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
        out.optional("leastChange", unit.leastChange().map(BigDecimal::toPlainString));
        out.optional("mostChange", unit.mostChange().map(BigDecimal::toPlainString));
        out.text("direction", unit.direction().id());
    }

    private static void side(Methodology methodology, IndexResult result, Optional<RankRange> rank, JsonWriter out) {
        UnitForms.share("least", ImpactUnit.least(result), out);
        UnitForms.share("most", ImpactUnit.most(result), out);
        rank.ifPresent(range -> out.number("bestRank", range.best()).number("worstRank", range.worst()));
        out.words(
                "groups",
                RuleImpact.bands(methodology, result).stream().map(Band::id).toList());
    }

    private static void group(ImpactGroup group, JsonWriter out) {
        out.optional("group", group.band().map(Band::id));
        out.number("count", group.count());
        for (ImpactDirection direction : ImpactDirection.values()) {
            out.number(direction.id(), group.count(direction));
        }
        out.number("leaving", group.leaving());
        out.optional("leastMeanChange", group.leastMean().map(BigDecimal::toPlainString));
        out.optional("mostMeanChange", group.mostMean().map(BigDecimal::toPlainString));
    }

    private static void area(ImpactArea area, JsonWriter out) {
        out.optional("codeFrom", area.before().map(Node::code));
        out.optional("codeTo", area.after().map(Node::code));
        out.text("name", area.node().name());
        UnitForms.share("leastMeanFrom", area.meanBefore(), out);
        UnitForms.share("mostMeanFrom", area.meanBeforeMost(), out);
        UnitForms.share("leastMeanTo", area.meanAfter(), out);
        UnitForms.share("mostMeanTo", area.meanAfterMost(), out);
        points(area.change(), out);
    }

    private static void leaf(ImpactLeaf leaf, JsonWriter out) {
        out.optional("codeFrom", leaf.codeBefore());
        out.optional("codeTo", leaf.codeAfter());
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
            UnitForms.share("least", value.least(), o);
            UnitForms.share("mean", value.mean(), o);
            UnitForms.share("most", value.most(), o);
        }));
    }

    private static void points(PointsRange change, JsonWriter out) {
        out.text("leastPoints", change.least()).text("mostPoints", change.most());
    }
}
