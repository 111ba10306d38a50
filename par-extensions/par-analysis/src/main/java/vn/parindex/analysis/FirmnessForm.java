package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.codec.JsonWriter;
import vn.parindex.published.PublishedRound;
import vn.parindex.value.Rounding;
import vn.parindex.value.Unit;

/** The members of how firm ranks are; decimals are texts, as in all documents of the house. */
final class FirmnessForm {

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private FirmnessForm() {}

    static void write(RankFirmness firm, JsonWriter out) {
        out.number("draws", firm.draws()).number("seed", firm.seed());
        out.object("sources", firm.sources(), FirmnessForm::sources);
        out.list("units", firm.units(), FirmnessForm::unit);
        out.words(
                "remarks",
                firm.remarks().stream()
                        .map(remark -> remark.code().id())
                        .distinct()
                        .toList());
    }

    private static void sources(FirmnessSources sources, JsonWriter out) {
        out.flag("survey", sources.survey().isPresent());
        sources.appraisal()
                .ifPresent(spread ->
                        out.list("appraisal", List.copyOf(spread.leaves().entrySet()), (leaf, o) -> {
                            o.text("code", leaf.getKey())
                                    .text(
                                            "standardDeviation",
                                            leaf.getValue().points().toPlainString());
                            if (leaf.getValue().pairs() > 0) {
                                o.number("pairs", leaf.getValue().pairs());
                            } else {
                                o.text("source", leaf.getValue().source());
                            }
                        }));
        out.optional("weights", sources.weights().map(BigDecimal::toPlainString));
    }

    private static void unit(FirmUnit unit, JsonWriter out) {
        out.text("unit", unit.unit().id())
                .text("name", unit.unit().name())
                .number("rank", unit.rank())
                .number("bestRank", unit.rankLow())
                .number("worstRank", unit.rankHigh())
                .text("index", unit.index().inPercent(PRINTED))
                .text("leastIndex", unit.indexLow())
                .text("mostIndex", unit.indexHigh());
        out.list(
                "chances",
                List.copyOf(unit.chances().entrySet()),
                (chance, o) -> o.text("group", chance.getKey())
                        .text("percent", chance.getValue().inPercent(PRINTED)));
        out.words("tied", unit.tied());
    }

    static void write(AreaSensitivity sensitivity, JsonWriter out) {
        out.number("samples", sensitivity.samples())
                .number("seed", sensitivity.seed())
                .text("weights", sensitivity.weights())
                .list("areas", sensitivity.areas(), FirmnessForm::area)
                .words(
                        "remarks",
                        sensitivity.remarks().stream()
                                .map(remark -> remark.code().id())
                                .toList());
    }

    private static void area(AreaSensitivity.AreaInfluence area, JsonWriter out) {
        out.text("code", area.code())
                .text("name", area.name())
                .text("weight", area.weight().inPercent(PRINTED))
                .text("meanShift", area.meanShift())
                .number("mostShift", area.mostShift())
                .words("mostMoved", area.mostMoved().stream().map(Unit::id).toList());
        out.optional("firstOrder", area.firstOrder()).optional("total", area.total());
    }

    static void write(PrintedRanks ranks, JsonWriter out) {
        PublishedRound round = ranks.round();
        out.text("level", round.level()).text("year", round.year());
        out.optional("province", round.province()).optional("list", round.list());
        out.list("units", ranks.units(), (unit, o) -> {
            o.text("name", unit.unit().name()).text("index", unit.index()).number("rank", unit.rank());
            unit.printed().ifPresent(rank -> o.number("printedRank", rank));
            o.number("bestRank", unit.best())
                    .number("worstRank", unit.worst())
                    .words("tied", unit.tied().stream().map(Unit::name).toList());
        });
    }
}
