package vn.parindex.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.finding.ParIndexException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The schemas of campaigns, logs of events and single events. */
class ProcedureSchemasTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "urn:vn.parindex:schema:par-assessment-1", ParJson.ASSESSMENT.schema(),
                    "urn:vn.parindex:schema:par-events-1", ParJson.EVENTS.schema())));
    private static final Schema CAMPAIGN = REGISTRY.getSchema(ParJson.CAMPAIGN.schema(), InputFormat.JSON);
    private static final Schema EVENTS = REGISTRY.getSchema(ParJson.EVENTS.schema(), InputFormat.JSON);
    private static final Schema ACTION = REGISTRY.getSchema(ParJson.ACTION.schema(), InputFormat.JSON);
    private static final Schema EVENT = REGISTRY.getSchema(ParJson.EVENT.schema(), InputFormat.JSON);
    private static final String CAMPAIGN_TEXT =
            new String(Fixture.resource("appraisal/campaign.json"), StandardCharsets.UTF_8);
    private static final String EVENTS_TEXT =
            new String(Fixture.resource("appraisal/events.json"), StandardCharsets.UTF_8);

    @Test
    void are_themselves_schemas() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(ParJson.CAMPAIGN.schema(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(ParJson.EVENTS.schema(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(ParJson.EVENT.schema(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(ParJson.ACTION.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void accept_what_the_readers_read() {
        assertThat(CAMPAIGN.validate(CAMPAIGN_TEXT, InputFormat.JSON)).isEmpty();
        assertThat(EVENTS.validate(EVENTS_TEXT, InputFormat.JSON)).isEmpty();
        ParJson.EVENTS
                .read(EVENTS_TEXT, "events.json")
                .events()
                .forEach(event -> assertThat(EVENT.validate(ParJson.EVENT.canonical(event), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void a_single_action_is_read_and_written_as_in_its_event() {
        ParJson.EVENTS.read(EVENTS_TEXT, "events.json").events().forEach(event -> {
            String action = ParJson.ACTION.canonical(event.action());
            assertThat(ParJson.EVENT.canonical(event)).contains("\"action\":" + action);
            assertThat(ParJson.ACTION.read(action, "action.json")).isEqualTo(event.action());
            assertThat(ACTION.validate(action, InputFormat.JSON)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sequence\":1,->",
                "\"sequence\":1->\"sequence\":1.5",
                "\"kind\":\"claim\"->\"kind\":\"lock\"",
                "\"changes\":[->\"total\":\"9\",\"changes\":[",
            })
    void refuse_an_event_that_the_reader_refuses(String change) {
        String[] parts = change.split("->");
        String sound = ParJson.EVENT.canonical(
                ParJson.EVENTS.read(EVENTS_TEXT, "events.json").events().get(0));
        String broken = sound.replace(parts[0], parts.length == 1 ? "" : parts[1]);
        assertThat(broken).isNotEqualTo(sound);
        assertThatThrownBy(() -> ParJson.EVENT.read(broken, "event.json")).isInstanceOf(ParIndexException.class);
        assertThat(EVENT.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"published\"|\"total\"",
                "\"2021-01-04T00:00+07:00\"|\"2021-01-04\"",
                "\"extended\"|\"longer\"",
                "\"unit-leader\"|\"minister\"",
                "\"Sở Nội vụ\"|\" \"",
                "\"2.2.1\"|\"2.0\"",
            })
    void refuse_a_campaign_that_the_reader_refuses(String sound, String broken) {
        assertThat(CAMPAIGN_TEXT).contains(sound);
        assertThat(CAMPAIGN.validate(CAMPAIGN_TEXT.replace(sound, broken), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sequence\": 1,->\"sequence\": 0,",
                "\"kind\": \"claim\"->\"kind\": \"lock\"",
                "\"text\": \"15/BC-SA\"->\"total\": \"99.5\"",
                "\"code\": \"1.2\"->\"code\": \"1.2.\"",
                "\"stage\": \"self\",\n        \"until\"->\"stage\": \"all\",\n        \"until\"",
                "\"role\": \"unit-leader\",\n        \"body\": \"so-a\"->\"role\": \"unit-leader\"",
                "\"points\": \"0.5\"->\"points\": \"half\"",
            })
    void refuse_a_log_that_the_reader_refuses(String change) {
        String[] parts = change.split("->");
        assertThat(EVENTS_TEXT).contains(parts[0]);
        assertThat(EVENTS.validate(EVENTS_TEXT.replace(parts[0], parts[1]), InputFormat.JSON))
                .isNotEmpty();
    }
}
