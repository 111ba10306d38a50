package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.LockKind;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.Round;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CampaignReaderTest {

    private static final String TEXT = new String(Fixture.resource("appraisal/campaign.json"), StandardCharsets.UTF_8);

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }

    private static Campaign value() {
        Round self = new Round(
                Stage.SELF,
                at("2021-01-04T00:00:00+07:00"),
                at("2021-01-31T17:00:00+07:00"),
                Set.of(Role.UNIT_EDITOR, Role.UNIT_LEADER));
        Round appraisal = Round.of(Stage.APPRAISAL_1, at("2021-02-01T00:00:00+07:00"), at("2021-02-28T17:00:00+07:00"));
        LockException longer = new LockException(
                "so-a", Stage.SELF, LockKind.EXTENDED, at("2021-02-05T17:00:00+07:00"), "Bão lũ", "UBND tỉnh");
        return new Campaign(
                MethodologyId.of("vd-quy-trinh"),
                IndexYear.of(2020),
                List.of(self, appraisal),
                List.of(Assignment.of("so-noi-vu", "Sở Nội vụ", "1", "2.2.1")),
                List.of(longer),
                true,
                false,
                false);
    }

    private static List<String> faults(String text, Language language) {
        return catchThrowableOfType(ParIndexException.class, () -> ParJson.CAMPAIGN.read(text, "campaign.json"))
                .findings()
                .stream()
                .map(f -> f.message(language))
                .toList();
    }

    @Test
    void reads_everything_that_a_campaign_holds(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("campaign.json"), TEXT, StandardCharsets.UTF_8);

        assertThat(ParJson.CAMPAIGN.read(TEXT, "x")).isEqualTo(value());
        assertThat(ParJson.CAMPAIGN.read(file)).isEqualTo(value());
        assertThat(ParJson.CAMPAIGN.read(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), "x"))
                .isEqualTo(value());
    }

    @Test
    void writes_what_it_reads() {
        assertThat(ParJson.CAMPAIGN.pretty(value())).isEqualTo(TEXT);
        assertThat(ParJson.CAMPAIGN.read(ParJson.CAMPAIGN.canonical(value()), "x"))
                .isEqualTo(value());
    }

    @Test
    void who_usually_acts_and_what_is_usually_required_may_be_left_out() {
        Campaign read = ParJson.CAMPAIGN.read(
                "{\"format\":\"par-campaign/1\",\"methodology\":\"m\",\"year\":2020,\"rounds\":["
                        + "{\"stage\":\"self\",\"opens\":\"2021-01-04T00:00:00+07:00\",\"closes\":\"2021-01-31T17:00:00.5Z\"},"
                        + "{\"stage\":\"council\",\"opens\":\"2021-02-04T00:00Z\",\"closes\":\"2021-02-05T00:00Z\"}]}",
                "x");

        assertThat(read.rounds())
                .extracting(Round::actors)
                .containsExactly(Set.of(Role.UNIT_EDITOR), Set.of(Role.COUNCIL));
        assertThat(read.evidenceRequired()).isTrue();
        assertThat(read.completeRequired()).isTrue();
        assertThat(read.published()).isFalse();
    }

    @Test
    void all_faults_of_the_file_are_reported_at_once() {
        String broken = TEXT.replace("\"appraisal-1\"", "\"appraisal-3\"")
                .replace("2021-01-31T17:00+07:00", "2021-01-31")
                .replace("\"2.2.1\"", "\"2.0\"")
                .replace("\"completeRequired\"", "\"complete\"")
                .replace("\"extended\"", "\"longer\"");

        assertThat(faults(broken, Language.EN))
                .containsExactly(
                        "PAR-8301 campaign.json#/rounds/0/closes: 2021-01-31 is not a time with its offset (such as 2021-01-31T17:00:00+07:00)",
                        "PAR-3012 campaign.json#/rounds/1/stage: appraisal-3 is not allowed; allowed: self; survey; appraisal-1; explanation; "
                                + "appraisal-2; council",
                        "PAR-3017 campaign.json#/assignments/0/codes/1: 2.0 is not a node code (such as 3.4.1)",
                        "PAR-3012 campaign.json#/lockExceptions/0/kind: longer is not allowed; allowed: extended; locked",
                        "PAR-3004 campaign.json: unknown key complete; allowed: format; methodology; year; rounds; assignments; lockExceptions; "
                                + "evidenceRequired; completeRequired; published");
    }

    @Test
    void faults_of_the_whole_are_placed_in_the_file() {
        String backwards = TEXT.replace("2021-02-28T17:00+07:00", "2021-01-28T17:00+07:00");

        assertThat(faults(backwards, Language.VI))
                .containsExactly(
                        "PAR-8204 campaign.json#/rounds/1/closes: bước thẩm định lần 1 kết thúc lúc 17:00 ngày 28/01/2021 (+07:00), "
                                + "không sau khi bắt đầu lúc 00:00 ngày 01/02/2021 (+07:00)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-01-31T17:00:00",
                "2021-02-30T17:00:00+07:00",
                "2021-01-31T25:00+07:00",
                "2021-01-31 17:00+07:00",
                "2021-01-31T17:00+7",
                "+12021-01-31T17:00+07:00",
                "17:00"
            })
    void a_time_without_offset_or_that_does_not_exist_is_refused(String time) {
        assertThat(faults(TEXT.replace("2021-01-31T17:00+07:00", time), Language.VI))
                .containsExactly("PAR-8301 campaign.json#/rounds/0/closes: \"" + time
                        + "\" không phải thời điểm kèm múi giờ (ví dụ 2021-01-31T17:00:00+07:00)");
    }
}
