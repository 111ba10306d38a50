package vn.parindex.survey;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.finding.Finding;
import vn.parindex.value.Excerpt;

/**
 * A counter of raw answers: it takes them one after the other, in any order, and keeps nothing but a number for each
 * option of each question, group and stratum.
 *
 * <p>Its memory depends on the questionnaire, never on the number of answers. An answer that does not fit the
 * questionnaire is refused, counted by kind and, up to a number, listed; it never stops the counting.
 *
 * <p><strong>Repeated answers.</strong> Whether a respondent answered a question twice cannot be known without keeping
 * all respondents. Only the respondent of the row before is kept: where the rows of a respondent stand together, a
 * second answer to one question is refused and the first stands; where they do not, it is counted twice. Sort by
 * respondent to be sure.
 *
 * <p>Not thread-safe: let each thread fill its own and {@link #merge} them. Merging is associative, and its outcome
 * does not depend on how the answers were divided, but for repeated answers across a cut and the order of the listed
 * faults.
 */
public final class SurveyAggregator {

    /** The most times one answer may be counted in one call. */
    public static final long MOST_TIMES = 1_000_000_000_000L;

    private final Questionnaire questionnaire;
    private final CounterPlan plan;
    private final long[] counts;
    private final BadRowLog log;
    private final BitSet answered = new BitSet();
    private String respondent = "";

    /** The group and the stratum of the row before, which are mostly those of the next, with their places. */
    private String groupName = "";

    private String stratumName = "";
    private CounterPlan.GroupPlan group;
    private int cell = -1;
    private long received;

    private SurveyAggregator(Questionnaire questionnaire, int listed) {
        this.questionnaire = questionnaire;
        plan = new CounterPlan(questionnaire);
        counts = new long[plan.size()];
        log = new BadRowLog(listed);
    }

    /**
     * Obtains an empty aggregator that lists at most {@value BadRowPolicy#LISTED} faults.
     *
     * @param questionnaire the questionnaire
     * @return the aggregator
     */
    public static SurveyAggregator of(Questionnaire questionnaire) {
        return of(questionnaire, BadRowPolicy.LISTED);
    }

    /**
     * Obtains an empty aggregator.
     *
     * @param questionnaire the questionnaire
     * @param listed the most faults listed, 0 to {@value BadRowPolicy#MOST_LISTED}
     * @return the aggregator
     * @throws IllegalArgumentException if {@code listed} is outside its range
     */
    public static SurveyAggregator of(Questionnaire questionnaire, int listed) {
        Objects.requireNonNull(questionnaire, "questionnaire");
        return new SurveyAggregator(questionnaire, BadRowPolicy.requireListed(listed));
    }

    /** Returns the questionnaire. * @return the questionnaire */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Counts one answer. A refused one is placed by its number in the order of the calls: {@code #17}.
     *
     * @param answer the answer
     * @return true if it was counted, false if it was refused and noted as a bad row
     */
    public boolean accept(SurveyAnswer answer) {
        Objects.requireNonNull(answer, "answer");
        received++;
        return row(answer, 1, this::ordinal);
    }

    /**
     * Counts an answer that was given several times: for hosts that have already counted equal answers, by SQL or on a
     * cluster. The respondent is not looked at.
     *
     * @param answer the answer
     * @param times the number of times it was given, 1 to {@value #MOST_TIMES}; counted as so many rows
     * @return true if it was counted, false if it was refused and noted as bad rows
     * @throws IllegalArgumentException if {@code times} is outside its range
     */
    public boolean accept(SurveyAnswer answer, long times) {
        if (times < 1 || times > MOST_TIMES) {
            throw new IllegalArgumentException("times is not 1 to " + MOST_TIMES + ": " + times);
        }
        Objects.requireNonNull(answer, "answer");
        received++;
        SurveyAnswer nobody =
                new SurveyAnswer("", answer.group(), answer.stratum(), answer.question(), answer.answer());
        return row(nobody, times, this::ordinal);
    }

    /**
     * Adds all that another aggregator has counted; the other is left as it is.
     *
     * @param other an aggregator for an equal questionnaire
     * @return this
     * @throws IllegalArgumentException if the other is this one or counts for another questionnaire
     */
    public SurveyAggregator merge(SurveyAggregator other) {
        Objects.requireNonNull(other, "other");
        if (other == this) {
            throw new IllegalArgumentException("other is this aggregator");
        }
        if (!questionnaire.equals(other.questionnaire)) {
            throw new IllegalArgumentException("other counts for another questionnaire: " + other.questionnaire.id()
                    + ", this one for " + questionnaire.id());
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], other.counts[i]);
        }
        log.merge(other.log);
        received += other.received;
        return this;
    }

    /**
     * Returns the rows refused so far.
     *
     * @return a snapshot
     */
    public BadRows badRows() {
        return log.toBadRows();
    }

    /**
     * Returns the percentages that the answers counted so far give.
     *
     * @return a snapshot; counting may go on
     */
    public SurveyResult result() {
        Estimator estimator = new Estimator(questionnaire, plan, counts);
        return new SurveyResult(
                questionnaire,
                questionnaire.leaves().stream().map(estimator::leaf).toList(),
                badRows());
    }

    boolean row(SurveyAnswer answer, long times, Supplier<String> place) {
        Optional<Finding> fault = count(answer, times, place);
        if (fault.isPresent()) {
            log.bad(times, List.of(fault.get()));
            return false;
        }
        log.good(times);
        return true;
    }

    /** Counts an answer that is part of a row; the row itself is noted by {@link #note}. */
    Optional<Finding> count(SurveyAnswer answer, long times, Supplier<String> place) {
        boolean same = !answer.respondent().isEmpty() && answer.respondent().equals(respondent);
        if (!same) {
            respondent = answer.respondent();
            answered.clear();
        }
        CounterPlan.QuestionPlan question = plan.question(answer.question()).orElse(null);
        int counter = question == null ? -1 : counter(answer, question);
        if (counter < 0) {
            return Optional.of(plan.fault(answer, place.get()));
        }
        if (!respondent.isEmpty() && !answer.answer().isEmpty()) {
            if (answered.get(question.number())) {
                return Optional.of(Finding.error(
                        SurveyCode.ROW_ANSWERED_TWICE,
                        place.get(),
                        "respondent",
                        Excerpt.of(respondent),
                        "question",
                        answer.question()));
            }
            answered.set(question.number());
        }
        counts[counter] = Math.addExact(counts[counter], times);
        return Optional.empty();
    }

    /** Notes one row with what was refused of it. */
    void note(List<Finding> faults) {
        if (faults.isEmpty()) {
            log.good(1);
        } else {
            log.bad(1, faults);
        }
    }

    CounterPlan plan() {
        return plan;
    }

    private int counter(SurveyAnswer answer, CounterPlan.QuestionPlan question) {
        if (!answer.group().equals(groupName) || !answer.stratum().equals(stratumName)) {
            groupName = answer.group();
            stratumName = answer.stratum();
            group = plan.group(groupName).orElse(null);
            cell = group == null ? -1 : group.cell(stratumName);
        }
        if (cell < 0 || !question.asks(group)) {
            return -1;
        }
        int option = question.option(answer.answer());
        return option < 0 ? -1 : question.start(group, cell) + option;
    }

    private String ordinal() {
        return "#" + received;
    }
}
