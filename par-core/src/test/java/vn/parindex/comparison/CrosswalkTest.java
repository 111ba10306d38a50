package vn.parindex.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class CrosswalkTest {

    static final Source SOURCE = new Source("test", "", Text.of("Thử", ""), "", Optional.empty(), "R", "", "");

    private static final Methodology EARLIER = SampleMethodology.of("vn-earlier")
            .area("Thẩm định", "Thẩm định|60")
            .area("Điều tra", "Lãnh đạo|30", "Người dân|10")
            .build();
    private static final Methodology LATER = SampleMethodology.of("vn-later")
            .area("Thẩm định", "Thẩm định|61")
            .area("Lãnh đạo", "Lãnh đạo|23")
            .area("SIPAS", "Người dân|10")
            .area("Tác động", "Tác động|6")
            .build();

    static CrosswalkRow row(CrosswalkKind kind, String from, String to) {
        return new CrosswalkRow(kind, codes(from), codes(to), "", new Citation("test", ""), Confidence.RECONSTRUCTED);
    }

    private static List<NodeCode> codes(String text) {
        return Stream.of(text.split(" "))
                .filter(code -> !code.isEmpty())
                .map(NodeCode::parse)
                .toList();
    }

    private static ParIndexException refused(CrosswalkTier tier, CrosswalkRow... rows) {
        return catchThrowableOfType(
                ParIndexException.class, () -> Crosswalk.of(EARLIER, LATER, tier, List.of(rows), List.of(SOURCE), ""));
    }

    @Test
    void every_item_stands_once_on_its_side() {
        Crosswalk crosswalk = Crosswalk.of(
                EARLIER,
                LATER,
                CrosswalkTier.AREA,
                List.of(
                        row(CrosswalkKind.MAXIMUM_CHANGED, "1", "1"),
                        row(CrosswalkKind.SPLIT, "2", "2 3"),
                        row(CrosswalkKind.NEW, "", "4")),
                List.of(SOURCE),
                "ghi chú");
        assertThat(crosswalk.rows()).hasSize(3);
        assertThat(crosswalk.rowFrom(NodeCode.parse("2")).orElseThrow().kind()).isEqualTo(CrosswalkKind.SPLIT);
        assertThat(crosswalk.rowTo(NodeCode.parse("3")).orElseThrow().kind()).isEqualTo(CrosswalkKind.SPLIT);
        assertThat(crosswalk.rowTo(NodeCode.parse("9"))).isEmpty();
        assertThat(crosswalk.note()).isEqualTo("ghi chú");
        assertThat(crosswalk.from()).isEqualTo(EARLIER);
        assertThat(crosswalk.to()).isEqualTo(LATER);
        assertThat(crosswalk.tier()).isEqualTo(CrosswalkTier.AREA);
        assertThat(crosswalk.sources()).containsExactly(SOURCE);
    }

    @Test
    void unknown_repeated_and_missing_codes_are_all_told_at_once() {
        ParIndexException refused = refused(
                CrosswalkTier.AREA,
                row(CrosswalkKind.MAXIMUM_CHANGED, "1", "1"),
                row(CrosswalkKind.GONE, "1 7", ""),
                row(CrosswalkKind.NEW, "", "4 2.1"));
        assertThat(refused).hasMessage("""
            PAR-2015 /rows/1/from/0: 1 stands twice
            PAR-5102 /rows/1/from/1: 7 is no area of vn-earlier
            PAR-5102 /rows/2/to/1: 2.1 is no area of vn-later
            PAR-5103 /rows: 2 (Điều tra) of vn-earlier is in no row of the crosswalk, side from
            PAR-5103 /rows: 2 (Lãnh đạo) of vn-later is in no row of the crosswalk, side to
            PAR-5103 /rows: 3 (SIPAS) of vn-later is in no row of the crosswalk, side to""");
        assertThat(refused.message(Language.VI))
                .contains(
                        "PAR-5102 /rows/1/from/1: 7 không phải lĩnh vực của vn-earlier",
                        "PAR-5103 /rows: 2 (Điều tra) của vn-earlier chưa có trong bảng đối chiếu hai bộ tiêu chí, phía bộ tiêu chí trước");
    }

    @Test
    void a_row_holds_as_many_items_as_its_kind_asks_for() {
        ParIndexException refused = refused(
                CrosswalkTier.AREA,
                row(CrosswalkKind.SPLIT, "1", "1"),
                row(CrosswalkKind.MERGED, "2", "2 3"),
                row(CrosswalkKind.GONE, "", "4"));
        assertThat(refused).hasMessage("""
            PAR-5104 /rows/0: a row split with 1 : 1 items; expected 1 : 2+
            PAR-5104 /rows/1: a row merged with 1 : 2 items; expected 2+ : 1
            PAR-5104 /rows/2: a row gone with 0 : 1 items; expected 1+ : 0""");
        assertThat(refused.message(Language.VI))
                .startsWith("PAR-5104 /rows/0: dòng split có 1 : 1 mục, phải là 1 : 2+");
    }

    @Test
    void names_and_maxima_bear_out_what_a_row_says() {
        ParIndexException refused = refused(
                CrosswalkTier.CRITERION,
                row(CrosswalkKind.SAME, "1.1", "1.1"),
                row(CrosswalkKind.RENAMED, "2.2", "3.1"),
                row(CrosswalkKind.SAME, "2.1", "4.1"),
                row(CrosswalkKind.NEW, "", "2.1"));
        assertThat(refused).hasMessage("""
            PAR-5105 /rows/0: a row same, but the maxima differ: 60 and 61
            PAR-5108 /rows/1: a row renamed, but the names are equal: "Người dân"
            PAR-5105 /rows/2: a row same, but the maxima differ: 30 and 6
            PAR-5107 /rows/2: a row same, but the names differ: "Lãnh đạo" and "Tác động\"""");
        assertThat(refused.message(Language.VI)).isEqualTo("""
            PAR-5105 /rows/0: dòng same nhưng điểm tối đa khác nhau: 60 và 61
            PAR-5108 /rows/1: dòng renamed nhưng tên giống nhau: "Người dân"
            PAR-5105 /rows/2: dòng same nhưng điểm tối đa khác nhau: 30 và 6
            PAR-5107 /rows/2: dòng same nhưng tên khác nhau: "Lãnh đạo" và "Tác động\"""");
    }

    @Test
    void a_changed_maximum_must_have_changed() {
        ParIndexException refused = refused(
                CrosswalkTier.LEAF,
                row(CrosswalkKind.MAXIMUM_CHANGED, "2.2", "3.1"),
                row(CrosswalkKind.MAXIMUM_CHANGED, "1.1", "1.1"),
                row(CrosswalkKind.MAXIMUM_CHANGED, "2.1", "2.1"),
                row(CrosswalkKind.NEW, "", "4.1"));
        assertThat(refused).hasMessage("PAR-5106 /rows/0: a row maximum-changed, but the maxima are equal: 10");
        assertThat(refused.message(Language.VI))
                .isEqualTo("PAR-5106 /rows/0: dòng maximum-changed nhưng điểm tối đa bằng nhau: 10");
    }

    @Test
    void rows_cite_listed_sources_each_listed_once() {
        CrosswalkRow uncited = new CrosswalkRow(
                CrosswalkKind.MAXIMUM_CHANGED,
                codes("1"),
                codes("1"),
                "",
                new Citation("annex", ""),
                Confidence.REPORTED);
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> Crosswalk.of(
                        EARLIER,
                        LATER,
                        CrosswalkTier.AREA,
                        List.of(uncited, row(CrosswalkKind.SPLIT, "2", "2 3"), row(CrosswalkKind.NEW, "", "4")),
                        List.of(SOURCE, SOURCE),
                        ""))
                .withMessage("""
            PAR-2015 /sources/1/id: test stands twice
            PAR-2024 /rows/0/citation/source: source annex is not listed""");
    }

    @Test
    void levels_are_not_joined() {
        Methodology ministry = SampleMethodology.of("vn-ministry")
                .level("ministry")
                .area("Thẩm định", "Thẩm định|60")
                .build();
        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class, () -> Crosswalk.draft(EARLIER, ministry, CrosswalkTier.AREA));
        assertThat(refused)
                .hasMessage(
                        "PAR-5101 /to: the methodologies are of different levels and cannot be joined: \"Criteria vn-ministry\" and \"Criteria vn-earlier\"");
        assertThat(refused.message(Language.VI))
                .isEqualTo(
                        "PAR-5101 /to: hai bộ tiêu chí khác cấp, không đối chiếu được: \"Bộ tiêu chí vn-ministry\" và \"Bộ tiêu chí vn-earlier\"");
    }

    @Test
    void a_draft_joins_what_codes_names_and_maxima_join_and_guesses_nothing() {
        Crosswalk draft = Crosswalk.draft(EARLIER, LATER, CrosswalkTier.CRITERION);
        assertThat(draft.rows())
                .extracting(CrosswalkRow::kind, r -> r.from().toString(), r -> r.to().toString(), CrosswalkRow::note)
                .containsExactly(
                        tuple(CrosswalkKind.MAXIMUM_CHANGED, "[1.1]", "[1.1]", "same code and name"),
                        tuple(CrosswalkKind.MAXIMUM_CHANGED, "[2.1]", "[2.1]", "same code and name"),
                        tuple(CrosswalkKind.SAME, "[2.2]", "[3.1]", "same name and maximum, another code"),
                        tuple(CrosswalkKind.NEW, "[]", "[4.1]", "no earlier item of this name"));
        assertThat(draft.rows()).extracting(CrosswalkRow::confidence).containsOnly(Confidence.RECONSTRUCTED);
    }

    @Test
    void spellings_of_one_name_are_one_name() {
        Methodology one = SampleMethodology.of("vn-one")
                .area("Cải cách - tổ chức", "Uỷ quyền|10", "Văn hoá|5")
                .build();
        Methodology other = SampleMethodology.of("vn-other")
                .area("CẢI CÁCH – TỔ CHỨC", "Văn hóa|5", "Ủy\u00A0quyền|10")
                .build();

        assertThat(Crosswalk.draft(one, other, CrosswalkTier.CRITERION).rows())
                .extracting(CrosswalkRow::kind, CrosswalkRow::from, CrosswalkRow::to)
                .containsExactly(
                        tuple(CrosswalkKind.SAME, codes("1.1"), codes("1.2")),
                        tuple(CrosswalkKind.SAME, codes("1.2"), codes("1.1")));
        assertThat(Crosswalk.draft(one, other, CrosswalkTier.AREA).rows())
                .extracting(CrosswalkRow::kind)
                .containsExactly(CrosswalkKind.SAME);
    }

    @Test
    void a_draft_leaves_apart_what_several_items_could_be() {
        Methodology one =
                SampleMethodology.of("vn-one").area("A", "Khác|5", "Kế hoạch|1").build();
        Methodology other = SampleMethodology.of("vn-other")
                .area("A", "Kế hoạch|1", "Báo cáo|5")
                .area("B", "Kế hoạch|1")
                .build();
        assertThat(Crosswalk.draft(one, other, CrosswalkTier.CRITERION).rows())
                .extracting(CrosswalkRow::kind)
                .containsExactly(
                        CrosswalkKind.GONE,
                        CrosswalkKind.GONE,
                        CrosswalkKind.NEW,
                        CrosswalkKind.NEW,
                        CrosswalkKind.NEW);
    }

    @Test
    void the_draft_of_a_methodology_with_itself_is_the_same_throughout() {
        for (CrosswalkTier tier : CrosswalkTier.values()) {
            assertThat(Crosswalk.draft(LATER, LATER, tier).rows())
                    .hasSize(4)
                    .extracting(CrosswalkRow::kind)
                    .containsOnly(CrosswalkKind.SAME);
        }
    }
}
