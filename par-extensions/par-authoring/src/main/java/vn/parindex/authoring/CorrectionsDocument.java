package vn.parindex.authoring;

import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.finding.InputCode;
import vn.parindex.json.internal.Clip;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.Origin;
import vn.parindex.json.internal.Scalars;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Source;
import vn.parindex.value.MethodologyId;

/** Reads one file of corrections; whether they fit the base is for {@link RowCorrections} to see. */
final class CorrectionsDocument {

    static final String FORMAT = "par-corrections/1";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Faults faults;
    private final Scalars as;
    private final HeadReader head;

    CorrectionsDocument(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.head = new HeadReader(faults);
    }

    Corrections corrections(Json json) {
        Fields fields = new Fields(json, faults);
        if (!fields.format(FORMAT)) {
            return null;
        }
        String base = fields.required("base", j -> base(j, faults));
        String digest = fields.optional("baseDigest", j -> digest(j, faults)).orElse("");
        MethodologyId id = fields.required("id", head::id);
        var name = fields.optionalText("name");
        List<Source> sources = fields.optionalList("sources", head::source);
        List<FactSpec> facts = fields.optionalList("facts", head::fact);
        List<Correction> corrections = fields.list("corrections", this::correction);
        String note = fields.optionalString("note");
        return fields.make(() -> new Corrections(base, digest, id, name, sources, facts, corrections, note));
    }

    private Correction correction(Json json) {
        Fields fields = new Fields(json, faults);
        var code = fields.required("code", as::code);
        String field = fields.string("field");
        String from = fields.words("from");
        String to = fields.words("to");
        Origin origin = Origin.of(fields, faults);
        String note = fields.optionalString("note");
        return fields.make(() -> new Correction(
                code,
                field,
                from,
                to,
                origin.citation(),
                origin.confidence(),
                note,
                json.place().toString()));
    }

    /**
     * What a change builds on: the id of a methodology, or the plain name of a file in the same folder; null after a
     * fault.
     */
    static String base(Json json, Faults faults) {
        Scalars as = new Scalars(faults);
        String base = as.string(json);
        if (base == null || JsonFiles.isName(base)) {
            return base;
        }
        if (base.endsWith(".json") || base.indexOf('/') >= 0 || base.indexOf('\\') >= 0) {
            return as.fault(InputCode.BAD_FILE_NAME, json, "got", Clip.shown(base));
        }
        MethodologyId id = new HeadReader(faults).id(json);
        return id == null ? null : id.value();
    }

    static String digest(Json json, Faults faults) {
        Scalars as = new Scalars(faults);
        String digest = as.string(json);
        return digest == null || DIGEST.matcher(digest).matches()
                ? digest
                : as.fault(
                        InputCode.BAD_IDENTIFIER,
                        json,
                        "got",
                        Clip.shown(digest),
                        "expected",
                        "0123456789abcdef… (64)");
    }
}
