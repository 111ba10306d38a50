package vn.parindex.service.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.intake.AssessmentForm;
import vn.parindex.intake.IntakeRules;
import vn.parindex.intake.OpinionForm;
import vn.parindex.value.NodeCode;

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
    private final AreaSheet sheet;

    SheetForm(ProcessState state, AreaSheet sheet) {
        this.state = state;
        this.sheet = sheet;
    }

    /** Completes what was typed by what the page is about. */
    void complete(AssessmentForm form) {
        form.setMethodology(state.assessment().methodology().toString());
        for (OpinionForm one : form.getOpinions()) {
            one.setMethodology(form.getMethodology());
            one.setStage(sheet.stage(one.getCode()).id());
            one.getEvidence().stream()
                    .filter(Objects::nonNull)
                    .forEach(evidence -> evidence.setDate(WrittenDate.kept(evidence.getDate())));
        }
    }

    /**
     * Returns what changes: an action for each opinion that differs from the one that stands, and for each that is none
     * of the sender's business, so that the answer does not tell what stands there.
     */
    List<Action> actions(AssessmentForm form, IntakeRules rules) {
        List<Action> actions = new ArrayList<>();
        for (OpinionForm one : form.getOpinions()) {
            NodeCode code = NodeCode.parse(one.getCode());
            Opinion typed = one.toOpinion(rules);
            Optional<Opinion> sent =
                    sheet.sight().concerns(code) ? changed(state.assessment(), code, typed) : Optional.of(typed);
            sent.ifPresent(opinion -> actions.add(Actions.give(one.getCode(), opinion)));
        }
        return actions;
    }

    /** Returns an opinion, with what was requested before, if it differs from the one that stands. */
    static Optional<Opinion> changed(Assessment assessment, NodeCode code, Opinion opinion) {
        Opinion held = assessment
                .entry(code)
                .flatMap(entry -> entry.opinion(opinion.stage()))
                .orElse(Opinion.at(opinion.stage()));
        return plain(opinion).equals(plain(held))
                ? Optional.empty()
                : Optional.of(opinion.withRequested(held.requested()));
    }

    private static Opinion plain(Opinion opinion) {
        return opinion.withAuthor("", "").withRequested("");
    }

    /** Returns the assessment as it would be with what was typed; nothing is stored. */
    Assessment tried(AssessmentForm form, IntakeRules rules) {
        Assessment tried = state.assessment();
        for (OpinionForm one : form.getOpinions()) {
            tried = tried.with(NodeCode.parse(one.getCode()), one.toOpinion(rules));
        }
        return tried;
    }
}
