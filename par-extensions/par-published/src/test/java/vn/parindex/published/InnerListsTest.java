package vn.parindex.published;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Several lists of units inside one level, each with its own ranks. */
class InnerListsTest {

    private static final String LISTED = "year,level,unit,list,measure,value,source,grade\n";

    private static PublishedVerification verify(String rows) {
        return Printed.verify(PublishedScores.read(new StringReader(rows), "f.csv"));
    }

    /**
     * Hải Phòng 2025: 14 departments, 45 wards, 68 communes and special zones; six, four and four with both figures.
     */
    @Test
    void figures_of_three_lists_of_one_province_contradict_nothing() {
        PublishedVerification verification = Printed.verify(PublishedScores.of(
                "f.csv",
                Printed.own().rows().stream()
                        .filter(row -> row.year().value() == 2025)
                        .filter(row -> row.unit().startsWith("Hải Phòng - "))
                        .toList()));

        assertThat(verification.isClean()).isTrue();
        assertThat(verification.warnings()).isEmpty();
        assertThat(Printed.lines(verification, Verdict.REPRODUCED)).hasSize(2 * (6 + 4 + 4));
    }

    @Test
    void ranks_are_those_of_the_list_in_the_column() {
        PublishedVerification verification = verify(LISTED
                + "2025,commune,Tỉnh A - Ba,phường,index,95,s,A\n2025,commune,Tỉnh A - Ba,phường,rank,1,s,A\n"
                + "2025,commune,Tỉnh A - Tư,phường,index,94,s,A\n2025,commune,Tỉnh A - Tư,Phường,rank,2,s,A\n"
                + "2025,commune,Tỉnh A - Năm,xã,index,90,s,A\n2025,commune,Tỉnh A - Năm,xã,rank,1,s,A\n");

        assertThat(verification.isClean()).isTrue();
        assertThat(Printed.lines(verification, Verdict.REPRODUCED)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void a_rank_against_the_index_in_one_list_is_still_a_misfit() {
        PublishedVerification verification = verify(LISTED
                + "2025,commune,Tỉnh A - Ba,phường,index,95,s,A\n2025,commune,Tỉnh A - Ba,phường,rank,2,s,A\n"
                + "2025,commune,Tỉnh A - Tư,phường,index,94,s,A\n2025,commune,Tỉnh A - Tư,phường,rank,1,s,A\n");

        assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void a_row_without_a_list_is_of_the_one_that_other_rows_of_the_unit_name() {
        PublishedVerification verification = verify(LISTED
                + "2025,commune,Tỉnh A - Ba,phường,rank,2,s,A\n2025,commune,Tỉnh A - Ba,,index,95,s,A\n"
                + "2025,commune,Tỉnh A - Tư,phường,rank,1,s,A\n2025,commune,Tỉnh A - Tư,,index,94,s,A\n");

        assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void a_rank_beyond_the_number_of_units_in_its_list_is_a_misfit() {
        PublishedVerification verification = Printed.verify("2025,commune,Hải Phòng - phường Hồng Bàng,rank,46");

        assertThat(Printed.faults(verification, Language.EN))
                .containsExactly("PAR-6125 Hải Phòng - phường Hồng Bàng, 2025: rank is 46, must be ≤ 45");
        assertThat(Printed.verify("2025,commune,Hải Phòng - xã Vĩnh Am,rank,68").isClean())
                .isTrue();
    }

    @Test
    void each_list_is_a_ranking_of_its_own() {
        PublishedScores scores = Printed.rows(
                "2025,commune,Hải Phòng - xã An Lão,index,92.94",
                "2025,commune,Hải Phòng - phường Hồng Bàng,index,95.8",
                "2025,commune,Hải Phòng - đặc khu Cát Hải,index,94.15");
        List<PublishedRound> rounds = PublishedRound.of(scores, Printed.FACTS, IndexYear.of(2025), "commune");

        assertThat(rounds).extracting(PublishedRound::province).containsExactly("Hải Phòng", "Hải Phòng");
        assertThat(rounds).extracting(PublishedRound::list).containsExactly("phường", "xã, đặc khu");
        assertThat(rounds).extracting(round -> round.contenders().size()).containsExactly(1, 2);
    }

    @Test
    void units_that_rose_and_fell_are_not_more_than_there_are() {
        assertThat(Printed.faults(
                        Printed.verify(
                                "2024,province,(63 tỉnh),count_index_up,53",
                                "2024,province,(63 tỉnh),count_index_down,11"),
                        Language.EN))
                .containsExactly("PAR-6119 (63 tỉnh), 2024: the counts 53 + 11 make 64, there are 63 units");
        PublishedVerification fitting = Printed.verify(
                "2023,province,(số tỉnh SIPAS giảm),group_count,6",
                "2023,province,(số tỉnh SIPAS tăng),group_count,57");
        assertThat(fitting.warnings()).isEmpty();
        assertThat(Printed.lines(fitting, Verdict.REPRODUCED)).containsExactly(2, 3);
    }

    @Test
    void single_units_settle_how_many_rose() {
        String[] rows = {
            "2024,district,Tỉnh A (2 huyện),count_index_up,1",
            "2024,district,Tỉnh A - Huyện B,index,90",
            "2023,district,Tỉnh A - Huyện B,index,80",
            "2024,district,Tỉnh A - Huyện C,delta_index_vs_prev_year,-1"
        };
        assertThat(Printed.held(Printed.verify(rows), 2)).containsExactly(Relation.CHANGE_COUNT);
        rows[0] = "2024,district,Tỉnh A (2 huyện),count_index_up,2";
        assertThat(Printed.faults(Printed.verify(rows), Language.EN))
                .containsExactly("PAR-6133 Tỉnh A (2 huyện), 2024: count_index_up is 2, but by the figures of single"
                        + " units it is at least 1 and at most 1");
    }

    @Test
    void a_printed_maximum_of_an_area_is_that_of_the_round() {
        assertThat(Printed.faults(
                        Printed.verify("2023,province,(thang điểm tối đa),max:area cải cách thủ tục hành chính,12"),
                        Language.EN))
                .containsExactly("PAR-6111 (thang điểm tối đa), 2023: max:area cải cách thủ tục hành chính states the"
                        + " maximum 12, it is 13 in this round");
    }
}
