package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Text;

/** Questionnaires and answers drawn from a seed. */
final class RandomSurvey {

    private static final Text NAME = Text.of("Tên", "Name");

    private final Random random;
    private final Questionnaire questionnaire;

    RandomSurvey(long seed, SurveyPolicy policy) {
        random = new Random(seed);
        List<RespondentGroup> groups = new ArrayList<>();
        for (int g = 0; g < 1 + random.nextInt(4); g++) {
            List<Stratum> strata = new ArrayList<>();
            for (int s = 0; s < random.nextInt(4); s++) {
                strata.add(new Stratum("s" + s, NAME, weight()));
            }
            groups.add(new RespondentGroup("g" + g, NAME, weight(), 1 + random.nextInt(3), strata));
        }
        List<String> all = groups.stream().map(RespondentGroup::id).toList();
        List<Question> questions = new ArrayList<>();
        for (int q = 0; q < 2 + random.nextInt(5); q++) {
            List<String> asked = q == 0 ? all : all.subList(random.nextInt(all.size()), all.size());
            questions.add(new Question(
                    "q" + q, NodeCode.parse("1." + (1 + random.nextInt(3))), NAME, asked, "scale", weight()));
        }
        List<AnswerOption> options = new ArrayList<>();
        options.add(AnswerOption.of("top", NAME, Percentage.of(100)));
        for (int o = 0; o < 1 + random.nextInt(4); o++) {
            options.add(AnswerOption.of("o" + o, NAME, Percentage.of(BigDecimal.valueOf(random.nextInt(100_001), 3))));
        }
        options.add(AnswerOption.noOpinion("none", NAME));
        AnswerScale scale = new AnswerScale("scale", options, HandWorked.MADE_UP, Confidence.RECONSTRUCTED);
        questionnaire = new Questionnaire(
                "random",
                NAME,
                HandWorked.METHODOLOGY,
                policy,
                List.of(scale),
                groups,
                questions,
                HandWorked.MADE_UP,
                Confidence.RECONSTRUCTED,
                "");
    }

    private BigDecimal weight() {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Random random() {
        return random;
    }

    /** An answer by somebody without a name; one in twenty is unanswered, one in twenty is bad. */
    SurveyAnswer answer() {
        Question question = pick(questionnaire.questions());
        int kind = random.nextInt(20);
        String option = kind == 0
                ? ""
                : kind == 1
                        ? "bad"
                        : pick(questionnaire.scales().get(0).options()).id();
        return answer(question, pick(question.groups()), option);
    }

    SurveyAnswer answer(Question question, String group, String option) {
        List<Stratum> strata = questionnaire.groups().stream()
                .filter(g -> g.id().equals(group))
                .findFirst()
                .orElseThrow()
                .strata();
        return new SurveyAnswer("", group, strata.isEmpty() ? "" : pick(strata).id(), question.id(), option);
    }

    List<SurveyAnswer> answers(int count) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(answer());
        }
        return answers;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
