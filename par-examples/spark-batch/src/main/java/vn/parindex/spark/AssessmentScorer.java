package vn.parindex.spark;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyAggregator;
import vn.parindex.survey.SurveyAnswer;
import vn.parindex.survey.SurveyResult;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;

/**
 * What is done with each row, on a cluster and on one machine alike: read the assessment, add the survey, evaluate.
 *
 * <p>It may stand in a closure or be broadcast: its evaluators go by id and digest of their methodologies, some hundred
 * bytes each, and the rule sets are those installed on the other side. Thread-safe.
 */
public final class AssessmentScorer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<MethodologyId, IndexEvaluator> evaluators = new TreeMap<>();
    private final Mode mode;
    private final Questionnaire questionnaire;

    private AssessmentScorer(Collection<Methodology> methodologies, Mode mode, Questionnaire questionnaire) {
        methodologies.forEach(methodology -> evaluators.put(methodology.id(), IndexEvaluator.of(methodology)));
        this.mode = mode;
        this.questionnaire = questionnaire;
    }

    /**
     * Obtains a scorer.
     *
     * @param methodologies the methodologies that assessments may name
     * @param mode which opinions count
     * @return the scorer
     */
    public static AssessmentScorer of(Collection<Methodology> methodologies, Mode mode) {
        return new AssessmentScorer(methodologies, Objects.requireNonNull(mode, "mode"), null);
    }

    /**
     * Returns a scorer that adds what was answered to this questionnaire to the assessments of its methodology.
     *
     * @param added the questionnaire
     * @return another scorer
     */
    public AssessmentScorer withSurvey(Questionnaire added) {
        List<Methodology> methodologies =
                evaluators.values().stream().map(IndexEvaluator::methodology).toList();
        return new AssessmentScorer(methodologies, mode, Objects.requireNonNull(added, "added"));
    }

    /**
     * Scores one record. Answers to the questionnaire of another methodology than the assessment's are refused and the
     * rest is scored; an assessment that has survey figures of its own where the answers give some is refused.
     *
     * @param text the assessment, {@code par-assessment/1} in UTF-8
     * @param record the record's name in the dead-letter output
     * @param answers the unit's answers, counted; may be empty
     * @param refused takes what could not be used
     * @return the result, or empty if the record was refused
     * @throws IllegalArgumentException if there are answers and no questionnaire
     */
    public Optional<ScoredUnit> score(
            byte[] text, String record, List<CountedAnswer> answers, Consumer<RefusedRecord> refused) {
        try {
            Assessment assessment = ParJson.ASSESSMENT.read(new ByteArrayInputStream(text), record);
            IndexEvaluator evaluator = evaluator(assessment.methodology(), record);
            List<Finding> remarks = new ArrayList<>();
            Assessment complete =
                    answers.isEmpty() ? assessment : withAnswers(assessment, record, answers, refused, remarks);
            return Optional.of(ScoredUnit.of(evaluator.evaluate(complete, mode), remarks));
        } catch (ParIndexException e) {
            e.findings().forEach(fault -> refused.accept(RefusedRecord.of(record, fault, 1)));
            return Optional.empty();
        }
    }

    private IndexEvaluator evaluator(MethodologyId id, String record) {
        IndexEvaluator evaluator = evaluators.get(id);
        if (evaluator == null) {
            throw new ParIndexException(Finding.error(
                    CatalogCode.UNKNOWN_METHODOLOGY, record, "got", id, "allowed", List.copyOf(evaluators.keySet())));
        }
        return evaluator;
    }

    private Assessment withAnswers(
            Assessment assessment,
            String record,
            List<CountedAnswer> answers,
            Consumer<RefusedRecord> refused,
            List<Finding> remarks) {
        if (questionnaire == null) {
            throw new IllegalArgumentException("answers without a questionnaire");
        }
        if (!questionnaire.methodology().equals(assessment.methodology())) {
            Finding fault = Finding.error(
                    InputCode.UNKNOWN_WORD,
                    "/methodology",
                    "got",
                    assessment.methodology(),
                    "allowed",
                    List.of(questionnaire.methodology()));
            long rows = answers.stream().mapToLong(CountedAnswer::times).sum();
            refused.accept(RefusedRecord.of(record + " answers", fault, rows));
            return assessment;
        }
        SurveyAggregator aggregator = SurveyAggregator.of(questionnaire);
        List<CountedAnswer> bad = new ArrayList<>();
        for (CountedAnswer counted : answers) {
            if (!aggregator.accept(answer(counted), counted.times())) {
                bad.add(counted);
            }
        }
        for (CountedAnswer counted : bad) {
            SurveyAggregator one = SurveyAggregator.of(questionnaire);
            one.accept(answer(counted));
            Finding fault = one.badRows().listed().get(0).at(String.join("/", place(counted)));
            refused.accept(RefusedRecord.of(record + " answers", fault, counted.times()));
        }
        SurveyResult result = aggregator.result();
        refuseSurveyed(assessment, record, result);
        result.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(remarks::add);
        return result.addTo(assessment);
    }

    /** Which of two figures of one leaf counts is not for a batch to decide. */
    private static void refuseSurveyed(Assessment assessment, String record, SurveyResult result) {
        List<Finding> twice = result.opinions().keySet().stream()
                .filter(leaf -> assessment
                        .entry(leaf)
                        .flatMap(entry -> entry.opinion(Stage.SURVEY))
                        .isPresent())
                .map(leaf -> Finding.error(
                        InputCode.DUPLICATE_ENTRY, record + " " + leaf + "/" + Stage.SURVEY.id(), "got", leaf))
                .toList();
        if (!twice.isEmpty()) {
            throw new ParIndexException(twice);
        }
    }

    private static SurveyAnswer answer(CountedAnswer counted) {
        return new SurveyAnswer("", counted.group(), counted.stratum(), counted.question(), counted.answer());
    }

    private static List<String> place(CountedAnswer counted) {
        return List.of(counted.group(), counted.stratum(), counted.question(), counted.answer());
    }
}
