package vn.parindex.authoring;

import java.io.IOException;
import java.util.Objects;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;

/** Writes corrections as files that {@link CorrectionsReader} reads. */
public final class CorrectionsWriter {

    private CorrectionsWriter() {}

    /**
     * The corrections laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param corrections the corrections
     * @return the document
     */
    public static String pretty(Corrections corrections) {
        return PrettyJson.of(
                JsonOut.compact(Objects.requireNonNull(corrections, "corrections"), CorrectionsWriter::corrections));
    }

    private static void corrections(Corrections corrections, JsonOut out) throws IOException {
        out.text("format", CorrectionsDocument.FORMAT)
                .text("base", corrections.base())
                .optional("baseDigest", corrections.baseDigest());
        out.text("id", corrections.id().value());
        if (corrections.name().isPresent()) {
            out.text("name", corrections.name().get());
        }
        out.optionalList("sources", corrections.sources(), CorrectionsWriter::source);
        out.optionalList("facts", corrections.facts(), CorrectionsWriter::fact);
        out.list("corrections", corrections.corrections(), CorrectionsWriter::correction)
                .optional("note", corrections.note());
    }

    private static void correction(Correction correction, JsonOut out) throws IOException {
        out.text("code", correction.code()).text("field", correction.field());
        out.optional("from", correction.from()).optional("to", correction.to());
        citation(correction.citation(), out);
        out.text("confidence", correction.confidence().id()).optional("note", correction.note());
    }

    private static void citation(Citation citation, JsonOut out) throws IOException {
        out.object("citation", citation, (c, o) -> o.text("source", c.source()).optional("place", c.place()));
    }

    private static void source(Source source, JsonOut out) throws IOException {
        out.text("id", source.id())
                .optional("number", source.number())
                .text("title", source.title())
                .optional("date", source.date());
        if (source.issuer().isPresent()) {
            out.text("issuer", source.issuer().get());
        }
        out.text("grade", source.grade()).optional("seen", source.seen()).optional("notSeen", source.notSeen());
    }

    private static void fact(FactSpec fact, JsonOut out) throws IOException {
        out.text("id", fact.id()).text("kind", fact.kind().id()).text("name", fact.name());
        if (fact.unit().isPresent()) {
            out.text("unit", fact.unit().get());
        }
    }
}
