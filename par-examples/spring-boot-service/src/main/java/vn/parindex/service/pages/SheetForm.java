package vn.parindex.service.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.intake.AssessedUnitForm;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.OpinionForm;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/** What was typed on a sheet: as a form of the library, and as the actions that it asks for. */
final class SheetForm {

    /** What the browser may send; everything else of the form is set here. */
    static final String[] FIELDS = {
        "opinions[*].code",
        "opinions[*].decision",
        "opinions[*].facts[*]",
        "opinions[*].points",
        "opinions[*].reason",
        "opinions[*].explanation",
        "opinions[*].evidence[*].number",
        "opinions[*].evidence[*].date",
        "opinions[*].evidence[*].issuer",
        "opinions[*].evidence[*].title",
        "opinions[*].evidence[*].place",
        "opinions[*].evidence[*].link"
    };

    private final ProcessState state;
    private final Sheet sheet;

    SheetForm(ProcessState state, Sheet sheet) {
        this.state = state;
        this.sheet = sheet;
    }

    /** Completes what was typed by what the page is about. */
    void complete(AssessmentForm form) {
        Assessment assessment = state.assessment();
        form.setMethodology(assessment.methodology().toString());
        form.setYear(assessment.year().toString());
        form.setUnit(AssessedUnitForm.of(assessment.unit()));
        for (OpinionForm one : form.getOpinions()) {
            one.setStage(sheet.stage(one.getCode()).id());
        }
    }

    /** Returns what changes: an action for each opinion that differs from the one that stands. */
    List<Action> actions(AssessmentForm form, IntakeRules rules) {
        List<Action> actions = new ArrayList<>();
        form.toAssessment(rules)
                .entries()
                .forEach((code, entry) -> entry.opinions().forEach((stage, opinion) -> {
                    if (differs(code, opinion)) {
                        actions.add(Actions.give(code.toString(), kept(code, opinion)));
                    }
                }));
        return actions;
    }

    private boolean differs(NodeCode code, Opinion opinion) {
        Opinion held = held(code, opinion.stage());
        return !plain(opinion).equals(plain(held));
    }

    private Opinion held(NodeCode code, Stage stage) {
        return state.assessment()
                .entry(code)
                .flatMap(entry -> entry.opinion(stage))
                .orElse(Opinion.at(stage));
    }

    private static Opinion plain(Opinion opinion) {
        return opinion.withAuthor("", "").withRequested("");
    }

    private Opinion kept(NodeCode code, Opinion opinion) {
        return opinion.withRequested(held(code, opinion.stage()).requested());
    }

    /** Returns the assessment as it would be with what was typed; nothing is stored. */
    Assessment tried(AssessmentForm form, IntakeRules rules) {
        Assessment tried = state.assessment();
        Map<NodeCode, Entry> typed = new LinkedHashMap<>(form.toAssessment(rules).entries());
        for (Map.Entry<NodeCode, Entry> entry : typed.entrySet()) {
            for (Opinion opinion : entry.getValue().opinions().values()) {
                tried = tried.with(entry.getKey(), opinion);
            }
        }
        return tried;
    }

}
