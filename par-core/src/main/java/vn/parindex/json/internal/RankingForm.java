package vn.parindex.json.internal;

import java.util.List;
import java.util.Optional;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.JsonWriter;
import vn.parindex.methodology.GradeScale;
import vn.parindex.ranking.BandMembers;
import vn.parindex.ranking.BandTable;
import vn.parindex.ranking.GroupMean;
import vn.parindex.ranking.RankedSubject;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieKey;
import vn.parindex.ranking.TieRule;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.value.Share;

/**
 * The members of a ranking: what was ranked and by which tie rule, every unit with rank, exact value, printed value and
 * parts, units without rank with the reason, means, and the units of each band.
 */
public final class RankingForm {

    private RankingForm() {}

    /**
     * Obtains the whole document.
     *
     * @param scales the scales whose bands are listed
     * @return the document
     */
    public static WrittenDocument<Ranking> document(List<GradeScale> scales) {
        return new WrittenDocument<>("par-ranking/1", (ranking, out) -> write(ranking, scales, out));
    }

    /**
     * Writes the members.
     *
     * @param ranking the ranking
     * @param scales the scales whose bands are listed
     * @param out the writer, inside the object
     */
    public static void write(Ranking ranking, List<GradeScale> scales, JsonWriter out) {
        out.object("subject", ranking.subject(), RankingForm::subject);
        out.object("ties", ranking.ties(), RankingForm::ties);
        out.text("compares", ranking.compares().id());
        if (ranking.stamp().isPresent()) {
            out.value("stamp", ranking.stamp().get(), ResultCodec.STAMP);
        }
        if (ranking.year().isPresent()) {
            out.number("year", ranking.year().get().value());
        }
        out.list("ranked", ranking.ranked(), (unit, o) -> ranked(unit, Optional.of(ranking), o));
        out.optionalList("withoutRank", ranking.withoutRank(), (unit, o) -> without(unit, Optional.of(ranking), o));
        if (ranking.means().all().isPresent()) {
            out.object("mean", ranking.means().all().get(), (mean, o) -> mean(mean, Optional.of(ranking), o));
            out.number("aboveMean", ranking.means().above().size());
        }
        out.optionalList("means", ranking.means().byGroup(), (mean, o) -> mean(mean, Optional.of(ranking), o));
        out.optionalList("bands", scales.stream().map(ranking::bands).toList(), RankingForm::bands);
        out.optionalList("findings", ranking.findings(), FindingCodec.FINDING::writeMembers);
    }

    static void subject(RankedSubject subject, JsonWriter out) {
        out.text("kind", subject.kind().id()).optional("id", subject.id()).text("name", subject.name());
    }

    static void ties(TieRule ties, JsonWriter out) {
        out.text("kind", ties.kind().id())
                .words("keys", ties.keys().stream().map(TieKey::id).toList());
    }

    /** Writes a unit; what is printed of it follows from the ranking, so that a unit alone goes without. */
    static void ranked(RankedUnit unit, Optional<Ranking> ranking, JsonWriter out) {
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

    static void without(WithoutRank unit, Optional<Ranking> ranking, JsonWriter out) {
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

    static void mean(GroupMean mean, Optional<Ranking> ranking, JsonWriter out) {
        out.optional("group", mean.group()).number("units", mean.units());
        share(ranking, mean.value(), out);
    }

    static void bands(BandTable table, JsonWriter out) {
        out.text("scale", table.scale().id());
        out.list("bands", table.rows(), RankingForm::band);
    }

    static void band(BandMembers band, JsonWriter out) {
        out.text("id", band.band().id())
                .text("name", band.band().name())
                .number("count", band.count())
                .words("units", band.units().stream().map(u -> u.unit().id()).toList());
    }

    private static void share(Optional<Ranking> ranking, Share share, JsonWriter out) {
        ranking.ifPresent(whole -> out.text("published", whole.published(share).toPlainString()));
        out.value("exact", share, Codecs.SHARE);
    }
}
