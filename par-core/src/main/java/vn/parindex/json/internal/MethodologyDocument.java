package vn.parindex.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.Source;

/** One methodology being read from its main file and those that it names; used once. */
public final class MethodologyDocument {

    private static final Pattern CUT_OFF = Pattern.compile("(/areas/\\d+|/facts|/sources)(/.*)?");

    private final JsonFiles files;
    private final Faults faults;
    private final Scalars as;
    private final TreeReader tree;
    private final HeadReader head;
    /** Where the parts that may lie in other files are: canonical pointer to place. */
    private final Map<String, Place> places = new HashMap<>();

    private final Set<String> named = new HashSet<>();

    public MethodologyDocument(JsonFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
        this.as = new Scalars(faults);
        this.tree = new TreeReader(faults);
        this.head = new HeadReader(faults);
    }

    public Methodology read(String mainName) {
        return read(mainName, files.read(mainName));
    }

    /** Reads the tree of the main file; it may be empty after a fault. */
    public Methodology read(String mainName, Optional<Json> tree) {
        named.add(mainName);
        MethodologyBuilder builder = tree.map(this::main).orElse(null);
        faults.throwIfAny();
        try {
            return builder.build();
        } catch (ParIndexException e) {
            e.findings().forEach(f -> faults.add(placed(f, Place.of(mainName))));
            faults.throwIfAny();
            throw e;
        }
    }

    /** The parts as they stand in the main file and those that it names; null after a fault. */
    public MethodologyBuilder main(Json json) {
        return main(json, new ArrayList<>());
    }

    /** The same, with the facts declared also for the caller to know. */
    public MethodologyBuilder main(Json json, List<FactSpec> declared) {
        Fields fields = new Fields(json, faults);
        if (!fields.format("par-methodology/1")) {
            return null;
        }
        var id = fields.required("id", head::id);
        var name = fields.text("name");
        var level = fields.string("level");
        var decision = fields.required("decision", head::decision);
        var rounds = fields.list("rounds", head::year);
        var total = fields.points("total");
        var methods = fields.list("methods", head::method);
        var opinions = fields.required("opinions", head::opinions);
        var rounding = fields.required("rounding", head::rounding);
        var notApplicable = fields.required("notApplicable", head::notApplicable);
        var scales = fields.optionalList("scales", head::scale);
        var adjustments = fields.optionalList("adjustments", head::adjustment);
        var unranked = fields.optionalList("unranked", head::unranked);
        var forms = fields.optionalList("forms", head::form);
        var units = fields.optionalList("units", head::unit);
        List<FactSpec> facts = fields.required(
                "facts", j -> part(j, "facts", "/facts", list -> Fields.items(list, faults, head::fact)));
        if (facts != null) {
            declared.addAll(facts);
        }
        List<Source> sources = fields.required(
                "sources", j -> part(j, "sources", "/sources", list -> Fields.items(list, faults, head::source)));
        List<Area> areas = fields.required("areas", this::areas);
        String note = fields.optionalString("note");
        return fields.make(() -> Methodology.builder()
                .id(id)
                .name(name)
                .level(level)
                .decision(decision)
                .rounds(rounds)
                .total(total)
                .methods(methods)
                .opinions(opinions)
                .rounding(rounding)
                .notApplicable(notApplicable)
                .scales(scales)
                .adjustments(adjustments)
                .unranked(unranked)
                .forms(forms)
                .units(units)
                .facts(facts)
                .sources(sources)
                .areas(areas)
                .note(note));
    }

    private List<Area> areas(Json json) {
        List<Integer> position = new ArrayList<>();
        return Fields.items(json, faults, item -> {
            position.add(0);
            return part(item, "area", "/areas/" + (position.size() - 1), tree::area);
        });
    }

    /** What stands here, or in the file named here under a key; null after a fault. */
    private <T> T part(Json json, String key, String pointer, Function<Json, T> reader) {
        if (!(json instanceof Json.Str)) {
            places.put(pointer, json.place());
            return reader.apply(json);
        }
        String name = files.name(json);
        if (name == null) {
            return null;
        }
        if (!named.add(name)) {
            return as.fault(InputCode.REPEATED, json, "got", name);
        }
        return files.read(name)
                .map(content -> {
                    Fields fields = new Fields(content, faults);
                    if (!fields.format("par-" + key + "/1")) {
                        return null;
                    }
                    T read = fields.required(key, inner -> {
                        places.put(pointer, inner.place());
                        return reader.apply(inner);
                    });
                    return fields.make(() -> read);
                })
                .orElse(null);
    }

    /** A fault of the whole, placed where it stands in the files. */
    public Finding placed(Finding finding, Place main) {
        Matcher cutOff = CUT_OFF.matcher(finding.place());
        Place place = cutOff.matches() ? places.get(cutOff.group(1)) : null;
        String where = place == null
                ? main.pointer(finding.place())
                : place.pointer(cutOff.group(2) == null ? "" : cutOff.group(2));
        return finding.at(where);
    }
}
