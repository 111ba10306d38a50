package vn.parindex.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.comparison.ComparisonCode;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkKind;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.Clip;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.Origin;
import vn.parindex.json.internal.Place;
import vn.parindex.json.internal.Scalars;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;

/** One crosswalk being read; used once. */
final class CrosswalkDocument {

    static final String FORMAT = "par-crosswalk/1";

    private final JsonFiles files;
    private final Faults faults;
    private final Scalars as;
    private final HeadReader head;
    private final Function<MethodologyId, Optional<Methodology>> methodologies;

    CrosswalkDocument(JsonFiles files, Faults faults, Function<MethodologyId, Optional<Methodology>> methodologies) {
        this.files = files;
        this.faults = faults;
        this.as = new Scalars(faults);
        this.head = new HeadReader(faults);
        this.methodologies = methodologies;
    }

    Crosswalk read(String name) {
        Supplier<Crosswalk> built = files.read(name).map(this::crosswalk).orElse(null);
        faults.throwIfAny();
        try {
            return built.get();
        } catch (ParIndexException e) {
            Place file = Place.of(name);
            e.findings().forEach(f -> faults.add(f.at(file.pointer(f.place()))));
            faults.throwIfAny();
            throw e;
        }
    }

    /**
     * Rows are checked against the methodologies only when all was read without a fault, so the building is left for
     * later.
     */
    private Supplier<Crosswalk> crosswalk(Json json) {
        Fields fields = new Fields(json, faults);
        String format = fields.string("format");
        if (format != null && !format.equals(FORMAT)) {
            fields.required(
                    "format", j -> as.fault(InputCode.WRONG_FORMAT, j, "got", Clip.shown(format), "expected", FORMAT));
            return null;
        }
        Methodology from = fields.required("from", this::methodology);
        Methodology to = fields.required("to", this::methodology);
        CrosswalkTier tier = fields.word("tier", CrosswalkTier.values(), CrosswalkTier::id);
        List<Source> sources = fields.list("sources", head::source);
        List<CrosswalkRow> rows = fields.list("rows", this::row);
        String note = fields.optionalString("note");
        return fields.make(() -> () -> Crosswalk.of(from, to, tier, rows, sources, note));
    }

    private Methodology methodology(Json json) {
        MethodologyId id = head.id(json);
        if (id == null) {
            return null;
        }
        return methodologies
                .apply(id)
                .orElseGet(() -> as.fault(ComparisonCode.CROSSWALK_METHODOLOGY_UNKNOWN, json, "got", id));
    }

    private CrosswalkRow row(Json json) {
        Fields fields = new Fields(json, faults);
        var kind = fields.word("kind", CrosswalkKind.values(), CrosswalkKind::id);
        List<NodeCode> from = fields.optionalList("from", as::code);
        List<NodeCode> to = fields.optionalList("to", as::code);
        Origin origin = Origin.of(fields, faults);
        String note = fields.optionalString("note");
        return fields.make(() -> new CrosswalkRow(kind, from, to, note, origin.citation(), origin.confidence()));
    }
}
