package vn.parindex.appraisal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** The table and the code in docs/appraisal.md are those that run. */
class DocumentationTest {

    @Test
    void the_document_shows_every_row() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("../docs/appraisal.md")).stream()
                .dropWhile(line -> !line.startsWith("| action |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(shown)
                .isEqualTo(Arrays.stream(ActionKind.values())
                        .map(DocumentationTest::row)
                        .toList());
    }

    @Test
    void the_code_shown_is_compiled_and_run() throws IOException {
        Campaign campaign = Sample.campaign();
        Methodology methodology = Sample.METHODOLOGY;
        Unit unit = Sample.UNIT;
        Actor actor = Sample.EDITOR;
        OffsetDateTime time = Sample.day("01-10");
        Action action = Sample.claims().get(0);
        // tag::apply[]
        AppraisalProcess process = AppraisalProcess.of(campaign, methodology);
        ProcessState state = process.start(unit);
        List<Permission> permissions = process.permissions(state, actor, time);
        ActionResult answer = process.apply(state, action, actor, time); // Applied(state, event) or Refused(reasons)
        // end::apply[]
        List<Event> events = List.of(((ActionResult.Applied) answer).event());
        // tag::replay[]
        Replay replay = new EventLog(unit, events).replay(process);
        ProcessState again = replay.state(); // equal to the state that the host had
        List<Finding> findings = replay.findings(); // empty for a sound log
        // end::replay[]

        assertThat(permissions).isNotEmpty();
        assertThat(again).isEqualTo(((ActionResult.Applied) answer).state());
        assertThat(findings).isEmpty();
        String document = Files.readString(Path.of("../docs/appraisal.md"));
        assertThat(document)
                .contains("```java\n" + shown("apply") + "\n```")
                .contains("```java\n" + shown("replay") + "\n```");
    }

    private static String shown(String tag) throws IOException {
        return Files.readAllLines(Path.of("src/test/java/vn/parindex/appraisal/DocumentationTest.java")).stream()
                .dropWhile(line -> !line.contains("// tag::" + tag + "[]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// end::" + tag + "[]"))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static String row(ActionKind kind) {
        String who = kind.roles().isEmpty()
                ? "the round says"
                : words(kind.roles().get().stream().map(Role::id).toList());
        String window = switch (kind.window()) {
            case CURRENT -> "that of the phase";
            case SURVEY -> "survey";
            case NONE -> "-";
        };
        String target = switch (kind.target()) {
            case WHOLE -> "the whole";
            case SELF_ASSESSED_LEAF -> "a self-assessed item";
            case JUDGED_LEAF -> "a judged item";
            case MEASURED_LEAF -> "a measured item";
            case LEAF_THAT_MAY_NOT_APPLY -> "an item that may be not applicable";
        };
        return "| `" + kind.id() + "` (" + kind.label().in(Language.VI) + ") | " + who + " | "
                + words(kind.phases().stream().map(Phase::id).toList()) + " | " + window + " | " + target + " |";
    }

    private static String words(Collection<String> words) {
        return words.stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
    }
}
