package vn.parindex.json.internal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** One assessment being read; used once. */
public final class AssessmentDocument {

    public static final String FORMAT = "par-assessment/1";

    private static final Text NO_REFERENCE =
            Text.of("tài liệu phải có số hiệu, tiêu đề hoặc đường dẫn", "evidence needs a number, a title or a link");

    private final Faults faults;
    private final Scalars as;
    private final Figures figures;
    private final Set<NodeCode> codes = new HashSet<>();

    public AssessmentDocument(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.figures = new Figures(as);
    }

    public Assessment read(Json json) {
        Fields fields = new Fields(json, faults);
        if (!fields.format(FORMAT)) {
            return null;
        }
        HeadReader head = new HeadReader(faults);
        var methodology = fields.required("methodology", head::id);
        var year = fields.required("year", head::year);
        Unit unit = fields.required("unit", this::unit);
        String note = fields.words("note");
        Optional<Approval> approval = fields.optional("approval", this::approval);
        List<Entry> entries = fields.list("entries", this::entry);
        List<AdjustmentEntry> adjustments = fields.optionalList("adjustments", this::adjustment);
        return fields.make(() -> {
            Assessment.Builder assessment =
                    Assessment.of(unit, methodology, year).note(note);
            approval.ifPresent(assessment::approval);
            entries.forEach(assessment::add);
            adjustments.forEach(assessment::add);
            return assessment.build();
        });
    }

    public Unit unit(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.required("id", as::identifier);
        String name = fields.required("name", as::sentence);
        String group = fields.optional("group", j -> as.within(j, as.words(j), Text.MOST_CHARACTERS))
                .orElse("");
        return fields.make(() -> new Unit(id, name, group));
    }

    private Approval approval(Json json) {
        Fields fields = new Fields(json, faults);
        String by = fields.string("by");
        String time = fields.words("time");
        String document = fields.words("document");
        return fields.make(() -> new Approval(by, time, document));
    }

    private Entry entry(Json json) {
        Fields fields = new Fields(json, faults);
        NodeCode code = fields.required("code", j -> {
            NodeCode read = as.code(j);
            return read == null || codes.add(read) ? read : as.fault(InputCode.DUPLICATE_ENTRY, j, "got", read);
        });
        Map<Stage, Opinion> opinions = new EnumMap<>(Stage.class);
        Set<Stage> stages = new HashSet<>();
        fields.optionalList("opinions", j -> opinion(j, stages))
                .forEach(opinion -> opinions.put(opinion.stage(), opinion));
        Optional<NotApplicable> notApplicable = fields.optional("notApplicable", this::notApplicable);
        return fields.make(() -> new Entry(code, opinions, notApplicable));
    }

    public Opinion opinion(Json json, Set<Stage> stages) {
        Fields fields = new Fields(json, faults);
        Stage stage = fields.required("stage", j -> {
            Stage read = as.word(j, Stage.values(), Stage::id);
            return read == null || stages.add(read) ? read : as.fault(InputCode.DUPLICATE_ENTRY, j, "got", read.id());
        });
        Opinion.Decision decision = fields.optional(
                        "decision", j -> as.word(j, Opinion.Decision.values(), Opinion.Decision::id))
                .orElse(Opinion.Decision.STATED);
        Map<String, Fact> facts =
                fields.optional("facts", j -> as.members(j, figures::fact)).orElse(Map.of());
        var points = fields.optional("points", figures::anyPoints);
        String reason = fields.words("reason");
        String explanation = fields.words("explanation");
        List<Evidence> evidence = fields.optionalList("evidence", this::evidence);
        String requested = fields.words("requested");
        String author = fields.words("author");
        String time = fields.words("time");
        return fields.make(() ->
                new Opinion(stage, decision, facts, points, reason, explanation, evidence, requested, author, time));
    }

    private Evidence evidence(Json json) {
        Fields fields = new Fields(json, faults);
        String number = fields.words("number");
        String date = fields.words("date");
        String issuer = fields.words("issuer");
        String title = fields.words("title");
        String place = fields.words("place");
        String link = fields.words("link");
        return fields.make(() -> (number + title + link).isBlank()
                ? as.fault(InputCode.BAD_VALUE, json, "reason", NO_REFERENCE)
                : new Evidence(number, date, issuer, title, place, link));
    }

    private NotApplicable notApplicable(Json json) {
        Fields fields = new Fields(json, faults);
        String reason = fields.words("reason");
        String grantedBy = fields.words("grantedBy");
        return fields.make(() -> new NotApplicable(reason, grantedBy));
    }

    public AdjustmentEntry adjustment(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.required("id", as::identifier);
        var points = fields.required("points", figures::anyPoints);
        String reason = fields.words("reason");
        return fields.make(() -> new AdjustmentEntry(id, points, reason));
    }
}
