package vn.parindex.json.internal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.UnitForm;
import vn.parindex.methodology.UnrankedUnit;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;

/** Reads what stands beside the tree: identity, methods, policies, scales, facts and sources. */
public final class HeadReader {

    private final Reading faults;
    private final Scalars as;

    public HeadReader(Reading faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
    }

    public MethodologyId id(Json json) {
        String id = as.string(json);
        try {
            return id == null ? null : MethodologyId.of(id);
        } catch (IllegalArgumentException e) {
            return as.fault(InputCode.BAD_IDENTIFIER, json, "got", Excerpt.of(id), "expected", "vn-1149-2020-province");
        }
    }

    public LegalBasis decision(Json json) {
        Fields fields = new Fields(json, faults);
        String number = fields.string("number");
        var date = fields.required("date", as::date);
        var issuer = fields.text("issuer");
        String source = fields.string("source");
        return fields.make(() -> new LegalBasis(number, date, issuer, source));
    }

    public IndexYear year(Json json) {
        Integer year = as.whole(json, 2000, 2999);
        return year == null ? null : IndexYear.of(year);
    }

    public Method method(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var kind = fields.word("kind", Method.Kind.values(), Method.Kind::id);
        var name = fields.text("name");
        Boolean selfAssessed = fields.required("selfAssessed", as::flag);
        return fields.make(() -> new Method(id, kind, name, selfAssessed));
    }

    public OpinionPolicy opinions(Json json) {
        Fields fields = new Fields(json, faults);
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
            return stage == null || seen.add(stage) ? stage : as.fault(InputCode.REPEATED, item, "got", stage.id());
        });
        boolean empty = json instanceof Json.Arr array && array.items().isEmpty();
        return empty ? as.fault(InputCode.EMPTY_LIST, json, "got", mode.id()) : stages;
    }

    public RoundingPolicy rounding(Json json) {
        Fields fields = new Fields(json, faults);
        Rounding leaf = fields.required("leaf", this::cut);
        Rounding published = fields.required("published", this::cut);
        Origin origin = Origin.of(fields, faults);
        String note = fields.optionalString("note");
        return fields.make(() -> new RoundingPolicy(leaf, published, origin.citation(), origin.confidence(), note));
    }

    public Rounding cut(Json json) {
        Fields fields = new Fields(json, faults);
        Integer decimals = fields.required("decimals", j -> as.whole(j, 0, Points.DECIMALS));
        var mode = fields.word("mode", Rounding.Mode.values(), Rounding.Mode::id);
        return fields.make(() -> new Rounding(decimals, mode));
    }

    public NotApplicablePolicy notApplicable(Json json) {
        Fields fields = new Fields(json, faults);
        var effect = fields.word("effect", NotApplicablePolicy.Effect.values(), NotApplicablePolicy.Effect::id);
        Origin origin = Origin.of(fields, faults);
        String note = fields.optionalString("note");
        return fields.make(() -> new NotApplicablePolicy(effect, origin.citation(), origin.confidence(), note));
    }

    public GradeScale scale(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        var purpose = fields.word("purpose", GradeScale.Purpose.values(), GradeScale.Purpose::id);
        var compares = fields.word("compares", GradeScale.Basis.values(), GradeScale.Basis::id);
        List<GradeScale.Band> bands = fields.list("bands", this::band);
        Origin origin = Origin.of(fields, faults);
        return fields.make(
                () -> new GradeScale(id, name, purpose, compares, bands, origin.citation(), origin.confidence()));
    }

    /** Whether the lower end belongs to a band may be said only where there is one. */
    private GradeScale.Band band(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        var from = fields.optional("from", as::percentage);
        boolean included =
                !fields.has("from") || fields.optionalFlag("fromIncluded").orElse(true);
        return fields.make(() -> new GradeScale.Band(id, name, from, included));
    }

    public Adjustment adjustment(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var kind = fields.word("kind", Adjustment.Kind.values(), Adjustment.Kind::id);
        var name = fields.text("name");
        Points cap = fields.points("cap");
        var placement = fields.word("placement", Adjustment.Placement.values(), Adjustment.Placement::id);
        Origin origin = Origin.of(fields, faults);
        return fields.make(
                () -> new Adjustment(id, kind, name, cap, placement, origin.citation(), origin.confidence()));
    }

    public UnrankedUnit unranked(Json json) {
        Fields fields = new Fields(json, faults);
        var name = fields.text("name");
        Origin origin = Origin.of(fields, faults);
        return fields.make(() -> new UnrankedUnit(name, origin.citation(), origin.confidence()));
    }

    public UnitForm form(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        List<NodeCode> without = fields.list("without", as::code);
        Origin origin = Origin.of(fields, faults);
        return fields.make(() -> new UnitForm(id, name, without, origin.citation(), origin.confidence()));
    }

    public ListedUnit unit(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        String group = fields.optionalString("group");
        String form = fields.optionalString("form");
        return fields.make(() -> new ListedUnit(id, name, group, form));
    }

    public FactSpec fact(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var kind = fields.word("kind", FactSpec.Kind.values(), FactSpec.Kind::id);
        var name = fields.text("name");
        var unit = fields.optionalText("unit");
        return fields.make(() -> new FactSpec(id, kind, name, unit));
    }

    public Source source(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        String number = fields.optionalString("number");
        var title = fields.text("title");
        String date = fields.optionalString("date");
        var issuer = fields.optionalText("issuer");
        String grade = fields.word("grade", Source.GRADES.toArray(String[]::new), Function.identity());
        String seen = fields.optionalString("seen");
        String notSeen = fields.optionalString("notSeen");
        return fields.make(() -> new Source(id, number, title, date, issuer, grade, seen, notSeen));
    }
}
