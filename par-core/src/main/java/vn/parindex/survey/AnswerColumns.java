package vn.parindex.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.csv.CsvCode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Excerpt;
import vn.parindex.value.TypedText;

/** The columns of a file of raw answers, as its header names them; -1 for a column that is missing. */
record AnswerColumns(
        int count, int respondent, int group, int stratum, int question, int answer, Map<Integer, String> questions) {

    private static final String RESPONDENT = "respondent";
    private static final String GROUP = "group";
    private static final String STRATUM = "stratum";
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";
    private static final List<String> NAMES = List.of(RESPONDENT, GROUP, STRATUM, QUESTION, ANSWER);

    /** Checks whether a name is that of a column, so that no question may have it. */
    static boolean isReserved(String name) {
        return NAMES.contains(name);
    }

    /** Returns all names that a column may have. */
    static Set<String> names(Questionnaire questionnaire) {
        Set<String> names = new HashSet<>(NAMES);
        questionnaire.questions().forEach(question -> names.add(question.id()));
        return names;
    }

    /**
     * Reads a header.
     *
     * @param unreadable the faults that make its line itself unreadable
     * @throws ParIndexException with these faults and all columns that are missing, unknown or repeated
     */
    static AnswerColumns of(List<String> fields, Questionnaire questionnaire, String place, List<Finding> unreadable) {
        List<Finding> faults = new ArrayList<>(unreadable);
        List<String> header = fields.stream().map(TypedText::line).toList();
        boolean oneColumnAQuestion = !header.contains(QUESTION) && !header.contains(ANSWER);
        Set<String> questions = new HashSet<>();
        if (oneColumnAQuestion) {
            questionnaire.questions().forEach(question -> questions.add(question.id()));
        }
        Map<String, Integer> known = new HashMap<>();
        Map<Integer, String> asked = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (questions.contains(column)) {
                asked.put(i, column);
            } else if (!NAMES.contains(column)) {
                faults.add(Finding.error(CsvCode.UNKNOWN_COLUMN, place, "got", Excerpt.of(column), "allowed", NAMES));
            }
            if (known.putIfAbsent(column, i) != null) {
                faults.add(Finding.error(CsvCode.COLUMN_TWICE, place, "got", Excerpt.of(column)));
            }
        }
        for (String column : needed(questionnaire, oneColumnAQuestion && !asked.isEmpty())) {
            if (!known.containsKey(column)) {
                faults.add(Finding.error(CsvCode.MISSING_COLUMN, place, "expected", column, "allowed", NAMES));
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new AnswerColumns(
                header.size(),
                at(known, RESPONDENT),
                at(known, GROUP),
                at(known, STRATUM),
                at(known, QUESTION),
                at(known, ANSWER),
                Map.copyOf(asked));
    }

    private static List<String> needed(Questionnaire questionnaire, boolean oneColumnAQuestion) {
        List<String> needed = new ArrayList<>(List.of(GROUP));
        if (questionnaire.groups().stream().anyMatch(group -> !group.strata().isEmpty())) {
            needed.add(STRATUM);
        }
        if (!oneColumnAQuestion) {
            needed.addAll(List.of(QUESTION, ANSWER));
        }
        return needed;
    }

    private static int at(Map<String, Integer> known, String column) {
        return known.getOrDefault(column, -1);
    }

    /** Checks whether a row is a respondent with a column for each question, and not a single answer. */
    boolean oneColumnAQuestion() {
        return question < 0;
    }

    SurveyAnswer answer(List<String> fields) {
        return new SurveyAnswer(
                field(fields, respondent),
                field(fields, group),
                field(fields, stratum),
                field(fields, question),
                field(fields, answer));
    }

    SurveyAnswer answer(List<String> fields, int column) {
        return new SurveyAnswer(
                field(fields, respondent),
                field(fields, group),
                field(fields, stratum),
                questions.get(column),
                fields.get(column));
    }

    private static String field(List<String> fields, int column) {
        return column < 0 ? "" : fields.get(column);
    }
}
