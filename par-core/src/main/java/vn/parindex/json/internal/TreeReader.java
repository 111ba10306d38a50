package vn.parindex.json.internal;

import java.util.List;
import java.util.Optional;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Reads areas with their criteria and sub-criteria. */
public final class TreeReader {

    private static final NodeCode BY_POSITION = NodeCode.parse("1");

    private final Reading faults;
    private final Origin origin;
    private final Scalars as;
    private final RuleReader rules;

    /** For rows that say their code and where they come from. */
    public TreeReader(Reading faults) {
        this(faults, null);
    }

    /**
     * For rows whose codes follow from their position and that come from elsewhere unless they say so; null if all say
     * both.
     */
    public TreeReader(Reading faults, Origin origin) {
        this.faults = faults;
        this.origin = origin;
        this.as = new Scalars(faults);
        this.rules = new RuleReader(faults);
    }

    /** What every node has. */
    private record Row(NodeCode code, Text name, Points maximum, Origin origin, String note) {}

    private Row row(Fields fields) {
        return new Row(
                origin == null ? fields.required("code", as::code) : BY_POSITION,
                fields.text("name"),
                fields.points("maximum"),
                origin == null ? Origin.of(fields, faults) : origin.unless(fields, faults),
                fields.optionalString("note"));
    }

    public Area area(Json json) {
        Fields fields = new Fields(json, faults);
        Row row = row(fields);
        List<Criterion> criteria = fields.list("criteria", this::criterion);
        return fields.make(() -> new Area(
                row.code(),
                row.name(),
                row.maximum(),
                criteria,
                row.origin().citation(),
                row.origin().confidence(),
                row.note()));
    }

    /**
     * A criterion without a method and a rule is no leaf; whether it then has sub-criteria is seen when the whole is
     * checked.
     */
    public Criterion criterion(Json json) {
        Fields fields = new Fields(json, faults);
        Row row = row(fields);
        List<SubCriterion> children =
                fields.optional("subCriteria", this::subCriteria).orElse(List.of());
        Optional<Scoring> scoring =
                fields.has("method") || fields.has("rule") ? Optional.ofNullable(scoring(fields)) : Optional.empty();
        return fields.make(() -> new Criterion(
                row.code(),
                row.name(),
                row.maximum(),
                children,
                scoring,
                row.origin().citation(),
                row.origin().confidence(),
                row.note()));
    }

    /** A criterion without sub-criteria does not have the key at all. */
    private List<SubCriterion> subCriteria(Json json) {
        if (json instanceof Json.Arr array && array.items().isEmpty()) {
            faults.fault(InputCode.EMPTY_LIST, json.place(), "got", "subCriteria");
        }
        return Fields.items(json, faults, this::subCriterion);
    }

    public SubCriterion subCriterion(Json json) {
        Fields fields = new Fields(json, faults);
        Row row = row(fields);
        Scoring scoring = scoring(fields);
        return fields.make(() -> new SubCriterion(
                row.code(),
                row.name(),
                row.maximum(),
                scoring,
                row.origin().citation(),
                row.origin().confidence(),
                row.note()));
    }

    /** The keys of a leaf, which stand beside those of its node. */
    private Scoring scoring(Fields fields) {
        String method = fields.string("method");
        var rule = fields.required("rule", rules::rule);
        Optional<Text> evidence = fields.optionalText("evidence");
        boolean notApplicable = fields.optionalFlag("notApplicable").orElse(false);
        Optional<Boolean> selfAssessed = fields.optionalFlag("selfAssessed");
        return method == null || rule == null ? null : new Scoring(method, rule, evidence, notApplicable, selfAssessed);
    }
}
