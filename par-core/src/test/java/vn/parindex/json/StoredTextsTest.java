package vn.parindex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.Event;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkKind;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.SampleMethodology;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.laws.StoredTextLaws;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** What a type admits its format can write, whatever people enter. */
class StoredTextsTest {

    @Test
    void methodologies() {
        assertThat(StoredTextLaws.verify(
                        Fixture.sound().read(),
                        ParJson.METHODOLOGY::canonical,
                        text -> ParJson.METHODOLOGY.read(text, "m.json"),
                        1))
                .hasSizeGreaterThan(40);
    }

    @Test
    void assessments() {
        assertThat(StoredTextLaws.verify(
                        SampleAssessment.value(),
                        ParJson.ASSESSMENT::canonical,
                        text -> ParJson.ASSESSMENT.read(text, "a.json"),
                        2))
                .hasSizeGreaterThan(20);
    }

    @Test
    void results() {
        assertThat(StoredTextLaws.verify(
                        HandMadeResult.value(),
                        ParJson.RESULT::canonical,
                        text -> ParJson.RESULT.read(text, "r.json"),
                        3))
                .hasSizeGreaterThan(30);
    }

    @Test
    void campaigns_and_events() throws IOException {
        assertThat(StoredTextLaws.verify(
                        ParJson.CAMPAIGN.read(resource("json/appraisal/campaign.json"), "c.json"),
                        ParJson.CAMPAIGN::canonical,
                        text -> ParJson.CAMPAIGN.read(text, "c.json"),
                        4))
                .hasSizeGreaterThan(5);
        assertThat(StoredTextLaws.verify(
                        ParJson.EVENTS.read(resource("json/appraisal/events.json"), "e.json"),
                        ParJson.EVENTS::canonical,
                        text -> ParJson.EVENTS.read(text, "e.json"),
                        5))
                .hasSizeGreaterThan(15);
        for (Event event : ParJson.EVENTS
                .read(resource("json/appraisal/events.json"), "e.json")
                .events()) {
            StoredTextLaws.verify(
                    event, ParJson.EVENT::canonical, text -> ParJson.EVENT.read(text, "e.json"), event.sequence());
        }
    }

    @Test
    void questionnaires() throws IOException {
        assertThat(StoredTextLaws.verify(
                        ParJson.QUESTIONNAIRE.read(resource("survey/questionnaire.json"), "q.json"),
                        ParJson.QUESTIONNAIRE::canonical,
                        text -> ParJson.QUESTIONNAIRE.read(text, "q.json"),
                        6))
                .hasSizeGreaterThan(15);
    }

    @Test
    void crosswalks() {
        Methodology earlier =
                SampleMethodology.of("vn-earlier").area("A", "A|100").build();
        Methodology later = SampleMethodology.of("vn-later").area("B", "B|100").build();
        Source source = new Source(
                "ours", "1", Text.of("Đối chiếu", "Ours"), "2020", Optional.of(Text.of("Nhóm", "")), "R", "a", "b");
        CrosswalkRow row = new CrosswalkRow(
                CrosswalkKind.RENAMED,
                List.of(NodeCode.parse("1")),
                List.of(NodeCode.parse("1")),
                "x",
                new Citation("ours", "dòng 2"),
                Confidence.REPORTED);
        JsonFormat<Crosswalk> format = ParJson.crosswalk(
                id -> Stream.of(earlier, later).filter(m -> m.id().equals(id)).findFirst());
        assertThat(StoredTextLaws.verify(
                        Crosswalk.of(earlier, later, CrosswalkTier.AREA, List.of(row), List.of(source), "z"),
                        format::canonical,
                        text -> format.read(text, "c.json"),
                        7))
                .hasSizeGreaterThan(10);
    }

    /** The reader takes at most 16 MiB and 1,000,000 values, and the writer writes exactly as much. */
    @Test
    void the_largest_documents_are_written_and_read() {
        int missing = (16 << 20) - ParJson.ASSESSMENT.canonical(large(0)).length();
        assertThat(comesBack(large(missing))).isTrue();
        assertThat(comesBack(large(missing + 1))).isFalse();

        // the document, format, methodology, year, unit with id and name, two lists; an object and two values each
        int most = (1_000_000 - 9) / 3;
        assertThat(comesBack(many(most))).isTrue();
        assertThat(comesBack(many(most + 1))).isFalse();
    }

    private static Assessment large(int more) {
        Assessment.Builder builder = started();
        for (int i = 0; i < 167; i++) {
            builder.add(new AdjustmentEntry("a", Points.ZERO, "x".repeat(100_000)));
        }
        return builder.add(new AdjustmentEntry("a", Points.ZERO, "x".repeat(1 + more)))
                .build();
    }

    private static Assessment many(int adjustments) {
        Assessment.Builder builder = started();
        for (int i = 0; i < adjustments; i++) {
            builder.add(new AdjustmentEntry("a", Points.ZERO, ""));
        }
        return builder.build();
    }

    private static Assessment.Builder started() {
        return Assessment.of(Unit.of("a", "A"), MethodologyId.of("m"), IndexYear.of(2020));
    }

    private static boolean comesBack(Assessment assessment) {
        String written;
        try {
            written = ParJson.ASSESSMENT.canonical(assessment);
        } catch (ParIndexException e) {
            assertThat(e.findings()).extracting(Finding::code).containsExactly(InputCode.TOO_LARGE);
            return false;
        }
        assertThat(ParJson.ASSESSMENT.read(written, "a.json")).isEqualTo(assessment);
        return true;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = StoredTextsTest.class.getResourceAsStream("/vn/parindex/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
