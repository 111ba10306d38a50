package vn.parindex.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers put together into an assessment. The questionnaire and the 73 % are those of docs/survey.md. */
class SurveyCommandTest {

    private static final String ANSWERS = "respondent,group,stratum,question,answer\n"
            + "D1,delegates,,C1,A\nD2,delegates,,C1,B\nD3,delegates,,C1,K\n"
            + "P1,citizens,town,C1,A\nP2,citizens,town,C1,B\nP3,citizens,countryside,C1,C\nP4,citizens,countryside,C1,D\n";

    @TempDir
    private Path folder;

    private Run aggregate(String answers, Object... more) {
        Object[] arguments = new Object[7 + more.length];
        Object[] first = {
            "survey",
            "aggregate",
            Run.write(folder.resolve("answers.csv"), answers),
            "--questionnaire",
            questionnaire(),
            "--out",
            folder.resolve("out.json")
        };
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return Run.par(arguments);
    }

    /** The example of docs/survey.md, as it stands there. */
    private Path questionnaire() {
        Matcher example = Pattern.compile(
                        "```json\n(\\{\n  \"format\": \"par-questionnaire/1\".*?\n\\})\n```", Pattern.DOTALL)
                .matcher(Run.read(Path.of("../../docs/survey.md")));
        assertThat(example.find()).isTrue();
        return Run.write(folder.resolve("questionnaire.json"), example.group(1));
    }

    private Path base() {
        return Run.write(
                folder.resolve("base.json"),
                "{\"format\": \"par-assessment/1\", \"methodology\": \"illustration-department\", \"year\": 2020,"
                        + " \"unit\": {\"id\": \"a\", \"name\": \"A\"}, \"entries\": []}");
    }

    @Test
    void a_unit_that_was_not_there_in_the_round_is_told() {
        Path province = Run.write(
                folder.resolve("province.json"),
                Run.read(base())
                        .replace("illustration-department", "vn-1149-2020-province")
                        .replace("2020,", "2026,")
                        .replace("\"A\"", "\"Long An\""));
        Path questionnaire = Run.write(
                folder.resolve("q.json"),
                Run.read(questionnaire()).replace("illustration-department", "vn-1149-2020-province"));
        Run run = Run.par(
                "survey",
                "aggregate",
                Run.write(folder.resolve("answers.csv"), ANSWERS),
                "--questionnaire",
                questionnaire,
                "--assessment",
                province,
                "--out",
                folder.resolve("out.json"),
                "--lang",
                "en");
        assertThat(run.err()).contains("PAR-4133", "enter results for Tay Ninh Province");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
    }

    @Test
    void sound_answers_are_written() {
        Run run = aggregate(ANSWERS, "--assessment", base());
        assertThat(run.status()).isZero();
        assertThat(Run.read(folder.resolve("out.json"))).contains("\"survey\"", "\"73\"");
    }

    @Test
    void bad_rows_leave_the_file_unwritten_unless_they_are_borne() {
        String bad = ANSWERS + "P5,citizens,town,C1,Z\n";
        Run run = aggregate(bad, "--assessment", base());
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err())
                .contains("PAR-7106 answers.csv:9", "Chưa ghi " + folder.resolve("out.json") + " vì có lỗi nêu trên");
        assertThat(folder.resolve("out.json")).doesNotExist();

        Run borne = aggregate(bad, "--assessment", base(), "--max-bad-rows", "1");
        assertThat(borne.status()).isZero();
        assertThat(borne.err()).contains("PAR-7106 answers.csv:9");
        assertThat(Run.read(folder.resolve("out.json"))).contains("\"73\"");
    }

    @Test
    void an_old_file_stays_as_it_was_where_too_many_rows_are_bad() {
        Path out = Run.write(folder.resolve("out.json"), "old");
        Run run = aggregate(ANSWERS + "x\ny\n", "--assessment", base(), "--max-bad-rows", "1");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).contains("PAR-7201");
        assertThat(Run.read(out)).isEqualTo("old");
    }

    @Test
    void a_finding_with_letters_that_are_not_composed_can_be_written_as_json() {
        Run run = Run.par(
                "survey",
                "aggregate",
                Run.write(folder.resolve("a.csv"), ANSWERS + "P5,citizens,town,C1,o\u031B\u0300\u001B[31m\u202E\n"),
                "--questionnaire",
                questionnaire(),
                "--format",
                "json");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).contains("\"PAR-7106\"").doesNotContain("\u001B", "\u202E", "\u031B");
    }
}
