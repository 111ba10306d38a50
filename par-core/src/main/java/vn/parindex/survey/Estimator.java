package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Text;

/** Turns the counters of a survey into means, tier by tier. */
final class Estimator {

    private static final Text STRATUM = Text.of("tầng", "stratum");
    private static final Text GROUP = Text.of("nhóm", "group");
    private static final Text QUESTION = Text.of("câu hỏi", "question");

    private final Questionnaire questionnaire;
    private final CounterPlan plan;
    private final long[] counts;

    Estimator(Questionnaire questionnaire, CounterPlan plan, long[] counts) {
        this.questionnaire = questionnaire;
        this.plan = plan;
        this.counts = counts;
    }

    LeafResult leaf(NodeCode code) {
        List<Finding> findings = new ArrayList<>();
        List<QuestionResult> results = new ArrayList<>();
        MeanTier tier = new MeanTier(QUESTION, questionnaire.policy().question());
        for (Question question : questionnaire.questionsOf(code)) {
            results.add(new QuestionTier(code, question, findings).result(tier));
        }
        Optional<ExactMean> mean = tier.parts(code, findings).map(ExactMean::ofDependent);
        if (mean.isEmpty()) {
            findings.add(Finding.error(SurveyCode.SURVEY_NO_PERCENTAGE, code));
        } else if (!mean.get().alone().isEmpty()) {
            findings.add(Finding.note(
                    SurveyCode.SURVEY_NO_STANDARD_ERROR,
                    code,
                    "got",
                    Excerpt.ofEach(mean.get().alone())));
        }
        return new LeafResult(code, tier.tally.estimate(mean), results, questionnaire.confidenceOf(code), findings);
    }

    /** Counts of answers behind a mean. */
    private final class Tally {

        private long counted;
        private long noOpinion;
        private long unanswered;

        void add(Tally other) {
            counted += other.counted;
            noOpinion += other.noOpinion;
            unanswered += other.unanswered;
        }

        Estimate estimate(Optional<ExactMean> mean) {
            return new Estimate(
                    mean.map(m -> m.round(questionnaire.policy().rounding())),
                    counted,
                    noOpinion,
                    unanswered,
                    mean.flatMap(ExactMean::standardError),
                    mean.flatMap(ExactMean::interval));
        }
    }

    /** Collects the parts of one mean. */
    private final class MeanTier {

        private final Text kind;
        private final MissingPolicy policy;
        private final List<WeightedMean> present = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final Tally tally = new Tally();

        MeanTier(Text kind, MissingPolicy policy) {
            this.kind = kind;
            this.policy = policy;
        }

        void add(String path, BigDecimal weight, Optional<ExactMean> mean, Tally part) {
            mean.ifPresentOrElse(m -> present.add(new WeightedMean(weight, m)), () -> missing.add(path));
            tally.add(part);
        }

        /** Returns the parts over which the mean is taken; empty where it does not stand. */
        Optional<List<WeightedMean>> parts(NodeCode leaf, List<Finding> findings) {
            if (present.isEmpty()) {
                return Optional.empty();
            }
            if (missing.isEmpty()) {
                return Optional.of(present);
            }
            boolean refused = policy == MissingPolicy.REFUSE;
            findings.add(Finding.warning(
                    refused ? SurveyCode.SURVEY_PART_MISSING : SurveyCode.SURVEY_PART_LEFT_OUT,
                    leaf,
                    "part",
                    kind,
                    "got",
                    Excerpt.ofEach(missing)));
            return refused ? Optional.empty() : Optional.of(present);
        }
    }

    /** Estimates one question by its groups and their strata. */
    private final class QuestionTier {

        private final NodeCode leaf;
        private final Question question;
        private final List<Finding> findings;
        private final List<AnswerOption> options;
        private final CounterPlan.QuestionPlan counters;

        QuestionTier(NodeCode leaf, Question question, List<Finding> findings) {
            this.leaf = leaf;
            this.question = question;
            this.findings = findings;
            options = questionnaire.scaleOf(question).options();
            counters = plan.question(question.id()).orElseThrow();
        }

        QuestionResult result(MeanTier questions) {
            MeanTier tier = new MeanTier(GROUP, questionnaire.policy().group());
            List<GroupResult> results = new ArrayList<>();
            for (String id : question.groups()) {
                results.add(group(plan.group(id).orElseThrow(), tier));
            }
            Optional<ExactMean> mean = Optional.empty();
            int least = questionnaire.policy().minimumAnswers();
            if (tier.tally.counted < least) {
                findings.add(Finding.warning(
                        SurveyCode.SURVEY_QUESTION_TOO_FEW,
                        leaf,
                        "question",
                        question.id(),
                        "got",
                        tier.tally.counted,
                        "least",
                        least));
            } else {
                mean = tier.parts(leaf, findings).map(ExactMean::ofIndependent);
            }
            questions.add(question.id(), question.weight(), mean, tier.tally);
            return new QuestionResult(question.id(), question.weight(), tier.tally.estimate(mean), results);
        }

        private GroupResult group(CounterPlan.GroupPlan plan, MeanTier groups) {
            RespondentGroup group = plan.group();
            String path = question.id() + "/" + group.id();
            MeanTier tier = new MeanTier(STRATUM, questionnaire.policy().stratum());
            List<StratumResult> results = new ArrayList<>();
            long[] answers = new long[options.size()];
            for (int cell = 0; cell < plan.cells(); cell++) {
                boolean whole = group.strata().isEmpty();
                String cellPath =
                        whole ? path : path + "/" + group.strata().get(cell).id();
                long[] own = own(plan, cell);
                for (int i = 0; i < answers.length; i++) {
                    answers[i] += own[i];
                }
                Tally tally = tally(own, counts[counters.start(plan, cell) + options.size()]);
                Optional<ExactMean> mean = mean(own, cellPath);
                tier.add(
                        cellPath,
                        whole ? BigDecimal.ONE : group.strata().get(cell).weight(),
                        mean,
                        tally);
                if (!whole) {
                    Stratum stratum = group.strata().get(cell);
                    results.add(new StratumResult(stratum.id(), stratum.weight(), tally.estimate(mean), byOption(own)));
                }
            }
            Optional<ExactMean> mean = Optional.empty();
            if (tier.tally.counted < group.minimumAnswers()) {
                findings.add(Finding.warning(
                        SurveyCode.SURVEY_GROUP_TOO_FEW,
                        leaf,
                        "question",
                        question.id(),
                        "group",
                        group.id(),
                        "got",
                        tier.tally.counted,
                        "least",
                        group.minimumAnswers()));
            } else {
                mean = tier.parts(leaf, findings).map(ExactMean::ofIndependent);
            }
            groups.add(path, group.weight(), mean, tier.tally);
            return new GroupResult(group.id(), group.weight(), tier.tally.estimate(mean), byOption(answers), results);
        }

        private long[] own(CounterPlan.GroupPlan group, int cell) {
            int start = counters.start(group, cell);
            return Arrays.copyOfRange(counts, start, start + options.size());
        }

        private Tally tally(long[] answers, long unanswered) {
            Tally tally = new Tally();
            tally.unanswered = unanswered;
            for (int i = 0; i < answers.length; i++) {
                if (options.get(i).weight().isPresent()) {
                    tally.counted += answers[i];
                } else {
                    tally.noOpinion += answers[i];
                }
            }
            return tally;
        }

        private Optional<ExactMean> mean(long[] answers, String path) {
            List<Long> numbers = new ArrayList<>();
            List<Percentage> weights = new ArrayList<>();
            for (int i = 0; i < answers.length; i++) {
                if (options.get(i).weight().isPresent() && answers[i] > 0) {
                    numbers.add(answers[i]);
                    weights.add(options.get(i).weight().get());
                }
            }
            return numbers.isEmpty() ? Optional.empty() : Optional.of(ExactMean.of(numbers, weights, path));
        }

        private Map<String, Long> byOption(long[] answers) {
            Map<String, Long> byOption = new LinkedHashMap<>();
            for (int i = 0; i < answers.length; i++) {
                byOption.put(options.get(i).id(), answers[i]);
            }
            return byOption;
        }
    }
}
