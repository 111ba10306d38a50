package vn.parindex.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.Origin;
import vn.parindex.json.internal.RuleReader;
import vn.parindex.json.internal.Scalars;
import vn.parindex.json.internal.TreeReader;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;

/** Reads one overlay; whether it fits the base is seen when it is applied. */
final class OverlayDocument {

    static final String FORMAT = "par-overlay/1";

    /** Stands in where the overlay does not say where it comes from, so that its operations are read all the same. */
    private static final Origin UNTOLD = new Origin(new Citation("untold", ""), Confidence.RECONSTRUCTED);

    private static final List<String> NODES = List.of("area", "criterion", "subCriterion");

    /** How the maxima of rows with others below them come about. */
    private enum Sums {
        STATED("stated"),
        COMPUTED("computed");

        private final String id;

        Sums(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** The kinds of operations. */
    private enum Kind {
        SET("set"),
        REMOVE("remove"),
        ADD("add"),
        MOVE("move");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    private final Faults faults;
    private final Scalars as;
    private final HeadReader head;
    private final RuleReader rules;

    OverlayDocument(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.head = new HeadReader(faults);
        this.rules = new RuleReader(faults);
    }

    Overlay overlay(Json json) {
        Fields fields = new Fields(json, faults);
        if (!fields.format(FORMAT)) {
            return null;
        }
        String base = fields.required("base", j -> CorrectionsDocument.base(j, faults));
        String digest = fields.optional("baseDigest", j -> CorrectionsDocument.digest(j, faults))
                .orElse("");
        MethodologyId id = fields.required("id", head::id);
        var name = fields.text("name");
        Optional<String> level = fields.optional("level", as::string);
        var decision = fields.optional("decision", head::decision);
        List<IndexYear> rounds = fields.optionalList("rounds", head::year);
        HeadChanges set = fields.optional("set", this::set).orElse(HeadChanges.none());
        Origin origin = Origin.of(fields, faults);
        List<Source> sources = fields.optionalList("sources", head::source);
        List<FactSpec> facts = fields.optionalList("facts", head::fact);
        boolean told = origin.citation() != null && origin.confidence() != null;
        List<Operation> operations = fields.optionalList("operations", j -> operation(j, told ? origin : UNTOLD));
        Sums sums = fields.optional("sums", j -> as.word(j, Sums.values(), Sums::id))
                .orElse(Sums.STATED);
        String note = fields.optionalString("note");
        return fields.make(() -> new Overlay(
                base,
                digest,
                id,
                name,
                level,
                decision,
                rounds,
                set,
                origin.citation(),
                origin.confidence(),
                sources,
                facts,
                operations,
                sums == Sums.COMPUTED,
                note));
    }

    private HeadChanges set(Json json) {
        Fields fields = new Fields(json, faults);
        var total = fields.optional("total", as::points);
        var methods = list(fields, "methods", head::method);
        var opinions = fields.optional("opinions", head::opinions);
        var rounding = fields.optional("rounding", head::rounding);
        var notApplicable = fields.optional("notApplicable", head::notApplicable);
        var scales = list(fields, "scales", head::scale);
        var adjustments = list(fields, "adjustments", head::adjustment);
        var unranked = list(fields, "unranked", head::unranked);
        var forms = list(fields, "forms", head::form);
        var units = list(fields, "units", head::unit);
        return fields.make(() -> new HeadChanges(
                total, methods, opinions, rounding, notApplicable, scales, adjustments, unranked, forms, units));
    }

    private <T> Optional<List<T>> list(Fields fields, String key, Function<Json, T> item) {
        return fields.optional(key, json -> Fields.items(json, faults, item));
    }

    /** Which keys are known depends on the kind, so without a known kind none is refused. */
    private Operation operation(Json json, Origin origin) {
        Fields fields = new Fields(json, faults);
        Kind kind = fields.word("op", Kind.values(), Kind::id);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case SET -> set(fields);
            case REMOVE -> {
                NodeCode code = fields.required("code", as::code);
                yield fields.make(() -> new Operation.Remove(code));
            }
            case ADD -> add(json, fields, origin);
            case MOVE -> {
                NodeCode code = fields.required("code", as::code);
                Operation.Spot spot = spot(fields);
                yield fields.make(() -> new Operation.Move(code, spot));
            }
        };
    }

    private Operation set(Fields fields) {
        NodeCode code = fields.required("code", as::code);
        var name = fields.optionalText("name");
        var maximum = fields.optional("maximum", as::points);
        var method = fields.optional("method", as::string);
        var rule = fields.optional("rule", rules::rule);
        boolean rescale = fields.optionalFlag("rescale").orElse(false);
        var evidence = fields.optionalText("evidence");
        var notApplicable = fields.optionalFlag("notApplicable");
        var selfAssessed = fields.optionalFlag("selfAssessed");
        var citation = fields.optional("citation", j -> Origin.citation(j, faults));
        var confidence = fields.optional("confidence", j -> Origin.confidence(j, faults));
        var note = fields.optional("note", as::string);
        return fields.make(() -> new Operation.Set(
                code,
                name,
                maximum,
                method,
                rule,
                rescale,
                evidence,
                notApplicable,
                selfAssessed,
                citation,
                confidence,
                note));
    }

    private Operation add(Json json, Fields fields, Origin origin) {
        TreeReader tree = new TreeReader(faults, origin);
        Operation.Spot spot = spot(fields);
        Optional<Node> area = fields.optional("area", tree::area);
        Optional<Node> criterion = fields.optional("criterion", tree::criterion);
        Optional<Node> subCriterion = fields.optional("subCriterion", tree::subCriterion);
        if (NODES.stream().filter(fields::has).count() != 1) {
            faults.add(AuthoringCode.ONE_NODE, json.place(), "allowed", NODES);
        }
        return fields.make(() -> new Operation.Add(
                area.or(() -> criterion).or(() -> subCriterion).orElseThrow(), spot));
    }

    private Operation.Spot spot(Fields fields) {
        return new Operation.Spot(
                fields.optional("under", as::code),
                fields.optional("before", as::code),
                fields.optional("after", as::code));
    }
}
