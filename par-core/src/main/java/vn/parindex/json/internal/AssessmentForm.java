package vn.parindex.json.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.Fact;
import vn.parindex.value.Unit;

/** The members of an assessment's document in their fixed order. What is empty is left out. */
public final class AssessmentForm {

    private AssessmentForm() {}

    public static void write(Assessment assessment, JsonOut out) throws IOException {
        out.text("format", AssessmentDocument.FORMAT);
        out.text("methodology", assessment.methodology().value());
        out.number("year", assessment.year().value());
        out.object("unit", assessment.unit(), AssessmentForm::unit);
        out.optional("note", assessment.note());
        if (assessment.approval().isPresent()) {
            out.object("approval", assessment.approval().get(), AssessmentForm::approval);
        }
        out.list("entries", List.copyOf(assessment.entries().values()), AssessmentForm::entry);
        out.optionalList("adjustments", assessment.adjustments(), AssessmentForm::adjustment);
    }

    public static void unit(Unit unit, JsonOut out) throws IOException {
        out.text("id", unit.id()).text("name", unit.name()).optional("group", unit.group());
    }

    private static void approval(Approval approval, JsonOut out) throws IOException {
        out.text("by", approval.by()).optional("time", approval.time()).optional("document", approval.document());
    }

    private static void entry(Entry entry, JsonOut out) throws IOException {
        out.text("code", entry.code());
        out.optionalList("opinions", List.copyOf(entry.opinions().values()), AssessmentForm::opinion);
        if (entry.notApplicable().isPresent()) {
            out.object("notApplicable", entry.notApplicable().get(), AssessmentForm::notApplicable);
        }
    }

    public static void opinion(Opinion opinion, JsonOut out) throws IOException {
        out.text("stage", opinion.stage().id());
        if (opinion.decision() != Opinion.Decision.STATED) {
            out.text("decision", opinion.decision().id());
        }
        if (!opinion.facts().isEmpty()) {
            out.object("facts", opinion.facts(), AssessmentForm::facts);
        }
        if (opinion.points().isPresent()) {
            out.text("points", opinion.points().get());
        }
        out.optional("reason", opinion.reason()).optional("explanation", opinion.explanation());
        out.optionalList("evidence", opinion.evidence(), AssessmentForm::evidence);
        out.optional("requested", opinion.requested());
        out.optional("author", opinion.author()).optional("time", opinion.time());
    }

    private static void facts(Map<String, Fact> facts, JsonOut out) throws IOException {
        for (Map.Entry<String, Fact> fact : facts.entrySet()) {
            fact(fact.getKey(), fact.getValue(), out);
        }
    }

    private static void fact(String id, Fact fact, JsonOut out) throws IOException {
        if (fact instanceof Fact.Met met) {
            out.flag(id, met.value());
        } else {
            out.text(id, fact);
        }
    }

    private static void evidence(Evidence evidence, JsonOut out) throws IOException {
        out.optional("number", evidence.number())
                .optional("date", evidence.date())
                .optional("issuer", evidence.issuer());
        out.optional("title", evidence.title())
                .optional("place", evidence.place())
                .optional("link", evidence.link());
    }

    private static void notApplicable(NotApplicable why, JsonOut out) throws IOException {
        out.optional("reason", why.reason()).optional("grantedBy", why.grantedBy());
    }

    public static void adjustment(AdjustmentEntry adjustment, JsonOut out) throws IOException {
        out.text("id", adjustment.id()).text("points", adjustment.points()).optional("reason", adjustment.reason());
    }
}
