package vn.parindex.published;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The project's own file of published scores, and the report. */
class PublishedVerificationTest {

    private static final PublishedVerification OWN = Printed.verify(Printed.own());

    private static CheckedScore line(int line) {
        return OWN.rows().stream()
                .filter(row -> row.score().line() == line)
                .findFirst()
                .orElseThrow();
    }

    private static PublishedVerification verify(String csv) {
        return Printed.verify(PublishedScores.read(new StringReader(csv), "f.csv"));
    }

    private static String csv(List<PublishedScore> rows, String separator) {
        return rows.stream()
                .map(row -> List.of(
                                row.year().toString(),
                                row.level(),
                                row.unit(),
                                row.measure(),
                                row.value(),
                                row.source(),
                                row.grade())
                        .stream()
                        .map(field -> "\"" + field + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n", Printed.HEADER.replace(",", separator), "\n"));
    }

    @Test
    void the_projects_own_file_has_no_misfit_and_four_that_are_declared() {
        assertThat(OWN.rows()).hasSize(1152);
        assertThat(Printed.lines(OWN, Verdict.MISFIT)).isEmpty();
        assertThat(OWN.isClean()).isTrue();
        assertThat(Printed.lines(OWN, Verdict.DECLARED)).containsExactly(438, 439, 514, 679);
        assertThat(OWN.warnings()).isEmpty();
    }

    @Test
    void most_figures_are_reproduced_and_most_of_these_recomputed() {
        assertThat(OWN.summary()).isEqualTo("verified: 874 reproduced, 4 declared, 274 not checkable, 0 misfits");
        assertThat(OWN.recomputed()).isEqualTo(496);
    }

    @Test
    void rows_are_reproduced_by_what_holds_for_them() {
        assertThat(line(26).held()).containsExactly(Relation.PARTS_SUM);
        assertThat(line(384).held()).containsExactly(Relation.AREAS_SUM, Relation.CHANGE, Relation.RANK_ORDER);
        assertThat(line(394).held()).containsExactly(Relation.AREA_SHARE);
        assertThat(line(257).held()).containsExactly(Relation.LOST_SUM);
        assertThat(line(762).held()).containsExactly(Relation.POINTS_SHARE);
        assertThat(line(764).held())
                .containsExactly(
                        Relation.POINTS_SHARE, Relation.RANK_ORDER, Relation.RATING_BAND, Relation.RATING_ORDER);
        assertThat(line(209).held()).containsExactly(Relation.RANK_ORDER, Relation.RANGE);
        assertThat(line(489).held()).containsExactly(Relation.RANKS_WHOLE);
        assertThat(line(64).held()).containsExactly(Relation.COUNT_SUM, Relation.COUNT_SIDE);
        assertThat(line(472).held()).containsExactly(Relation.SIPAS_PART);
        assertThat(line(532).held()).containsExactly(Relation.MAXIMA_SUM, Relation.MAXIMUM);
        assertThat(line(4).held()).containsExactly(Relation.RANK_CHANGE);
    }

    @Test
    void a_row_that_cannot_be_checked_says_what_is_missing() {
        assertThat(line(401).findings())
                .extracting(finding -> finding.message(Language.EN))
                .containsExactly(
                        "PAR-6209 published-scores.csv:401: the points of this area are not printed for several units");
        assertThat(line(255).findings())
                .extracting(finding -> finding.message(Language.VI))
                .containsExactly("PAR-6210 published-scores.csv:255: không có số liệu của cả hai năm");
        assertThat(OWN.rows())
                .filteredOn(row -> row.verdict() == Verdict.NOT_CHECKABLE)
                .allSatisfy(row -> assertThat(row.findings()).hasSize(1));
    }

    @Test
    void figures_that_only_stand_in_order_are_told_apart() {
        PublishedVerification verification = Printed.verify(
                "2020,department,X - A,index,91.00",
                "2020,department,X - A,rank,1",
                "2020,department,X - B,index,90.00",
                "2020,department,X - B,rank,2",
                "2020,department,X - B,appraised,60.00",
                "2020,department,X - B,survey,30.00");

        assertThat(verification.rows())
                .extracting(row -> row.label().en())
                .startsWith(
                        "reproduced (in order only)",
                        "reproduced (in order only)",
                        "reproduced",
                        "reproduced (in order only)");
        assertThat(verification.rows().get(0).label().vi()).isEqualTo("chỉ khớp thứ tự");
        assertThat(verification.summary()).isEqualTo("verified: 6 reproduced, 0 declared, 0 not checkable, 0 misfits");
        assertThat(verification.recomputed()).isEqualTo(3);
        assertThat(verification.rows().get(0).isRecomputed()).isFalse();
        assertThat(verification.rows().get(0).verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(verification.rows().get(2).isRecomputed()).isTrue();
    }

    @Test
    void words_that_are_not_known_are_warned_of_once() {
        PublishedVerification verification = Printed.verify(
                "2020,xã,A,mood,vui",
                "2020,xã,B,mood,buồn",
                "2020,district,T - A,rating,Giỏi",
                "2020,district,T - B,rating,giỏi",
                "2020,district,T (9 huyện),rating_count:Đạt (>=50),9",
                "2020,district,T - A,delta_mood_vs_prev_year,1",
                "2020,district,T - A,delta_index_vs_prev_year,1");

        assertThat(verification.warnings())
                .extracting(warning -> warning.severity().label().en() + " " + warning.message(Language.EN))
                .containsExactly(
                        "Warning PAR-6306 f.csv:2: the level xã is not known (rows: 2, this is the first); no rule of a single level is applied",
                        "Warning PAR-6305 f.csv:2: the measure mood is not known (rows: 2, this is the first); these rows are not checked",
                        "Warning PAR-6305 f.csv:7: the measure delta_mood_vs_prev_year is not known (rows: 1, this is the first); "
                                + "these rows are not checked",
                        "Warning PAR-6307 f.csv:4: the rating Giỏi is not known (rows: 2, this is the first); it is not compared as a rating",
                        "Warning PAR-6307 f.csv:6: the rating đạt is not known (rows: 1, this is the first); it is not compared as a rating");
        assertThat(verification.warnings())
                .extracting(warning -> warning.severity().label().vi() + " " + warning.message(Language.VI))
                .startsWith(
                        "Cảnh báo PAR-6306 f.csv:2: cấp \"xã\" chưa được khai báo (2 dòng, bắt đầu từ dòng này); "
                                + "các quy tắc riêng của từng cấp không được áp dụng",
                        "Cảnh báo PAR-6305 f.csv:2: số liệu \"mood\" chưa được khai báo (2 dòng, bắt đầu từ dòng này); không kiểm tra các dòng này")
                .contains(
                        "Cảnh báo PAR-6307 f.csv:4: mức xếp loại \"Giỏi\" chưa được khai báo (2 dòng, bắt đầu từ dòng này); không đối chiếu theo xếp loại");
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        List<PublishedScore> shuffled = new ArrayList<>(Printed.own().rows());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Printed.verify(PublishedScores.of("f.csv", shuffled)).summary())
                .isEqualTo(OWN.summary());
    }

    @Test
    void decomposed_diacritics_and_windows_line_ends_do_not_matter() {
        String nfd = Normalizer.normalize(csv(Printed.own().rows(), ","), Normalizer.Form.NFD)
                .replace("\n", "\r\n");

        assertThat(nfd).isNotEqualTo(Normalizer.normalize(nfd, Normalizer.Form.NFC));
        assertThat(verify("\uFEFF" + nfd).summary()).isEqualTo(OWN.summary());
    }

    @Test
    void semicolons_and_decimal_commas_do_not_matter() {
        List<PublishedScore> commas = Printed.own().rows().stream()
                .map(row -> Printed.withValue(row, row.value().replace('.', ',')))
                .toList();

        assertThat(verify(csv(commas, ";")).summary()).isEqualTo(OWN.summary());
    }

    @Test
    void rows_that_stand_twice_end_alike() {
        List<PublishedScore> twice = new ArrayList<>(Printed.own().rows());
        twice.addAll(Printed.own().rows());

        assertThat(Printed.verify(PublishedScores.of("f.csv", twice)).summary())
                .isEqualTo("verified: 1748 reproduced, 8 declared, 548 not checkable, 0 misfits");
    }

    @Test
    void a_longer_figure_that_rounds_to_the_shorter_is_the_same() {
        PublishedVerification verification =
                Printed.verify("2020,ministry,A,index,85.93", "2020,ministry,A,index,85.9329");
        assertThat(verification.isClean()).isTrue();

        PublishedVerification other = Printed.verify("2020,ministry,A,index,85.94", "2020,ministry,A,index,85.9329");
        assertThat(Printed.faults(other, Language.EN))
                .containsExactly("PAR-6127 A, 2020: index is 85.94 in line 2 and 85.9329 in line 3");
        assertThat(Printed.faults(other, Language.VI))
                .containsExactly("PAR-6127 A, năm 2020: Chỉ số CCHC là 85,94 ở dòng 2 và 85,9329 ở dòng 3");
    }

    @Test
    void two_labels_of_one_group_print_the_same_number() {
        PublishedVerification verification =
                Printed.verify("2020,province,(nhóm A),group_count,2", "2020,province,(nhóm A >=90),group_count,3");

        assertThat(Printed.faults(verification, Language.EN))
                .containsExactly("PAR-6127 (nhóm A) / (nhóm A >=90), 2020: group_count is 2 in line 2 and 3 in line 3");
    }

    @Test
    void unknown_measures_units_years_and_levels_are_not_checkable() {
        PublishedVerification verification = Printed.verify(
                "2450,xã,Đâu đó,mood,vui", "2450,xã,Đâu đó,index,77.7", "2020,province,Atlantis,rank,12");

        assertThat(verification.summary()).isEqualTo("verified: 0 reproduced, 0 declared, 3 not checkable, 0 misfits");
        assertThat(verification.rows().get(0).findings())
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-6201 f.csv:2: số liệu \"mood\" chưa được khai báo");
    }

    @Test
    void two_hundred_thousand_rows_are_checked_without_going_quadratic() {
        List<PublishedScore> rows = new ArrayList<>();
        PublishedScore model =
                Printed.rows("2020,department,X - A,index,1").rows().get(0);
        for (int i = 0; i < 100_000; i++) {
            String unit = "X - Sở " + i;
            rows.add(new PublishedScore(
                    2 * i + 2,
                    model.year(),
                    "department",
                    unit,
                    "",
                    "index",
                    "50." + (100_000 + (100_000 - i)),
                    "s",
                    "A"));
            rows.add(new PublishedScore(
                    2 * i + 3, model.year(), "department", unit, "", "rank", Integer.toString(i + 1), "s", "A"));
        }
        rows.set(100_001, Printed.withValue(rows.get(100_001), "7"));
        PublishedVerification verification = Printed.verify(PublishedScores.of("big.csv", rows));

        assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(100_002, 100_003);
    }
}
