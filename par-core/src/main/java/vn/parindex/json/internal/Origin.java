package vn.parindex.json.internal;

import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;

/** Where a row comes from and how sure it is: two keys that many objects have. Either is null after a fault. */
public record Origin(Citation citation, Confidence confidence) {

    public static Origin of(Fields fields, Reading faults) {
        Citation citation = fields.required("citation", json -> citation(json, faults));
        return new Origin(citation, fields.word("confidence", Confidence.values(), Confidence::id));
    }

    /** This, with what an object says itself in its place. */
    Origin unless(Fields fields, Reading faults) {
        return new Origin(
                fields.optional("citation", json -> citation(json, faults)).orElse(citation),
                fields.optional("confidence", json -> confidence(json, faults)).orElse(confidence));
    }

    public static Confidence confidence(Json json, Reading faults) {
        return new Scalars(faults).word(json, Confidence.values(), Confidence::id);
    }

    public static Citation citation(Json json, Reading faults) {
        Fields fields = new Fields(json, faults);
        String source = fields.string("source");
        String place = fields.optionalString("place");
        return fields.make(() -> new Citation(source, place));
    }
}
