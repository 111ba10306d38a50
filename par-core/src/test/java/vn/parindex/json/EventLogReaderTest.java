package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.ValueChange;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EventLogReaderTest {

    private static final String TEXT = new String(Fixture.resource("appraisal/events.json"), StandardCharsets.UTF_8);
    private static final Actor SECRETARY = Actor.of("thu-ky", Role.SECRETARY, "");
    private static final Actor APPRAISER = Actor.of("le-c", Role.APPRAISER, "so-noi-vu");

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }

    private static EventLog value() {
        return new EventLog(
                Unit.of("so-a", "Sở A"),
                List.of(
                        new Event(
                                1,
                                at("2021-01-10T09:30+07:00"),
                                Actor.of("nguyen-a", Role.UNIT_EDITOR, "so-a"),
                                Actions.claim(
                                        "1.2",
                                        Opinion.at(Stage.SELF)
                                                .withFact("on_time", Fact.of(90))
                                                .withFact("resolved", Fact.of(100))
                                                .withEvidence(Evidence.of("01/BC", "Báo cáo"))),
                                List.of(new ValueChange("1.2/self/facts/on_time", "", "90"))),
                        new Event(
                                2,
                                at("2021-01-11T09:30:15+07:00"),
                                SECRETARY,
                                new Action.Unlock(Stage.SELF, at("2021-02-10T17:00+07:00"), "Sự cố mạng"),
                                List.of()),
                        new Event(
                                3,
                                at("2021-01-11T09:31+07:00"),
                                SECRETARY,
                                new Action.Lock(Stage.SELF, "Nhầm"),
                                List.of()),
                        new Event(
                                4,
                                at("2021-01-12T09:30+07:00"),
                                Actor.of("tran-b", Role.UNIT_LEADER, "so-a"),
                                Actions.move(ActionKind.APPROVE, "15/BC-SA"),
                                List.of(new ValueChange("phase", "submitted", "appraisal-1"))),
                        new Event(
                                5,
                                at("2021-02-02T09:30+07:00"),
                                APPRAISER,
                                Actions.requestEvidence("1.2", "Danh sách hồ sơ"),
                                List.of()),
                        new Event(
                                6,
                                at("2021-02-02T09:31+07:00"),
                                APPRAISER,
                                Actions.grantNotApplicable("1.2", "Không phát sinh"),
                                List.of()),
                        new Event(
                                7,
                                at("2021-02-02T09:32+07:00"),
                                SECRETARY,
                                Actions.addAdjustment(new AdjustmentEntry("thuong", Points.parse("0.5"), "Sáng kiến")),
                                List.of())));
    }

    private static List<String> faults(String text, Language language) {
        return catchThrowableOfType(ParIndexException.class, () -> ParJson.EVENTS.read(text, "events.json"))
                .findings()
                .stream()
                .map(f -> f.message(language))
                .toList();
    }

    @Test
    void reads_every_kind_of_action(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("events.json"), TEXT, StandardCharsets.UTF_8);

        assertThat(ParJson.EVENTS.read(TEXT, "x")).isEqualTo(value());
        assertThat(ParJson.EVENTS.read(file)).isEqualTo(value());
        assertThat(ParJson.EVENTS.read(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), "x"))
                .isEqualTo(value());
    }

    @Test
    void writes_what_it_reads() {
        assertThat(ParJson.EVENTS.pretty(value())).isEqualTo(TEXT);
        assertThat(ParJson.EVENTS.read(ParJson.EVENTS.canonical(value()), "x")).isEqualTo(value());
    }

    @Test
    void one_event_stands_in_one_line() {
        Event event = value().events().get(2);

        String line = ParJson.EVENT.canonical(event);

        assertThat(line)
                .isEqualTo(
                        "{\"sequence\":3,\"time\":\"2021-01-11T09:31+07:00\",\"actor\":{\"id\":\"thu-ky\",\"role\":\"secretary\"},"
                                + "\"action\":{\"kind\":\"lock\",\"stage\":\"self\",\"reason\":\"Nhầm\"},\"changes\":[]}");
        assertThat(ParJson.EVENT.read(line, "row 3")).isEqualTo(event);
    }

    @Test
    void all_faults_are_reported_at_once() {
        String broken = TEXT.replace("\"sequence\": 1,", "\"sequence\": 0,")
                .replace(
                        "\"secretary\"\n      },\n      \"action\": {\n        \"kind\": \"lock\"",
                        "\"unit-leader\"\n      },\n      \"action\": {\n        \"kind\": \"lock\"")
                .replace("\"grant-not-applicable\"", "\"grant\"");

        assertThat(faults(broken, Language.EN))
                .containsExactly(
                        "PAR-3010 events.json#/events/0/sequence: 0 is outside 1 to 999999999",
                        "PAR-3005 events.json#/events/2/actor: key body is missing",
                        "PAR-3012 events.json#/events/5/action/kind: grant is not allowed; allowed: claim; submit; return; approve; reopen; appraise; "
                                + "request-evidence; explain; submit-explanation; appraise-again; decide; grant-not-applicable; withdraw-not-applicable; "
                                + "record-survey; add-adjustment; withdraw-adjustment; conclude; unlock; lock; publish");
    }

    @Test
    void an_action_that_brings_a_total_is_refused() {
        String total = TEXT.replace("\"text\": \"15/BC-SA\"", "\"text\": \"15/BC-SA\", \"total\": \"99.5\"");

        assertThat(faults(total, Language.VI))
                .containsExactly(
                        "PAR-3004 events.json#/events/3/action: trường \"total\" không thuộc định dạng tệp; các trường được dùng: kind; text");
    }

    @Test
    void an_opinion_of_another_stage_is_refused() {
        String other = TEXT.replace(
                "\"opinion\": {\n          \"stage\": \"self\"", "\"opinion\": {\n          \"stage\": \"council\"");

        assertThat(faults(other, Language.EN))
                .containsExactly("PAR-8302 events.json#/events/0/action: the opinion does not fit claiming");
        assertThat(faults(other, Language.VI))
                .containsExactly("PAR-8302 events.json#/events/0/action: ý kiến không phù hợp với việc tự đánh giá");
    }
}
