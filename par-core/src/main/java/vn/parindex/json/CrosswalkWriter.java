package vn.parindex.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.methodology.Source;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/** Writes crosswalks as files that {@link CrosswalkReader} reads, such as a draft for an author to go on from. */
public final class CrosswalkWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CrosswalkWriter() {}

    /**
     * The crosswalk laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param crosswalk the crosswalk
     * @return the document
     */
    public static String pretty(Crosswalk crosswalk) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("format", CrosswalkDocument.FORMAT);
            json.writeStringField("from", crosswalk.from().id().value());
            json.writeStringField("to", crosswalk.to().id().value());
            json.writeStringField("tier", crosswalk.tier().id());
            json.writeArrayFieldStart("sources");
            for (Source source : crosswalk.sources()) {
                source(json, source);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (CrosswalkRow row : crosswalk.rows()) {
                row(json, row);
            }
            json.writeEndArray();
            optional(json, "note", crosswalk.note());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return PrettyJson.of(out.toString());
    }

    private static void source(JsonGenerator json, Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        optional(json, "number", source.number());
        text(json, "title", source.title());
        optional(json, "date", source.date());
        if (source.issuer().isPresent()) {
            text(json, "issuer", source.issuer().get());
        }
        optional(json, "grade", source.grade());
        optional(json, "seen", source.seen());
        optional(json, "notSeen", source.notSeen());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, CrosswalkRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", row.kind().id());
        codes(json, "from", row.from());
        codes(json, "to", row.to());
        optional(json, "note", row.note());
        json.writeObjectFieldStart("citation");
        json.writeStringField("source", row.citation().source());
        optional(json, "place", row.citation().place());
        json.writeEndObject();
        json.writeStringField("confidence", row.confidence().id());
        json.writeEndObject();
    }

    private static void codes(JsonGenerator json, String key, List<NodeCode> codes) throws IOException {
        json.writeArrayFieldStart(key);
        for (NodeCode code : codes) {
            json.writeString(code.toString());
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String key, Text text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("vi", text.vi());
        optional(json, "en", text.en());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String key, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(key, value);
        }
    }
}
