package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Half units of printed figures, with the decimals of their neighbours. */
class ColumnDecimalsTest {

    private static BigDecimal half(int row, String... rows) {
        return FigureReader.read(Printed.rows(rows).rows(), Printed.FACTS)
                .get(row)
                .half();
    }

    private static String index(String unit, String value) {
        return "2020,province," + unit + ",index," + value;
    }

    @Test
    void a_figure_counts_with_its_own_decimals_where_it_stands_alone() {
        assertThat(half(0, index("A", "91.04"))).isEqualByComparingTo("0.005");
        assertThat(half(0, index("A", "90.1"))).isEqualByComparingTo("0.05");
        assertThat(half(0, index("A", "90"))).isEqualByComparingTo("0.5");
    }

    @Test
    void a_figure_printed_shorter_counts_with_its_neighbours_decimals() {
        assertThat(half(0, index("A", "90"), index("B", "91.04"))).isEqualByComparingTo("0.005");
        assertThat(half(0, index("A", "90"), index("B", "91.4"))).isEqualByComparingTo("0.05");
    }

    @Test
    void neighbours_are_of_the_same_measure_year_level_and_ranking() {
        assertThat(half(
                        0,
                        index("A", "90"),
                        "2019,province,B,index,91.04",
                        "2020,ministry,B,index,91.04",
                        "2020,province,B,sipas_index,91.04"))
                .isEqualByComparingTo("0.5");
        assertThat(half(0, "2020,department,X - A,index,90", "2020,department,Y - A,index,91.04"))
                .isEqualByComparingTo("0.5");
    }

    @Test
    void one_long_figure_does_not_make_the_others_exact_beyond_two_decimals() {
        String[] rows = {index("A", "95.88"), index("B", "83.24"), index("C", "85.9329")};
        assertThat(half(0, rows)).isEqualByComparingTo("0.005");
        assertThat(half(2, rows)).isEqualByComparingTo("0.00005");
        assertThat(half(0, index("A", "91.67"), index("B", "91.510"), index("C", "91.468")))
                .isEqualByComparingTo("0.0005");
    }

    @Test
    void a_part_without_decimals_counts_with_those_of_the_other_parts() {
        assertThat(half(0, "2020,province,A,impact,5", "2020,province,A,appraised,57.66", "2020,province,A,sipas,9.6"))
                .isEqualByComparingTo("0.005");
        assertThat(half(0, "2020,province,A,impact,5", "2020,province,B,impact,3", "2020,province,A,appraised,57.66"))
                .isEqualByComparingTo("0.005");
        assertThat(half(0, "2020,province,A,impact,5.0", "2020,province,A,appraised,57.66"))
                .isEqualByComparingTo("0.05");
    }

    @Test
    void the_areas_of_a_unit_are_one_column_and_so_are_its_lost_points() {
        assertThat(half(0, "2017,province,A,lost:chỉ đạo (max 10),4.5", "2017,province,A,lost:bộ máy (max 11),2.77"))
                .isEqualByComparingTo("0.005");
        assertThat(half(
                        0,
                        "2017,province,A,\"area:tác động (points, max 15.5)\",15",
                        "2017,province,A,\"area:tài chính (points, max 7)\",6.07"))
                .isEqualByComparingTo("0.005");
    }

    @Test
    void counts_ranks_and_maxima_are_exact() {
        for (String row : List.of(
                "2020,province,A,rank,5",
                "2020,province,(nhóm A),group_count,2",
                "2020,province,A,delta_rank_vs_prev_year,-3",
                "2020,province,A,max_points,71.5",
                "2020,province,(thang điểm tối đa),max:sipas,10")) {
            assertThat(half(0, row)).as(row).isEqualByComparingTo("0");
        }
    }
}
