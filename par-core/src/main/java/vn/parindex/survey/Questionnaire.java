package vn.parindex.survey;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;
import vn.parindex.value.internal.Sent;

/**
 * A survey as data: the groups asked, the questions of each leaf, the weights of the answers, and the policy by which
 * means are put together.
 *
 * <p>The weights of the ministry's own survey were not found. A questionnaire therefore cites the source of its weights
 * and states the confidence in them, and a result is never surer. A questionnaire that exists has been checked as a
 * whole. Immutable and thread-safe.
 *
 * @param id its identity, e.g. {@code example-department-2020}
 * @param name its name
 * @param methodology the methodology whose leaves it measures
 * @param policy the policy by which answers are put together
 * @param scales the sets of answers
 * @param groups the respondent groups
 * @param questions the questions in the order of the forms
 * @param citation the source of the weights of groups, strata and questions
 * @param confidence the confidence in them
 * @param note plain words, empty if there are none; an illustration is marked as one here
 */
public record Questionnaire(
        String id,
        Text name,
        MethodologyId methodology,
        SurveyPolicy policy,
        List<AnswerScale> scales,
        List<RespondentGroup> groups,
        List<Question> questions,
        Citation citation,
        Confidence confidence,
        String note)
        implements Serializable {

    /**
     * Checks the parts against each other.
     *
     * @throws ParIndexException with all faults: an id that is not of the form or stands twice, a question that names
     *     an unknown group or scale, a group or scale that no question uses, a scale with fewer than two options that
     *     count, an empty list, too many parts, a remark that cannot be stored
     */
    public Questionnaire {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(policy, "policy");
        scales = List.copyOf(scales);
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        InputCheck check = new InputCheck();
        note = check.remark("/note", note);
        check.refuse();
        var faults = new QuestionnaireCheck(id, scales, groups, questions).faults();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }

    /**
     * Returns the leaves that are measured, in the order of their codes.
     *
     * @return the codes, each once
     */
    public List<NodeCode> leaves() {
        return questions.stream().map(Question::leaf).distinct().sorted().toList();
    }

    /**
     * Returns the questions of one leaf.
     *
     * @param leaf the leaf
     * @return its questions in the order of the forms; empty if it is not measured
     */
    public List<Question> questionsOf(NodeCode leaf) {
        Objects.requireNonNull(leaf, "leaf");
        return questions.stream()
                .filter(question -> question.leaf().equals(leaf))
                .toList();
    }

    /**
     * Returns the form of one respondent group (mẫu phiếu).
     *
     * @param group id of the group
     * @return the questions it is asked, in order
     * @throws IllegalArgumentException if there is no such group
     */
    public List<Question> form(String group) {
        Objects.requireNonNull(group, "group");
        if (groups.stream().noneMatch(g -> g.id().equals(group))) {
            throw new IllegalArgumentException("no respondent group: '" + group + "'");
        }
        return questions.stream()
                .filter(question -> question.groups().contains(group))
                .toList();
    }

    /**
     * Returns the confidence in the weights behind a leaf's percentage: the weakest of the questionnaire's own and
     * those of the scales used.
     *
     * @param leaf the leaf
     * @return the weakest confidence
     */
    public Confidence confidenceOf(NodeCode leaf) {
        Confidence weakest = confidence;
        for (Question question : questionsOf(leaf)) {
            weakest = weakest.weaker(scaleOf(question).confidence());
        }
        return weakest;
    }

    AnswerScale scaleOf(Question question) {
        return scales.stream()
                .filter(scale -> scale.id().equals(question.scale()))
                .findFirst()
                .orElseThrow();
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private Object readResolve() throws InvalidObjectException {
        throw Sent.refused(Questionnaire.class);
    }
}
