package vn.parindex.json.internal;

import java.util.List;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.JsonWriter;
import vn.parindex.methodology.GradeScale;
import vn.parindex.ranking.BandTable;
import vn.parindex.ranking.GroupMean;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.value.Share;

/**
 * The members of a ranking: what was ranked and by which tie rule, every unit with rank, exact value, printed value and
 * parts, units without rank with the reason, means, and the units of each band.
 */
public final class RankingForm {

    private RankingForm() {}

    /**
     * Writes the members.
     *
     * @param ranking the ranking
     * @param scales the scales whose bands are listed
     * @param out the writer, inside the object
     */
    public static void write(Ranking ranking, List<GradeScale> scales, JsonWriter out) {
        out.object(
                "subject",
                ranking.subject(),
                (s, o) -> o.text("kind", s.kind().id()).optional("id", s.id()).text("name", s.name()));
        out.object(
                "ties",
                ranking.ties(),
                (t, o) -> o.text("kind", t.kind().id())
                        .words("keys", t.keys().stream().map(key -> key.id()).toList()));
        out.text("compares", ranking.compares().id());
        if (ranking.stamp().isPresent()) {
            out.value("stamp", ranking.stamp().get(), ResultCodec.STAMP);
        }
        if (ranking.year().isPresent()) {
            out.number("year", ranking.year().get().value());
        }
        out.list("ranked", ranking.ranked(), (unit, o) -> ranked(ranking, unit, o));
        out.optionalList("withoutRank", ranking.withoutRank(), (unit, o) -> without(ranking, unit, o));
        if (ranking.means().all().isPresent()) {
            out.object("mean", ranking.means().all().get(), (mean, o) -> mean(ranking, mean, o));
            out.number("aboveMean", ranking.means().above().size());
        }
        out.optionalList("means", ranking.means().byGroup(), (mean, o) -> mean(ranking, mean, o));
        out.optionalList("bands", scales.stream().map(ranking::bands).toList(), RankingForm::bands);
        out.optionalList("findings", ranking.findings(), FindingCodec.FINDING::writeMembers);
    }

    private static void ranked(Ranking ranking, RankedUnit unit, JsonWriter out) {
        out.number("rank", unit.rank()).flag("tied", unit.tied());
        out.text("id", unit.unit().id())
                .text("name", unit.unit().name())
                .optional("group", unit.unit().group());
        share(ranking, unit.compared(), out);
        out.object("parts", unit.contender().parts(), (parts, o) -> {
            for (var part : parts.entrySet()) {
                o.text(part.getKey(), part.getValue());
            }
        });
    }

    private static void without(Ranking ranking, WithoutRank unit, JsonWriter out) {
        out.text("reason", unit.reason().id())
                .text("id", unit.unit().id())
                .text("name", unit.unit().name());
        if (unit.contender().index().isPresent()) {
            share(ranking, unit.contender().index().get(), out);
        }
        if (unit.contender().isProvisional()) {
            out.number("open", unit.contender().open());
        }
    }

    private static void mean(Ranking ranking, GroupMean mean, JsonWriter out) {
        out.optional("group", mean.group()).number("units", mean.units());
        share(ranking, mean.value(), out);
    }

    private static void bands(BandTable table, JsonWriter out) {
        out.text("scale", table.scale().id());
        out.list(
                "bands",
                table.rows(),
                (row, o) -> o.text("id", row.band().id())
                        .text("name", row.band().name())
                        .number("count", row.count())
                        .words(
                                "units",
                                row.units().stream().map(u -> u.unit().id()).toList()));
    }

    private static void share(Ranking ranking, Share share, JsonWriter out) {
        out.text("published", ranking.published(share).toPlainString());
        out.value("exact", share, Codecs.SHARE);
    }
}
