package vn.parindex.json;

import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Reads areas with their criteria and sub-criteria. */
final class TreeReader {

    private final Faults faults;
    private final Scalars as;
    private final RuleReader rules;

    TreeReader(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.rules = new RuleReader(faults);
    }

    /** What every node has. */
    private record Row(NodeCode code, Text name, Points maximum, Citation citation, Confidence confidence, String note) {
    }

    private Row row(Fields fields) {
        return new Row(
            fields.required("code", as::code),
            fields.required("name", as::text),
            fields.required("maximum", as::points),
            fields.required("citation", this::citation),
            fields.required("confidence", this::confidence),
            fields.optional("note", as::string).orElse(""));
    }

    Area area(Json json) {
        Fields fields = Fields.of(json, faults);
        Row row = row(fields);
        List<Criterion> criteria = fields.list("criteria", this::criterion);
        return fields.make(() ->
            new Area(row.code(), row.name(), row.maximum(), criteria, row.citation(), row.confidence(), row.note()));
    }

    /** A criterion without a method and a rule is no leaf; whether it then has sub-criteria is seen when the whole is checked. */
    private Criterion criterion(Json json) {
        Fields fields = Fields.of(json, faults);
        Row row = row(fields);
        List<SubCriterion> children = fields.optionalList("subCriteria", this::subCriterion);
        Optional<Scoring> scoring =
            fields.has("method") || fields.has("rule") ? Optional.ofNullable(scoring(fields)) : Optional.empty();
        return fields.make(() -> new Criterion(
            row.code(), row.name(), row.maximum(), children, scoring, row.citation(), row.confidence(), row.note()));
    }

    private SubCriterion subCriterion(Json json) {
        Fields fields = Fields.of(json, faults);
        Row row = row(fields);
        Scoring scoring = scoring(fields);
        return fields.make(() -> new SubCriterion(
            row.code(), row.name(), row.maximum(), scoring, row.citation(), row.confidence(), row.note()));
    }

    /** The keys of a leaf, which stand beside those of its node. */
    private Scoring scoring(Fields fields) {
        String method = fields.required("method", as::string);
        var rule = fields.required("rule", rules::rule);
        Optional<Text> evidence = fields.optional("evidence", as::text);
        boolean notApplicable = fields.optional("notApplicable", as::flag).orElse(false);
        Optional<Boolean> selfAssessed = fields.optional("selfAssessed", as::flag);
        return method == null || rule == null ? null : new Scoring(method, rule, evidence, notApplicable, selfAssessed);
    }

    Citation citation(Json json) {
        Fields fields = Fields.of(json, faults);
        String source = fields.required("source", as::string);
        String place = fields.optional("place", as::string).orElse("");
        return fields.make(() -> new Citation(source, place));
    }

    Confidence confidence(Json json) {
        return as.word(json, Confidence.values(), Confidence::id);
    }
}
