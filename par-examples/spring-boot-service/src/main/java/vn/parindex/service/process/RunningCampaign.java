package vn.parindex.service.process;

import java.util.Optional;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Campaign;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.survey.Questionnaire;

/**
 * A campaign, ready to work with.
 *
 * @param id its id
 * @param title its name for people
 * @param process its procedure
 * @param evaluator the evaluator of its methodology
 * @param questionnaire the questionnaire of its survey, if raw answers are taken in
 */
public record RunningCampaign(
        String id,
        String title,
        AppraisalProcess process,
        IndexEvaluator evaluator,
        Optional<Questionnaire> questionnaire) {

    /**
     * Returns the campaign.
     *
     * @return rounds, assignments and deadlines
     */
    public Campaign campaign() {
        return process.campaign();
    }

    /**
     * Returns the methodology.
     *
     * @return the rules
     */
    public Methodology methodology() {
        return process.methodology();
    }
}
