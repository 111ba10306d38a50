package vn.parindex.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.ModePair;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.Replay;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;

/** Expected values: see about.md beside the golden files. */
class AppraisalStoryTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Host tell(Language language) {
        return AppraisalStory.tell(language, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = AppraisalStoryTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_story_is_told_in_both_languages(Language language) throws IOException {
        tell(language);

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(golden("story." + language.id() + ".txt"));
    }

    @Test
    void every_item_has_the_points_that_were_worked_out_without_the_library() throws IOException {
        Host host = tell(Language.VI);
        List<String> rows = new ArrayList<>(List.of("code,self,appraised,final"));
        List<IndexResult> results =
                List.of(result(host, Mode.SELF), result(host, Mode.APPRAISED), result(host, Mode.FINAL));
        for (Outcome leaf : results.get(2).leaves()) {
            rows.add(leaf.code() + ","
                    + String.join(
                            ",",
                            results.stream().map(r -> points(r, leaf.code())).toList()));
        }
        rows.add("total,"
                + String.join(
                        ",",
                        results.stream().map(r -> r.total().points().toString()).toList()));

        assertThat(rows).isEqualTo(golden("expected.csv").lines().toList());
    }

    private static IndexResult result(Host host, Mode mode) {
        return host.process().evaluate(host.state(), mode);
    }

    private static String points(IndexResult result, NodeCode code) {
        Outcome leaf = result.outcome(code).orElseThrow();
        return leaf.score().state() == State.SCORED ? leaf.score().points().toString() : "";
    }

    @Test
    void the_disputed_items_are_those_worked_by_hand() {
        Host host = tell(Language.VI);
        Disputes disputes = host.process().disputes(host.state(), List.of());

        assertThat(disputes.disputed())
                .extracting(leaf -> leaf.code().toString())
                .containsExactly("3.4.1", "5.5.2", "1.5", "2.1.1", "3.2.3", "7.2.1");
        assertThat(disputes.disputed())
                .extracting(leaf -> points(leaf, ModePair.SELF_TO_APPRAISED))
                .containsExactly("-0.98201", "-0.75", "-0.5", "-0.25", "0.25", "-0.25");
        assertThat(disputes.disputed())
                .extracting(leaf -> points(leaf, ModePair.APPRAISED_TO_FINAL))
                .containsExactly("0.96171", "0.75", "", "", "", "");
        assertThat(disputes.sum(ModePair.SELF_TO_APPRAISED)).isEqualTo(Points.parse("-2.48201"));
        assertThat(disputes.sum(ModePair.SELF_TO_FINAL)).isEqualTo(Points.parse("-0.7703"));
        assertThat(disputes.open()).isEmpty();
    }

    private static String points(ComparedLeaf leaf, ModePair comparison) {
        return leaf.difference(comparison).map(d -> d.points().toString()).orElse("");
    }

    @Test
    void every_layer_is_in_the_end_what_its_stage_brought() {
        Assessment end = tell(Language.VI).state().assessment();

        for (String file : List.of(
                "1-self-assessment.json",
                "2-survey.json",
                "3-appraisal-1.json",
                "4-explanation.json",
                "5-appraisal-2.json",
                "6-council.json")) {
            for (Entry brought : StoryFiles.stage(file).entries().values()) {
                Entry held = end.entry(brought.code()).orElseThrow();
                brought.opinions()
                        .forEach((stage, opinion) -> assertThat(
                                        unsigned(held.opinion(stage).orElseThrow()))
                                .as(file + " " + brought.code())
                                .isEqualTo(opinion));
            }
        }
    }

    /** An opinion without what the process adds: author and time. */
    private static Opinion unsigned(Opinion opinion) {
        return opinion.withAuthor("", "");
    }

    @Test
    void the_log_replays_to_the_same_bytes() {
        Host host = tell(Language.VI);
        EventLog stored = ParJson.EVENTS.read(ParJson.EVENTS.canonical(host.log()), "events.json");
        Replay replay = stored.replay(host.process());

        assertThat(stored).isEqualTo(host.log());
        assertThat(replay.findings()).isEmpty();
        assertThat(replay.state()).isEqualTo(host.state());
        assertThat(replay.state().phase()).isEqualTo(Phase.PUBLISHED);
        assertThat(ParJson.ASSESSMENT.canonical(replay.state().assessment()))
                .isEqualTo(ParJson.ASSESSMENT.canonical(host.state().assessment()));
    }

    @Test
    void what_a_host_stores_is_written_on_request(@TempDir Path folder) throws IOException {
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            AppraisalStory.main(new String[] {"en", folder.toString()});
        } finally {
            System.setOut(before);
        }

        Host host = tell(Language.EN);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith(golden("story.en.txt"));
        assertThat(ParJson.EVENTS.read(folder.resolve("events.json"))).isEqualTo(host.log());
        assertThat(ParJson.ASSESSMENT.read(folder.resolve("assessment.json")))
                .isEqualTo(host.state().assessment());
    }
}
