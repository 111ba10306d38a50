package vn.parindex.rulesframes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.Stated;
import vn.parindex.value.Confidence;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParFrameTest {

    @ParameterizedTest
    @EnumSource(ParFrame.class)
    void every_frame_holds_stated_points_of_100_and_says_where_each_row_comes_from(ParFrame frame) {
        Methodology methodology = frame.methodology();
        assertThat(methodology.id()).isEqualTo(frame.id());
        assertThat(methodology.total()).isEqualTo(Points.of(100));
        assertThat(methodology.leaves())
                .allSatisfy(leaf -> assertThat(leaf.rule()).isInstanceOf(Stated.class));
        assertThat(methodology.nodes())
                .allSatisfy(node -> assertThat(node.note()).isNotBlank());
        // no row is surer than what it cites
        assertThat(methodology.nodes())
                .allSatisfy(node -> assertThat(node.confidence()).isEqualTo(weight(grade(methodology, node))));
        assertThat(methodology.sources()).allSatisfy(source -> {
            assertThat(source.seen()).isNotBlank();
            assertThat(source.notSeen()).isNotBlank();
        });
        assertThat(methodology.note()).startsWith("A frame for published figures");
    }

    private static String grade(Methodology methodology, Node node) {
        return methodology.source(node.citation().source()).map(Source::grade).orElseThrow();
    }

    private static Confidence weight(String grade) {
        return switch (grade) {
            case "A" -> Confidence.OFFICIAL;
            case "R" -> Confidence.RECONSTRUCTED;
            default -> Confidence.REPORTED;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE_PARTS_2012, province, 1294/QĐ-BNV, 2012 2013 2014 2015, 60 40",
        "MINISTRY_PARTS_2012, ministry, 1294/QĐ-BNV, 2012 2013 2014 2015, 60 40",
        "PROVINCE_AREAS_2017, province, 2948/QĐ-BNV, 2017, 10 10 14.5 11 16 7 16 15.5",
        "MINISTRY_INDEX_2017, ministry, 2948/QĐ-BNV, 2017, 100",
        "PROVINCE_INDEX_2018, province, 2636/QĐ-BNV, 2018 2019, 100",
        "MINISTRY_INDEX_2018, ministry, 2636/QĐ-BNV, 2018 2019, 100",
        "PROVINCE_PARTS_2022, province, 876/QĐ-BNV, 2022 2023, 61.5 22 10 6.5",
        "PROVINCE_AREAS_2022, province, 876/QĐ-BNV, 2022 2023, 9.5 10 13 10.5 40.5 16.5",
        "MINISTRY_PARTS_2020, ministry, 1149/QĐ-BNV, 2020 2021, 63.5 36.5",
        "MINISTRY_PARTS_2022, ministry, 876/QĐ-BNV, 2022 2023, 68.5 31.5",
        "PROVINCE_PARTS_2024, province, 892/QĐ-BNV, 2024, 61.5 22 10 6.5",
        "PROVINCE_AREAS_2024, province, 892/QĐ-BNV, 2024, 9.5 10 13 10.5 15 25.5 16.5",
        "MINISTRY_INDEX_2024, ministry, 892/QĐ-BNV, 2024, 100"
    })
    void frames_have_the_reported_maxima(ParFrame frame, String level, String decision, String rounds, String maxima) {
        Methodology methodology = frame.methodology();
        assertThat(methodology.level()).isEqualTo(level);
        assertThat(methodology.decision().number()).isEqualTo(decision);
        assertThat(methodology.rounds().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(rounds);
        assertThat(methodology.areas().stream()
                        .map(area -> area.maximum().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(maxima);
        assertThat(methodology.leaves()).hasSameSizeAs(methodology.areas());
    }

    /** Official, reported and reconstructed points of the frames that are not reported as a whole. */
    @ParameterizedTest
    @CsvSource({
        "PROVINCE_PARTS_2012, 0, 0, 100",
        "MINISTRY_PARTS_2020, 100, 0, 0",
        "PROVINCE_AREAS_2022, 33.5, 66.5, 0",
        "PROVINCE_PARTS_2024, 0, 0, 100",
        "PROVINCE_AREAS_2024, 55, 0, 45"
    })
    void frames_that_are_not_reported_as_a_whole(
            ParFrame frame, String official, String reported, String reconstructed) {
        assertThat(frame.methodology().pointsByConfidence())
                .containsEntry(Confidence.OFFICIAL, Points.parse(official))
                .containsEntry(Confidence.REPORTED, Points.parse(reported))
                .containsEntry(Confidence.RECONSTRUCTED, Points.parse(reconstructed));
    }

    @ParameterizedTest
    @EnumSource(
            value = ParFrame.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "PROVINCE_PARTS_2012",
                "MINISTRY_PARTS_2020",
                "PROVINCE_AREAS_2022",
                "PROVINCE_PARTS_2024",
                "PROVINCE_AREAS_2024"
            })
    void all_points_of_the_other_frames_are_reported(ParFrame frame) {
        assertThat(frame.methodology().pointsByConfidence().get(Confidence.REPORTED))
                .isEqualTo(Points.of(100));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE_PARTS_2012, groups-2012, 80.21, above-80",
        "PROVINCE_PARTS_2012, groups-2012, 80, from-70",
        "PROVINCE_PARTS_2012, groups-2012, 67.68, from-67-68",
        "PROVINCE_PARTS_2012, groups-2012, 62.58, below-67-68",
        "MINISTRY_INDEX_2017, groups-2017, 92.36, from-80",
        "MINISTRY_INDEX_2017, groups-2017, 72.13, below-80",
        "PROVINCE_INDEX_2018, groups-2018, 80, a",
        "PROVINCE_INDEX_2018, groups-2018, 79.6, b",
        "PROVINCE_INDEX_2018, groups-2018, 73.69, c",
        "PROVINCE_INDEX_2018, groups-2018, 69.53, d",
        "MINISTRY_INDEX_2018, groups-2018, 90.57, above-80",
        "MINISTRY_INDEX_2018, groups-2018, 75.13, from-70",
        "MINISTRY_INDEX_2018, groups-2019, 90.12, a",
        "MINISTRY_INDEX_2018, groups-2019, 80.53, b",
        "PROVINCE_PARTS_2022, groups-2023, 91.03, a",
        "PROVINCE_PARTS_2022, groups-2023, 88.72, below-90",
        "MINISTRY_PARTS_2022, groups-2023, 89.95, above-80",
        "MINISTRY_PARTS_2022, groups-2023, 79.80, below-80"
    })
    void printed_indices_fall_into_the_groups_of_their_reports(
            ParFrame frame, String scale, String index, String band) {
        Methodology methodology = frame.methodology();
        GradeScale groups = methodology.scales().stream()
                .filter(s -> s.id().equals(scale))
                .findFirst()
                .orElseThrow();
        var share = Percentage.parse(index).toShare();
        assertThat(groups.bandOf(share, methodology.rounding().published()).id())
                .isEqualTo(band);
    }

    @Test
    void an_index_frame_holds_the_printed_index_itself() {
        // An Giang 2019: 83.32
        var result = PublishedFigures.result("vn-2636-2018-province-index", 2019, "An Giang", Map.of("1.1", "83.32"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.published(result.index().orElseThrow())).hasToString("83.32");
    }

    @Test
    void the_catalogue_finds_every_frame_beside_those_of_2020() {
        List<MethodologyId> frames =
                Arrays.stream(ParFrame.values()).map(ParFrame::id).toList();
        assertThat(PublishedFigures.CATALOG.ids())
                .containsAll(frames)
                .contains(
                        MethodologyId.of("vn-1149-2020-province-parts"),
                        MethodologyId.of("vn-1149-2020-ministry-areas"));
        assertThat(new ParFramesProvider().ids())
                .containsExactlyInAnyOrderElementsOf(frames)
                .isSorted();
        assertThat(frames)
                .allSatisfy(
                        id -> assertThat(PublishedFigures.CATALOG.get(id).id()).isEqualTo(id));
    }

    @Test
    void what_is_not_offered_is_refused() {
        MethodologyId other = MethodologyId.of("vn-4361-2016-province-index");
        assertThat(ParFrame.ofId(other)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParFramesProvider().load(other))
                .withMessage("not offered: " + other);
    }
}
