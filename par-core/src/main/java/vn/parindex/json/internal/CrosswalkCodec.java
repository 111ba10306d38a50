package vn.parindex.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.codec.Codec;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.comparison.ComparisonCode;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkKind;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.internal.MethodologyCodec;
import vn.parindex.value.MethodologyId;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.word;

/** The codec of crosswalks. */
public final class CrosswalkCodec {

    /** A row. */
    public static final Codec<CrosswalkRow> ROW = ObjectCodec.of(members -> {
        var kind = members.required("kind", word(CrosswalkKind.class), CrosswalkRow::kind);
        var from = members.defaulted("from", list(CODE), List.of(), CrosswalkRow::from);
        var to = members.defaulted("to", list(CODE), List.of(), CrosswalkRow::to);
        var note = members.remark("note", CrosswalkRow::note);
        var citation = members.required("citation", CITATION, CrosswalkRow::citation);
        var confidence = members.required("confidence", CONFIDENCE, CrosswalkRow::confidence);
        return read -> new CrosswalkRow(
                read.get(kind), read.get(from), read.get(to), read.get(note), read.get(citation), read.get(confidence));
    });

    private CrosswalkCodec() {}

    /**
     * Obtains the codec of crosswalks between known methodologies.
     *
     * @param methodologies finds a methodology by its id
     * @return the codec
     */
    public static Codec<Crosswalk> crosswalk(Function<MethodologyId, Optional<Methodology>> methodologies) {
        Codec<Methodology> methodology = Codec.of(
                (json, in) -> {
                    MethodologyId id = METHODOLOGY_ID.read(json, in);
                    return id == null
                            ? null
                            : methodologies
                                    .apply(id)
                                    .orElseGet(() ->
                                            in.fault(ComparisonCode.CROSSWALK_METHODOLOGY_UNKNOWN, json, "got", id));
                },
                (value, out) -> METHODOLOGY_ID.write(value.id(), out));
        return ObjectCodec.of(members -> {
            members.format("par-crosswalk/1");
            members.follows(ComparisonCode.NOT_OF_TIER, "/tier");
            members.follows(ComparisonCode.NOT_IN_CROSSWALK, "/tier|/rows(/\\d+(/(from|to)(/\\d+)?)?)?");
            members.follows(MethodologyCode.UNKNOWN_SOURCE, "/sources(/\\d+(/id)?)?");
            var from = members.required("from", methodology, Crosswalk::from);
            var to = members.required("to", methodology, Crosswalk::to);
            var tier = members.required("tier", word(CrosswalkTier.class), Crosswalk::tier);
            var sources = members.required("sources", list(MethodologyCodec.SOURCE), Crosswalk::sources);
            var rows = members.required("rows", list(ROW), Crosswalk::rows);
            var note = members.remark("note", Crosswalk::note);
            return read -> Crosswalk.of(
                    read.get(from), read.get(to), read.get(tier), read.get(rows), read.get(sources), read.get(note));
        });
    }
}
