package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkKind;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.SampleMethodology;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CrosswalkReaderTest {

    private static final Methodology EARLIER = SampleMethodology.of("vn-earlier")
            .area("Thẩm định", "Thẩm định|60")
            .area("Điều tra", "Điều tra|40")
            .build();
    private static final Methodology LATER = SampleMethodology.of("vn-later")
            .area("Thẩm định", "Thẩm định|61")
            .area("Lãnh đạo", "Lãnh đạo|23")
            .area("SIPAS", "SIPAS|10")
            .area("Tác động", "Tác động|6")
            .build();

    private static final String SOUND = """
        {
          "format": "par-crosswalk/1",
          "from": "vn-earlier",
          "to": "vn-later",
          "tier": "area",
          "sources": [
            {
              "id": "ours",
              "title": {
                "vi": "Đối chiếu của chúng tôi",
                "en": "Our reading"
              },
              "grade": "R"
            }
          ],
          "rows": [
            {
              "kind": "maximum-changed",
              "from": [
                "1"
              ],
              "to": [
                "1"
              ],
              "citation": {
                "source": "ours"
              },
              "confidence": "reconstructed"
            },
            {
              "kind": "split",
              "from": [
                "2"
              ],
              "to": [
                "2",
                "3"
              ],
              "note": "the survey in two",
              "citation": {
                "source": "ours",
                "place": "dòng 2"
              },
              "confidence": "reported"
            },
            {
              "kind": "new",
              "from": [],
              "to": [
                "4"
              ],
              "citation": {
                "source": "ours"
              },
              "confidence": "reconstructed"
            }
          ],
          "note": "parts as printed"
        }
        """;

    private static Optional<Methodology> methodology(MethodologyId id) {
        return Stream.of(EARLIER, LATER).filter(m -> m.id().equals(id)).findFirst();
    }

    private static Crosswalk read(String document) {
        return ParJson.crosswalk(CrosswalkReaderTest::methodology)
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "crosswalk.json");
    }

    private static ParIndexException refused(String document) {
        return catchThrowableOfType(ParIndexException.class, () -> read(document));
    }

    @Test
    void every_part_of_a_crosswalk_is_read() {
        Crosswalk crosswalk = read(SOUND);
        assertThat(crosswalk.from()).isEqualTo(EARLIER);
        assertThat(crosswalk.to()).isEqualTo(LATER);
        assertThat(crosswalk.tier()).isEqualTo(CrosswalkTier.AREA);
        assertThat(crosswalk.note()).isEqualTo("parts as printed");
        assertThat(crosswalk.sources()).hasSize(1);
        assertThat(crosswalk.rows().get(1))
                .isEqualTo(new CrosswalkRow(
                        CrosswalkKind.SPLIT,
                        List.of(NodeCode.parse("2")),
                        List.of(NodeCode.parse("2"), NodeCode.parse("3")),
                        "the survey in two",
                        new Citation("ours", "dòng 2"),
                        Confidence.REPORTED));
    }

    @Test
    void what_was_read_is_written_as_it_was() {
        assertThat(ParJson.crosswalk(id -> Optional.empty()).pretty(read(SOUND)))
                .isEqualTo(SOUND);
    }

    @Test
    void a_side_without_items_may_be_left_out() {
        assertThat(read(SOUND.replace("      \"from\": [],\n", "")).rows())
                .isEqualTo(read(SOUND).rows());
    }

    @Test
    void a_draft_can_be_written_and_read_again(@TempDir Path folder) throws IOException {
        Crosswalk draft = Crosswalk.draft(EARLIER, LATER, CrosswalkTier.LEAF);
        Path file = Files.writeString(
                folder.resolve("draft.json"),
                ParJson.crosswalk(id -> Optional.empty()).pretty(draft));
        Crosswalk again = ParJson.crosswalk(CrosswalkReaderTest::methodology).read(file);
        assertThat(again.rows()).isEqualTo(draft.rows());
        assertThat(again.sources()).isEqualTo(draft.sources());
        assertThat(again.note()).isEqualTo(draft.note());
    }

    @Test
    void faults_of_the_file_are_told_all_at_once_with_their_places() {
        String broken = SOUND.replace("vn-later", "vn-unknown")
                .replace("\"area\"", "\"part\"")
                .replace("\"split\"", "\"torn\"")
                .replace("\"4\"", "\"4.0\"")
                .replace("\"note\": \"the", "\"remark\": \"the")
                .replace("\"reported\"", "\"sure\"");
        assertThat(refused(broken)).hasMessage("""
            PAR-5109 crosswalk.json#/to: methodology vn-unknown is not at hand
            PAR-3012 crosswalk.json#/tier: part is not allowed; allowed: area; criterion; leaf
            PAR-3012 crosswalk.json#/rows/1/kind: torn is not allowed; allowed: same; renamed; maximum-changed; split; merged; new; gone
            PAR-3012 crosswalk.json#/rows/1/confidence: sure is not allowed; allowed: reconstructed; reported; official
            PAR-3004 crosswalk.json#/rows/1: unknown key remark; allowed: kind; from; to; note; citation; confidence
            PAR-3017 crosswalk.json#/rows/2/to/0: 4.0 is not a node code (such as 3.4.1)""");
        assertThat(refused(broken).message(Language.VI))
                .startsWith("PAR-5109 crosswalk.json#/to: không có bộ tiêu chí vn-unknown để đối chiếu");
    }

    @Test
    void faults_against_the_methodologies_are_placed_in_the_file() {
        assertThat(refused(SOUND.replace("\"maximum-changed\"", "\"same\"").replace("\"4\"", "\"5\"")))
                .hasMessage("""
            PAR-5105 crosswalk.json#/rows/0: a row same, but the maxima differ: 60 and 61
            PAR-5102 crosswalk.json#/rows/2/to/0: 5 is no area of vn-later
            PAR-5103 crosswalk.json#/rows: 4 (Tác động) of vn-later is in no row of the crosswalk, side to""");
    }

    @Test
    void another_format_is_not_looked_into() {
        assertThat(refused(SOUND.replace("par-crosswalk/1", "par-crosswalk/2").replace("\"area\"", "\"part\"")))
                .hasMessage("PAR-3014 crosswalk.json#/format: format is par-crosswalk/2, must be par-crosswalk/1");
    }

    @Test
    void a_missing_file_is_a_fault() {
        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class,
                () -> ParJson.crosswalk(CrosswalkReaderTest::methodology).read(Path.of("no-such-crosswalk.json")));
        assertThat(refused).hasMessage("PAR-3001 no-such-crosswalk.json: cannot be read: no such file");
    }
}
