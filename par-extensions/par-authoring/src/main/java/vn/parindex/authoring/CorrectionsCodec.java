package vn.parindex.authoring;

import java.util.List;
import java.util.function.Function;
import vn.parindex.codec.Codec;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.internal.MethodologyCodec;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.WORDS;

/** The codec of corrections. Whether they fit their base is for {@link RowCorrections} to see. */
final class CorrectionsCodec {

    static final Codec<Correction> CORRECTION = ObjectCodec.of(members -> {
        var code = members.required("code", CODE, Correction::code);
        var field = members.required("field", NAME, Correction::field);
        var from = members.optional("from", WORDS, "", Correction::from);
        var to = members.optional("to", WORDS, "", Correction::to);
        var citation = members.required("citation", CITATION, Correction::citation);
        var confidence = members.required("confidence", CONFIDENCE, Correction::confidence);
        var note = members.remark("note", Correction::note);
        return read -> new Correction(
                read.get(code),
                read.get(field),
                read.get(from),
                read.get(to),
                read.get(citation),
                read.get(confidence),
                read.get(note),
                read.place().toString());
    });

    /** A whole file of corrections. */
    static final Codec<Corrections> CORRECTIONS = ObjectCodec.of(members -> {
        members.format("par-corrections/1");
        var base = members.required("base", NAME, Corrections::base);
        var digest = members.optional("baseDigest", NAME, "", Corrections::baseDigest);
        var id = members.required("id", METHODOLOGY_ID, Corrections::id);
        var name = members.optional("name", TEXT, Corrections::name);
        var sources = members.optional("sources", list(MethodologyCodec.SOURCE), List.of(), Corrections::sources);
        var facts = members.optional("facts", list(MethodologyCodec.FACT), List.of(), Corrections::facts);
        var corrections = members.required("corrections", list(CORRECTION), Corrections::corrections);
        var note = members.remark("note", Corrections::note);
        return read -> new Corrections(
                read.get(base),
                read.get(digest),
                read.get(id),
                read.get(name),
                read.get(sources),
                read.get(facts),
                read.get(corrections),
                read.get(note));
    });

    /** A file of sources. */
    static final Codec<List<Source>> SOURCES = ObjectCodec.of(members -> {
        members.format("par-sources/1");
        var sources = members.required("sources", list(MethodologyCodec.SOURCE), Function.identity());
        return read -> read.get(sources);
    });

    private CorrectionsCodec() {}
}
