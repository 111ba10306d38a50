package vn.parindex.appraisal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of the procedure, walked through phase by phase with every round open. */
class WhoMayWhatTest {

    private static final List<Actor> ACTORS =
            List.of(Sample.EDITOR, Sample.LEADER, Sample.OFFICE, Sample.COUNCIL, Sample.SECRETARY);

    private final Sample sample = new Sample(allOpen());
    private final List<String> found = new ArrayList<>();

    private static Campaign allOpen() {
        List<Round> rounds = List.of(Stage.values()).stream()
                .map(stage -> Sample.round(stage, "01-01", "12-31"))
                .toList();
        return Campaign.of(Sample.METHODOLOGY.id(), IndexYear.of(2020), rounds)
                .withAssignments(Sample.campaign().assignments());
    }

    @Test
    void every_role_may_do_in_every_phase_what_the_procedure_says_and_nothing_else() throws IOException {
        Sample.claims().forEach(claim -> sample.done(claim, Sample.EDITOR, "02-01"));
        look();
        sample.done(Actions.move(ActionKind.SUBMIT), Sample.EDITOR, "02-01");
        look();
        sample.done(Actions.move(ActionKind.APPROVE), Sample.LEADER, "02-01");
        look();
        sample.appraised();
        look();
        sample.done(Actions.move(ActionKind.SUBMIT_EXPLANATION), Sample.LEADER, "03-05");
        look();
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "03-21");
        sample.done(Actions.recordSurvey("2.1", Sample.measured(80)), Sample.SECRETARY, "03-21");
        look();
        sample.done(Actions.move(ActionKind.CONCLUDE), Sample.SECRETARY, "04-06");
        look();
        sample.done(Actions.move(ActionKind.PUBLISH), Sample.SECRETARY, "04-07");
        look();

        assertThat(found).isEqualTo(expected());
    }

    private void look() {
        OffsetDateTime time = sample.state().lastTime().orElseThrow();
        for (Actor actor : ACTORS) {
            String allowed = sample.process().permissions(sample.state(), actor, time).stream()
                    .filter(Permission::allowed)
                    .map(p -> p.action().id())
                    .distinct()
                    .collect(Collectors.joining(" "));
            found.add((sample.state().phase().id() + " " + actor.role().id() + ": " + allowed).stripTrailing());
        }
    }

    private static List<String> expected() throws IOException {
        try (InputStream stream = WhoMayWhatTest.class.getResourceAsStream("who-may-what.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
