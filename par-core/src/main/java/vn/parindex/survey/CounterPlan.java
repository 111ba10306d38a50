package vn.parindex.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.value.Excerpt;

/**
 * The place of each counter of a questionnaire in one array: question by question, group by group, stratum by stratum,
 * option by option, then one for no answer.
 */
final class CounterPlan {

    private final Map<String, GroupPlan> groups = new HashMap<>();
    private final Map<String, QuestionPlan> questions = new HashMap<>();
    private final List<String> groupNames;
    private final int size;

    CounterPlan(Questionnaire questionnaire) {
        for (RespondentGroup group : questionnaire.groups()) {
            Map<String, Integer> strata =
                    indexes(group.strata().stream().map(Stratum::id).toList());
            groups.put(group.id(), new GroupPlan(groups.size(), group, strata, names(strata)));
        }
        groupNames = names(groups);
        int next = 0;
        for (Question question : questionnaire.questions()) {
            Map<String, Integer> options = indexes(questionnaire.scaleOf(question).options().stream()
                    .map(AnswerOption::id)
                    .toList());
            int[] starts = new int[groups.size()];
            Arrays.fill(starts, -1);
            for (String id : question.groups()) {
                GroupPlan group = groups.get(id);
                starts[group.number()] = next;
                next += group.cells() * (options.size() + 1);
            }
            questions.put(question.id(), new QuestionPlan(questions.size(), options, starts, names(options)));
        }
        size = next;
    }

    private static Map<String, Integer> indexes(List<String> ids) {
        Map<String, Integer> indexes = new HashMap<>();
        ids.forEach(id -> indexes.put(id, indexes.size()));
        return indexes;
    }

    /** Returns the names that a fault lists as allowed; made once, because a hostile file has a fault in every row. */
    private static List<String> names(Map<String, ?> ids) {
        return Excerpt.ofEach(ids.keySet().stream().sorted().toList());
    }

    /** Returns the number of counters. */
    int size() {
        return size;
    }

    /**
     * A group: its number, and the place of each stratum; a group sampled as a whole has one cell, named by the empty
     * text.
     */
    record GroupPlan(int number, RespondentGroup group, Map<String, Integer> strata, List<String> names) {

        int cells() {
            return Math.max(1, strata.size());
        }

        /** Returns the place of a stratum, or -1. */
        int cell(String stratum) {
            return strata.isEmpty() ? (stratum.isEmpty() ? 0 : -1) : strata.getOrDefault(stratum, -1);
        }
    }

    /**
     * A question: its number, the place of each option, and the place where the counters of each group begin, below
     * zero for a group that is not asked.
     */
    record QuestionPlan(int number, Map<String, Integer> options, int[] starts, List<String> names) {

        int width() {
            return options.size() + 1;
        }

        /** Checks whether a group is asked. */
        boolean asks(GroupPlan group) {
            return starts[group.number()] >= 0;
        }

        /** Returns the place where the counters of one cell of a group that is asked begin. */
        int start(GroupPlan group, int cell) {
            return starts[group.number()] + cell * width();
        }

        /** Returns the counter of an option; of "no answer" for the empty text; -1 for an unknown one. */
        int option(String answer) {
            return answer.isEmpty() ? options.size() : options.getOrDefault(answer, -1);
        }
    }

    Optional<QuestionPlan> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    Optional<GroupPlan> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "\"\"" : Excerpt.of(text);
    }

    /** Returns the fault of an answer that cannot be counted. */
    Finding fault(SurveyAnswer answer, String place) {
        GroupPlan group = groups.get(answer.group());
        if (group == null) {
            return Finding.error(
                    SurveyCode.ROW_UNKNOWN_GROUP, place, "got", shown(answer.group()), "allowed", groupNames);
        }
        if (group.cell(answer.stratum()) < 0) {
            return group.strata().isEmpty()
                    ? Finding.error(
                            SurveyCode.ROW_STRATUM_NOT_EXPECTED,
                            place,
                            "got",
                            shown(answer.stratum()),
                            "group",
                            answer.group())
                    : Finding.error(
                            SurveyCode.ROW_UNKNOWN_STRATUM,
                            place,
                            "got",
                            shown(answer.stratum()),
                            "group",
                            answer.group(),
                            "allowed",
                            group.names());
        }
        QuestionPlan question = questions.get(answer.question());
        if (question == null) {
            return Finding.error(SurveyCode.ROW_UNKNOWN_QUESTION, place, "got", shown(answer.question()));
        }
        if (!question.asks(group)) {
            return Finding.error(
                    SurveyCode.ROW_GROUP_NOT_ASKED, place, "question", answer.question(), "group", answer.group());
        }
        return Finding.error(
                SurveyCode.ROW_UNKNOWN_OPTION,
                place,
                "question",
                answer.question(),
                "got",
                shown(answer.answer()),
                "allowed",
                question.names());
    }
}
