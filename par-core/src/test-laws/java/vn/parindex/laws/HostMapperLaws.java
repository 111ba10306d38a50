package vn.parindex.laws;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.Role;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Citation;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What every mapper does that has the library's module, whichever library it is of and however it is set. */
public abstract class HostMapperLaws {

    /** Writes a value with the host's mapper. */
    protected abstract String write(Object value) throws Exception;

    /** Reads a value with the host's mapper. */
    protected abstract <T> T read(String json, Class<T> type) throws Exception;

    private <T> void stands(T value, Class<T> type, String json) throws Exception {
        assertThat(write(value)).isEqualTo(json);
        assertThat(read(json, type)).isEqualTo(value);
    }

    @Test
    void values_stand_as_in_our_formats() throws Exception {
        stands(Points.parse("0.25"), Points.class, "\"0.25\"");
        stands(Percentage.parse("82.5"), Percentage.class, "\"82.5\"");
        stands(NodeCode.parse("3.4.10"), NodeCode.class, "\"3.4.10\"");
        stands(MethodologyId.of("vn-1149-2020-province"), MethodologyId.class, "\"vn-1149-2020-province\"");
        stands(IndexYear.of(2020), IndexYear.class, "2020");
        stands(Share.of(4800, 5000), Share.class, "{\"numerator\":\"24\",\"denominator\":\"25\"}");
        stands(Fact.met(true), Fact.class, "true");
        stands(Fact.level("all-on-time"), Fact.class, "\"all-on-time\"");
        stands(Stage.APPRAISAL_1, Stage.class, "\"appraisal-1\"");
        stands(Mode.FINAL, Mode.class, "\"final\"");
    }

    @Test
    void objects_stand_as_in_our_formats() throws Exception {
        stands(Unit.of("tinh-a", "Tinh A"), Unit.class, "{\"id\":\"tinh-a\",\"name\":\"Tinh A\"}");
        stands(Text.of("Có", "Yes"), Text.class, "{\"vi\":\"Có\",\"en\":\"Yes\"}");
        stands(new Citation("qd-1149", "Bảng 2"), Citation.class, "{\"source\":\"qd-1149\",\"place\":\"Bảng 2\"}");
        stands(Rounding.halfUp(4), Rounding.class, "{\"decimals\":4,\"mode\":\"half-up\"}");
        Opinion opinion = Opinion.at(Stage.APPRAISAL_1).withPoints(Points.parse("0.5"));
        stands(opinion, Opinion.class, "{\"stage\":\"appraisal-1\",\"points\":\"0.5\"}");
        Finding finding = Finding.note(EvaluationCode.NOT_SCORED, "3.4.1", "mode", Mode.FINAL.label());
        assertThat(write(finding))
                .startsWith("{\"code\":\"PAR-1016\",\"severity\":\"note\",\"place\":\"3.4.1\",")
                .contains("\"message\":{\"vi\":");
        assertThat(read(write(finding), Finding.class)).isEqualTo(finding);
    }

    @Test
    void events_stand_as_in_our_formats() throws Exception {
        Event event = new Event(
                1,
                OffsetDateTime.parse("2021-01-11T09:30:15+07:00"),
                Actor.of("thu-ky", Role.SECRETARY, ""),
                new Action.Lock(Stage.SELF, "Nhầm"),
                List.of());
        String json = "{\"sequence\":1,\"time\":\"2021-01-11T09:30:15+07:00\",\"actor\":{\"id\":\"thu-ky\","
                + "\"role\":\"secretary\"},\"action\":{\"kind\":\"lock\",\"stage\":\"self\",\"reason\":\"Nhầm\"},"
                + "\"changes\":[]}";

        stands(event, Event.class, json);
        stands(
                new EventLog(Unit.of("so-a", "Sở A"), List.of(event)),
                EventLog.class,
                "{\"format\":\"par-events/1\",\"unit\":{\"id\":\"so-a\",\"name\":\"Sở A\"},\"events\":[" + json + "]}");
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "-1.5, -1.5", "9223372036.854775807, 9223372036.854775807", "1.50, 1.5", "7, 7"})
    void a_number_is_read_digit_for_digit(String literal, String expected) throws Exception {
        assertThat(read(literal, Points.class)).hasToString(expected);
        assertThat(read(literal, Percentage.class)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e0 | PAR-3009 Points: 1e0 is not a plain decimal (such as 0.25; at most 9 decimals)",
                "1e999999999 | PAR-3009 Points: 1e999999999 is not a plain decimal (such as 0.25; at most 9 decimals)",
                "\"0,25\" | PAR-3009 Points: 0,25 is not a plain decimal (such as 0.25; at most 9 decimals)",
                "true | PAR-3007 Points: true or false found, must be a decimal, such as \"0.25\"",
                "[1] | PAR-3007 Points: a list found, must be a decimal, such as \"0.25\"",
                "9999999999 | PAR-3010 Points: 9999999999 is outside -9,223,372,036.854775808 to 9,223,372,036.854775807",
            })
    void what_is_no_amount_of_points_is_refused(String json, String message) {
        assertThat(refusal(json, Points.class)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"stage\":\"self\",\"points\":\"1\",\"points\":\"2\"} | PAR-3006 Opinion: key points stands twice",
                "{\"stage\":\"self\",\"points\":\"1e0\"} | PAR-3009 Opinion#/points: 1e0 is not a plain decimal "
                        + "(such as 0.25; at most 9 decimals)",
            })
    void an_opinion_is_read_strictly(String json, String message) {
        assertThat(refusal(json, Opinion.class)).hasMessage(message);
    }

    @Test
    void all_faults_are_told_at_once() {
        ParIndexException refused = refusal("{\"code\":\"1.01\",\"code\":\"1.1\",\"total\":3}", Entry.class);

        assertThat(refused.findings())
                .extracting(finding -> finding.code().id())
                .contains("PAR-3006", "PAR-3017", "PAR-3004");
    }

    /** A record of a host with codes and words as keys. */
    record Keyed(Map<NodeCode, Points> codes, List<Map<Stage, Points>> steps) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"codes\":{\"1.1\":\"1\",\"1..1\":\"2\"}} | PAR-3017 #/codes: 1..1 is not a node code "
                        + "(such as 3.4.1)",
                "{\"steps\":[{\"self\":\"1\"},{\"SELF\":\"1\"}]} | PAR-3012 #/steps/1: SELF is not allowed; allowed: "
                        + "self; survey; appraisal-1; explanation; appraisal-2; council",
            })
    void a_key_is_refused_at_its_map(String json, String message) {
        assertThat(refusal(json, Keyed.class)).hasMessage(message);
    }

    private ParIndexException refusal(String json, Class<?> type) {
        Throwable refused = catchThrowable(() -> read(json, type));
        while (refused != null && !(refused instanceof ParIndexException)) {
            refused = refused.getCause();
        }
        assertThat(refused).as(json).isNotNull();
        return (ParIndexException) refused;
    }
}
