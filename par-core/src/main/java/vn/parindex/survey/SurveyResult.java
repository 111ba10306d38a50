package vn.parindex.survey;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/**
 * The percentages that a survey gives for the leaves that it measures.
 *
 * @param questionnaire the questionnaire, with all weights used
 * @param leaves each leaf measured, in the order of the codes, with or without a percentage
 * @param badRows the rows refused
 */
public record SurveyResult(Questionnaire questionnaire, List<LeafResult> leaves, BadRows badRows) {

    /** The id of the figure that a survey leaf measures. */
    public static final String FACT = "survey";

    public SurveyResult {
        Objects.requireNonNull(questionnaire, "questionnaire");
        leaves = List.copyOf(leaves);
        Objects.requireNonNull(badRows, "badRows");
    }

    /**
     * Returns the result of one leaf.
     *
     * @param code the leaf's code
     * @return its result, or empty if the questionnaire does not measure it
     */
    public Optional<LeafResult> leaf(NodeCode code) {
        Objects.requireNonNull(code, "code");
        return leaves.stream().filter(result -> result.leaf().equals(code)).findFirst();
    }

    /**
     * Returns the findings at the leaves, in their order; bad rows are listed in {@link #badRows()}.
     *
     * @return all findings
     */
    public List<Finding> findings() {
        return leaves.stream().flatMap(result -> result.findings().stream()).toList();
    }

    /**
     * Returns the percentages as figures of an assessment: fact {@value #FACT} at {@link Stage#SURVEY}.
     *
     * @return an opinion for each leaf that has a percentage, in the order of the codes; a leaf without one is left out
     *     and stays not scored
     */
    public Map<NodeCode, Opinion> opinions() {
        Map<NodeCode, Opinion> opinions = new TreeMap<>();
        for (LeafResult result : leaves) {
            result.estimate()
                    .percentage()
                    .ifPresent(percentage ->
                            opinions.put(result.leaf(), Opinion.at(Stage.SURVEY).withFact(FACT, Fact.of(percentage))));
        }
        return Collections.unmodifiableMap(opinions);
    }

    /**
     * Returns an assessment with the percentages of this survey added.
     *
     * @param assessment an assessment for the methodology that was measured
     * @return another assessment
     * @throws IllegalArgumentException if the assessment was made for another methodology
     * @throws IllegalStateException if it has survey figures of one of the leaves already
     */
    public Assessment addTo(Assessment assessment) {
        if (!assessment.methodology().equals(questionnaire.methodology())) {
            throw new IllegalArgumentException("assessment was made for " + assessment.methodology() + ", the survey "
                    + questionnaire.id() + " for " + questionnaire.methodology());
        }
        Assessment.Builder builder = assessment.toBuilder();
        opinions().forEach(builder::add);
        return builder.build();
    }
}
