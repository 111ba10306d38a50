package vn.parindex.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.error.ErrorCode;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.UnrankedUnit;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;

/** Reads what stands beside the tree: identity, methods, policies, scales, facts and sources. */
final class HeadReader {

    private final Faults faults;
    private final Scalars as;
    private final TreeReader tree;

    HeadReader(Faults faults, TreeReader tree) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.tree = tree;
    }

    MethodologyId id(Json json) {
        String id = as.string(json);
        try {
            return id == null ? null : MethodologyId.of(id);
        } catch (IllegalArgumentException e) {
            return as.fault(ErrorCode.BAD_IDENTIFIER, json, "got", Clip.shown(id), "expected", "vn-1149-2020-province");
        }
    }

    LegalBasis decision(Json json) {
        Fields fields = Fields.of(json, faults);
        String number = fields.required("number", as::string);
        var date = fields.required("date", as::date);
        var issuer = fields.required("issuer", as::text);
        String source = fields.required("source", as::string);
        return fields.make(() -> new LegalBasis(number, date, issuer, source));
    }

    IndexYear year(Json json) {
        Integer year = as.whole(json, 2000, 2999);
        return year == null ? null : IndexYear.of(year);
    }

    Method method(Json json) {
        Fields fields = Fields.of(json, faults);
        String id = fields.required("id", as::string);
        var kind = fields.required("kind", j -> as.word(j, Method.Kind.values(), Method.Kind::id));
        var name = fields.required("name", as::text);
        Boolean selfAssessed = fields.required("selfAssessed", as::flag);
        return fields.make(() -> new Method(id, kind, name, selfAssessed));
    }

    OpinionPolicy opinions(Json json) {
        Fields fields = Fields.of(json, faults);
        Map<Mode, List<Stage>> stages = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            List<Stage> list = fields.required(mode.id(), j -> stages(j, mode));
            if (list != null) {
                stages.put(mode, list);
            }
        }
        return fields.make(() -> new OpinionPolicy(stages));
    }

    private List<Stage> stages(Json json, Mode mode) {
        Set<Stage> seen = new HashSet<>();
        List<Stage> stages = Fields.items(json, faults, item -> {
            Stage stage = as.word(item, Stage.values(), Stage::id);
            return stage == null || seen.add(stage) ? stage : as.fault(ErrorCode.REPEATED, item, "got", stage.id());
        });
        boolean empty = json instanceof Json.Arr array && array.items().isEmpty();
        return empty ? as.fault(ErrorCode.EMPTY_LIST, json, "got", mode.id()) : stages;
    }

    RoundingPolicy rounding(Json json) {
        Fields fields = Fields.of(json, faults);
        Rounding leaf = fields.required("leaf", this::cut);
        Rounding published = fields.required("published", this::cut);
        var citation = fields.required("citation", tree::citation);
        var confidence = fields.required("confidence", tree::confidence);
        String note = fields.optional("note", as::string).orElse("");
        return fields.make(() -> new RoundingPolicy(leaf, published, citation, confidence, note));
    }

    private Rounding cut(Json json) {
        Fields fields = Fields.of(json, faults);
        Integer decimals = fields.required("decimals", j -> as.whole(j, 0, Points.DECIMALS));
        var mode = fields.required("mode", j -> as.word(j, Rounding.Mode.values(), Rounding.Mode::id));
        return fields.make(() -> new Rounding(decimals, mode));
    }

    NotApplicablePolicy notApplicable(Json json) {
        Fields fields = Fields.of(json, faults);
        var effect = fields.required("effect",
            j -> as.word(j, NotApplicablePolicy.Effect.values(), NotApplicablePolicy.Effect::id));
        var citation = fields.required("citation", tree::citation);
        var confidence = fields.required("confidence", tree::confidence);
        String note = fields.optional("note", as::string).orElse("");
        return fields.make(() -> new NotApplicablePolicy(effect, citation, confidence, note));
    }

    GradeScale scale(Json json) {
        Fields fields = Fields.of(json, faults);
        String id = fields.required("id", as::string);
        var name = fields.required("name", as::text);
        var purpose = fields.required("purpose", j -> as.word(j, GradeScale.Purpose.values(), GradeScale.Purpose::id));
        var compares = fields.required("compares", j -> as.word(j, GradeScale.Basis.values(), GradeScale.Basis::id));
        List<GradeScale.Band> bands = fields.list("bands", this::band);
        var citation = fields.required("citation", tree::citation);
        var confidence = fields.required("confidence", tree::confidence);
        return fields.make(() -> new GradeScale(id, name, purpose, compares, bands, citation, confidence));
    }

    /** Whether the lower end belongs to a band may be said only where there is one. */
    private GradeScale.Band band(Json json) {
        Fields fields = Fields.of(json, faults);
        String id = fields.required("id", as::string);
        var name = fields.required("name", as::text);
        var from = fields.optional("from", as::percentage);
        boolean included = !fields.has("from") || fields.optional("fromIncluded", as::flag).orElse(true);
        return fields.make(() -> new GradeScale.Band(id, name, from, included));
    }

    Adjustment adjustment(Json json) {
        Fields fields = Fields.of(json, faults);
        String id = fields.required("id", as::string);
        var kind = fields.required("kind", j -> as.word(j, Adjustment.Kind.values(), Adjustment.Kind::id));
        var name = fields.required("name", as::text);
        Points cap = fields.required("cap", as::points);
        var placement = fields.required("placement", j -> as.word(j, Adjustment.Placement.values(), Adjustment.Placement::id));
        var citation = fields.required("citation", tree::citation);
        var confidence = fields.required("confidence", tree::confidence);
        return fields.make(() -> new Adjustment(id, kind, name, cap, placement, citation, confidence));
    }

    UnrankedUnit unranked(Json json) {
        Fields fields = Fields.of(json, faults);
        var name = fields.required("name", as::text);
        var citation = fields.required("citation", tree::citation);
        var confidence = fields.required("confidence", tree::confidence);
        return fields.make(() -> new UnrankedUnit(name, citation, confidence));
    }

    FactSpec fact(Json json) {
        Fields fields = Fields.of(json, faults);
        String id = fields.required("id", as::string);
        var kind = fields.required("kind", j -> as.word(j, FactSpec.Kind.values(), FactSpec.Kind::id));
        var name = fields.required("name", as::text);
        var unit = fields.optional("unit", as::text);
        return fields.make(() -> new FactSpec(id, kind, name, unit));
    }

    Source source(Json json) {
        Fields fields = Fields.of(json, faults);
        String id = fields.required("id", as::string);
        String number = fields.optional("number", as::string).orElse("");
        var title = fields.required("title", as::text);
        String date = fields.optional("date", as::string).orElse("");
        var issuer = fields.optional("issuer", as::text);
        String grade = fields.required("grade", j -> as.word(j, new String[] {"A", "B", "C", "R"}, Function.identity()));
        String seen = fields.optional("seen", as::string).orElse("");
        String notSeen = fields.optional("notSeen", as::string).orElse("");
        return fields.make(() -> new Source(id, number, title, date, issuer, grade, seen, notSeen));
    }
}
