package vn.parindex.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;
import vn.parindex.value.TypedText;

/**
 * Checks the parts of a questionnaire against each other and collects every fault, placed by a pointer into its
 * document.
 */
final class QuestionnaireCheck {

    /** The most counters: options (and one for no answer) times questions times strata. 8 MB. */
    static final int MOST_COUNTERS = 1_000_000;

    static final int MOST_GROUPS = 200;
    static final int MOST_STRATA = 2_000;
    static final int MOST_QUESTIONS = 2_000;
    static final int MOST_OPTIONS = 100;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");
    private static final int LONGEST_NAME = 80;
    private static final Text NAME_FORM = Text.of(
            "1–80 ký tự, Unicode NFC, không có ký tự điều khiển hoặc ký tự không nhìn thấy, không có khoảng trắng thừa",
            "1–80 characters, Unicode NFC, no control or invisible characters, no superfluous white space");

    private final String id;
    private final List<AnswerScale> scales;
    private final List<RespondentGroup> groups;
    private final List<Question> questions;
    private final List<Finding> faults = new ArrayList<>();

    QuestionnaireCheck(String id, List<AnswerScale> scales, List<RespondentGroup> groups, List<Question> questions) {
        this.id = id;
        this.scales = scales;
        this.groups = groups;
        this.questions = questions;
    }

    List<Finding> faults() {
        word("/id", id);
        list(
                "/groups",
                groups,
                RespondentGroup::id,
                MOST_GROUPS,
                Text.of("số nhóm đối tượng điều tra", "the number of respondent groups"));
        list("/questions", questions, Question::id, MOST_QUESTIONS, Text.of("số câu hỏi", "the number of questions"));
        if (scales.isEmpty()) {
            add("/scales", InputCode.EMPTY_LIST, "got", "scales");
        }
        limit("/scales", scales.size(), MOST_QUESTIONS, Text.of("số thang trả lời", "the number of answer scales"));
        strata();
        scales();
        questions();
        if (faults.isEmpty()) {
            counters();
        }
        return faults;
    }

    private void strata() {
        int all = 0;
        for (int g = 0; g < groups.size(); g++) {
            List<Stratum> strata = groups.get(g).strata();
            names("/groups/" + g + "/strata", strata, Stratum::id);
            all += strata.size();
        }
        limit(
                "/groups",
                all,
                MOST_STRATA,
                Text.of("số phân tầng của tất cả các nhóm", "the number of strata of all groups"));
    }

    private void scales() {
        Set<String> seen = new HashSet<>();
        for (int s = 0; s < scales.size(); s++) {
            AnswerScale scale = scales.get(s);
            String pointer = "/scales/" + s;
            word(pointer + "/id", scale.id());
            if (!seen.add(scale.id())) {
                add(pointer + "/id", InputCode.REPEATED, "got", scale.id());
            }
            names(pointer + "/options", scale.options(), AnswerOption::id);
            limit(
                    pointer + "/options",
                    scale.options().size(),
                    MOST_OPTIONS,
                    Text.of("số phương án trả lời", "the number of answers"));
            long counting = scale.options().stream()
                    .filter(option -> option.weight().isPresent())
                    .count();
            if (counting < 2) {
                add(pointer + "/options", SurveyCode.SCALE_TOO_SHORT, "got", counting);
            }
        }
    }

    private void questions() {
        Set<String> unusedGroups =
                new HashSet<>(groups.stream().map(RespondentGroup::id).toList());
        Set<String> unusedScales =
                new HashSet<>(scales.stream().map(AnswerScale::id).toList());
        Set<String> knownGroups = Set.copyOf(unusedGroups);
        Set<String> knownScales = Set.copyOf(unusedScales);
        for (int q = 0; q < questions.size(); q++) {
            Question question = questions.get(q);
            String pointer = "/questions/" + q;
            if (AnswerColumns.isReserved(question.id())) {
                add(pointer + "/id", SurveyCode.RESERVED_NAME, "got", question.id());
            }
            if (!knownScales.contains(question.scale())) {
                add(
                        pointer + "/scale",
                        SurveyCode.UNKNOWN_SCALE,
                        "got",
                        question.scale(),
                        "allowed",
                        ids(scales, AnswerScale::id));
            }
            unusedScales.remove(question.scale());
            if (question.groups().isEmpty()) {
                add(pointer + "/groups", InputCode.EMPTY_LIST, "got", "groups");
            }
            Set<String> asked = new HashSet<>();
            for (int g = 0; g < question.groups().size(); g++) {
                String group = question.groups().get(g);
                if (!knownGroups.contains(group)) {
                    add(
                            pointer + "/groups/" + g,
                            SurveyCode.UNKNOWN_GROUP,
                            "got",
                            group,
                            "allowed",
                            ids(groups, RespondentGroup::id));
                }
                if (!asked.add(group)) {
                    add(pointer + "/groups/" + g, InputCode.REPEATED, "got", group);
                }
                unusedGroups.remove(group);
            }
        }
        unused("/groups", groups, RespondentGroup::id, unusedGroups);
        unused("/scales", scales, AnswerScale::id, unusedScales);
    }

    private <T> void unused(String pointer, List<T> list, Function<T, String> name, Set<String> unused) {
        for (int i = 0; i < list.size(); i++) {
            if (unused.contains(name.apply(list.get(i)))) {
                add(pointer + "/" + i, SurveyCode.UNUSED, "got", name.apply(list.get(i)));
            }
        }
    }

    private void counters() {
        Map<String, Integer> cells = new HashMap<>();
        groups.forEach(group -> cells.put(group.id(), Math.max(1, group.strata().size())));
        Map<String, Integer> options = new HashMap<>();
        scales.forEach(scale -> options.put(scale.id(), scale.options().size() + 1));
        long counters = 0;
        for (Question question : questions) {
            counters += (long) options.get(question.scale())
                    * question.groups().stream().mapToInt(cells::get).sum();
        }
        limit(
                "/questions",
                counters,
                MOST_COUNTERS,
                Text.of("số câu hỏi × phương án trả lời × phân tầng", "the number of questions × answers × strata"));
    }

    private <T> void list(String pointer, List<T> list, Function<T, String> name, int most, Text counted) {
        names(pointer, list, name);
        if (list.isEmpty()) {
            add(pointer, InputCode.EMPTY_LIST, "got", pointer.substring(1));
        }
        limit(pointer, list.size(), most, counted);
    }

    private <T> void names(String pointer, List<T> list, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String got = name.apply(list.get(i));
            if (!isName(got)) {
                add(pointer + "/" + i + "/id", InputCode.BAD_IDENTIFIER, "got", Excerpt.of(got), "expected", NAME_FORM);
            }
            if (!seen.add(got)) {
                add(pointer + "/" + i + "/id", InputCode.REPEATED, "got", Excerpt.of(got));
            }
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.equals(TypedText.line(name))
                && Text.isPlain(name);
    }

    private void word(String pointer, String got) {
        if (got.length() > LONGEST_NAME || !WORD.matcher(got).matches()) {
            add(pointer, InputCode.BAD_IDENTIFIER, "got", Excerpt.of(got), "expected", "abc-def");
        }
    }

    private void limit(String pointer, long got, long most, Text counted) {
        if (got > most) {
            add(pointer, InputCode.TOO_LARGE, "got", counted, "allowed", most);
        }
    }

    private static <T> List<String> ids(List<T> list, Function<T, String> name) {
        return Excerpt.ofEach(list.stream().map(name).toList());
    }

    private void add(String pointer, FindingCode code, Object... arguments) {
        faults.add(Finding.error(code, pointer, Excerpt.inAll(arguments)));
    }
}
