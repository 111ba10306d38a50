package vn.parindex.published;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold between units: ranks, ratings, counts, means and ranges. */
class OrdersTest {

    private static void holds(PublishedVerification verification) {
        assertThat(Printed.faults(verification, Language.EN)).isEmpty();
        assertThat(verification.isClean()).isTrue();
    }

    private static void faults(PublishedVerification verification, String... sentences) {
        assertThat(Printed.faults(verification, Language.EN)).containsExactly(sentences);
    }

    private static void inVietnamese(PublishedVerification verification, String sentence) {
        assertThat(Printed.faults(verification, Language.VI)).contains(sentence);
    }

    /** Ranks. */
    @Nested
    class Ranks {

        @Test
        void that_are_swapped_are_both_found() {
            PublishedVerification verification = Printed.verify(
                    "2020,province,A,index,91.04",
                    "2020,province,A,rank,2",
                    "2020,province,B,index,90.51",
                    "2020,province,B,rank,1",
                    "2020,province,C,index,88.47",
                    "2020,province,C,rank,3",
                    "2020,province,D,index,86.77",
                    "2020,province,D,rank,5");

            assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(2, 3, 4, 5);
            faults(
                    verification,
                    "PAR-6112 A, 2020: rank 2 with 91.04, but B has rank 1 with 90.51",
                    "PAR-6112 B, 2020: rank 1 with 90.51, but A has rank 2 with 91.04");
            inVietnamese(verification, "PAR-6112 A, năm 2020: hạng 2 với 91,04, trong khi B hạng 1 với 90,51");
        }

        @Test
        void far_off_are_found_alone() {
            PublishedVerification verification = Printed.verify(
                    "2020,province,A,index,91.04",
                    "2020,province,A,rank,1",
                    "2020,province,B,index,90.51",
                    "2020,province,B,rank,40",
                    "2020,province,C,index,88.47",
                    "2020,province,C,rank,3",
                    "2020,province,D,index,86.77",
                    "2020,province,D,rank,5");

            assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(4, 5);
        }

        @Test
        void may_be_shared_with_one_printed_index() {
            holds(Printed.verify(
                    "2020,province,A,index,90.00",
                    "2020,province,A,rank,2",
                    "2020,province,B,index,90",
                    "2020,province,B,rank,2",
                    "2020,province,C,index,80.50",
                    "2020,province,C,rank,4"));
        }

        @Test
        void may_stand_in_any_order_with_one_printed_index() {
            holds(Printed.verify(
                    "2020,province,A,index,90.00",
                    "2020,province,A,rank,3",
                    "2020,province,B,index,90.00",
                    "2020,province,B,rank,2"));
        }

        @Test
        void are_not_shared_with_different_indices() {
            faults(
                    Printed.verify(
                            "2020,province,A,index,90.00",
                            "2020,province,A,rank,2",
                            "2020,province,B,index,89.99",
                            "2020,province,B,rank,2"),
                    "PAR-6112 A, 2020: rank 2 with 90.00, but B has rank 2 with 89.99",
                    "PAR-6112 B, 2020: rank 2 with 89.99, but A has rank 2 with 90.00");
        }

        @Test
        void are_not_shared_in_the_ministrys_rankings_without_an_index() {
            PublishedVerification verification = Printed.verify("2020,province,A,rank,5", "2020,province,B,rank,5");

            faults(
                    verification,
                    "PAR-6128 A, 2020: rank 5 is also printed for B, and no equal indices show a tie",
                    "PAR-6128 B, 2020: rank 5 is also printed for A, and no equal indices show a tie");
            inVietnamese(
                    verification,
                    "PAR-6128 A, năm 2020: hạng 5 cũng được công bố cho B, không có Chỉ số bằng nhau để chứng tỏ đồng hạng");
            assertThat(Printed.verify("2020,department,X - A,rank,5", "2020,department,X - B,rank,5")
                            .isClean())
                    .isTrue();
        }

        @Test
        void compare_what_both_figures_print() {
            // 90.1 counts as 90.10 beside 90.09; 85.9329 rounds to 85.93
            holds(Printed.verify(
                    "2022,province,A,index,90.1",
                    "2022,province,A,rank,1",
                    "2022,province,B,index,90.09",
                    "2022,province,B,rank,2"));
            holds(Printed.verify(
                    "2022,province,A,index,85.9329",
                    "2022,province,A,rank,3",
                    "2022,province,B,index,85.93",
                    "2022,province,B,rank,2",
                    "2022,province,C,index,84.00",
                    "2022,province,C,rank,4"));
        }

        @Test
        void are_compared_within_one_province() {
            holds(Printed.verify(
                    "2020,department,A - Sở X,index,80.00",
                    "2020,department,A - Sở X,rank,1",
                    "2020,department,Bà Rịa - Vũng Tàu - Sở X,index,90.00",
                    "2020,department,Bà Rịa - Vũng Tàu - Sở X,rank,2",
                    "2020,department,Bà Rịa - Vũng Tàu - Sở Y,index,91.00",
                    "2020,department,Bà Rịa - Vũng Tàu - Sở Y,rank,1",
                    "2020,district,A - Huyện X,index,70.00",
                    "2020,district,A - Huyện X,rank,1"));
        }

        @Test
        void of_the_agencies_of_the_centre_may_be_a_list_of_their_own() {
            holds(Printed.verify(
                    "2020,department,T - Sở X,index,99.00",
                    "2020,department,T - Sở X,rank,1",
                    "2020,department,T - Sở Y,index,98.00",
                    "2020,department,T - Sở Y,rank,2",
                    "2020,department,T - Cục Thuế tỉnh,index,102.50",
                    "2020,department,T - Cục Thuế tỉnh,rank,1",
                    "2020,department,T - Công an tỉnh,index,97.00",
                    "2020,department,T - Công an tỉnh,rank,2"));
        }

        @Test
        void stay_within_the_number_of_units() {
            faults(Printed.verify("2020,province,A,rank,64"), "PAR-6125 A, 2020: rank is 64, must be ≤ 63");
            faults(
                    Printed.verify("2019,ministry,(trung bình 17 bộ),mean,85.63", "2019,ministry,A,rank,18"),
                    "PAR-6125 A, 2019: rank is 18, must be ≤ 17");
            faults(
                    Printed.verify("2020,department,T (19 sở),rating_count:Tốt,19", "2020,department,T - A,rank,20"),
                    "PAR-6125 T - A, 2020: rank is 20, must be ≤ 19");
            faults(Printed.verify("2020,province,A,rank,0"), "PAR-6125 A, 2020: rank is 0, must be ≥ 1");
            PublishedVerification half = Printed.verify("2020,province,A,rank,2.5");
            faults(half, "PAR-6126 A, 2020: rank is 2.5, must be a whole number");
            inVietnamese(half, "PAR-6126 A, năm 2020: thứ hạng là 2,5, phải là số nguyên");
        }

        @Test
        void leave_room_for_units_whose_rank_is_not_printed() {
            PublishedVerification verification = Printed.verify(
                    "2020,province,A,index,90.00",
                    "2020,province,A,rank,1",
                    "2020,province,B,index,89.00",
                    "2020,province,B,rank,2",
                    "2020,province,C,index,89.50");

            faults(
                    verification,
                    "PAR-6113 C, 2020: 89.50 without a printed rank lies between the ranks 1 and 2; such units: 1, free ranks: 0");
            inVietnamese(
                    verification,
                    "PAR-6113 C, năm 2020: 89,50 không kèm thứ hạng, nằm giữa hạng 1 và hạng 2. Có 1 đơn vị như vậy nhưng chỉ còn 0 hạng trống");
            assertThat(Printed.verify(
                                    "2020,ministry,A,index,90.00",
                                    "2020,ministry,A,rank,1",
                                    "2020,ministry,Ủy ban Dân tộc,index,91.00")
                            .isClean())
                    .isTrue();
            assertThat(Printed.verify(
                                    "2020,department,T - A,index,90.00",
                                    "2020,department,T - A,rank,1",
                                    "2020,department,T - B,index,91.00")
                            .isClean())
                    .isTrue();
        }

        @Test
        void of_a_whole_set_stand_once_each() {
            String[] ranks = new String[17];
            for (int i = 0; i < 17; i++) {
                ranks[i] = "2021,ministry,Bộ " + (char) ('A' + i) + ",rank," + (i + 1);
            }
            assertThat(Printed.verify(ranks).count(Verdict.REPRODUCED)).isEqualTo(17);
            ranks[7] = "2021,ministry,Bộ H,rank,9";
            PublishedVerification verification = Printed.verify(ranks);
            assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(9, 10);
            assertThat(Printed.faults(verification, Language.EN))
                    .contains(
                            "PAR-6114 Bộ H, 2021: rank 9 stands 2 times among 17 units that are all ranked; absent ranks: [8]");
            inVietnamese(
                    verification,
                    "PAR-6114 Bộ H, năm 2021: hạng 9 xuất hiện 2 lần trong 17 đơn vị đều được xếp hạng; các hạng không có: [8]");
        }

        @Test
        void of_sipas_and_of_areas_are_ranks_too() {
            faults(
                    Printed.verify(
                            "2021,province,A,sipas_index,91.17",
                            "2021,province,A,sipas_rank,6",
                            "2021,province,B,sipas_index,90.00",
                            "2021,province,B,sipas_rank,5"),
                    "PAR-6112 A, 2021: rank 6 with 91.17, but B has rank 5 with 90.00",
                    "PAR-6112 B, 2021: rank 5 with 90.00, but A has rank 6 with 91.17");
            assertThat(Printed.verify(
                                    "2017,province,A,\"area:tài chính công (points, max 7)\",6.00",
                                    "2017,province,A,area_rank:tài chính công,2",
                                    "2017,province,B,\"area:tài chính công (points, max 7)\",5.00",
                                    "2017,province,B,area_rank:tài chính công,1")
                            .count(Verdict.MISFIT))
                    .isEqualTo(4);
        }
    }

    /** Units of which the index or the rank is not printed, between their neighbours by rank. */
    @Nested
    class Neighbours {

        private static final String[] RANKED = {
            "2020,province,A,index,90.00",
            "2020,province,A,rank,1",
            "2020,province,B,index,85.00",
            "2020,province,B,rank,5",
            "2020,province,C,index,80.00",
            "2020,province,C,rank,9"
        };

        private static PublishedVerification with(String... rows) {
            String[] all = java.util.Arrays.copyOf(RANKED, RANKED.length + rows.length);
            System.arraycopy(rows, 0, all, RANKED.length, rows.length);
            return Printed.verify(all);
        }

        @Test
        void bound_what_the_parts_make() {
            // 54 + 9 + 19 + 3 = 85
            String[] rows = {
                "2020,province,D,appraised,54.00",
                "2020,province,D,sipas,9.00",
                "2020,province,D,leader_survey,19.00",
                "2020,province,D,impact,3.00",
                "2020,province,D,rank,4"
            };
            holds(with(rows));
            rows[4] = "2020,province,D,rank,2";
            holds(with(rows));
            rows[4] = "2020,province,D,rank,10";
            PublishedVerification verification = with(rows);
            faults(
                    verification,
                    "PAR-6112 D, 2020: rank 10 with 54.00 + 9.00 + 19.00 + 3.00 = 85, but C has rank 9 with 80.00");
            inVietnamese(
                    verification,
                    "PAR-6112 D, năm 2020: hạng 10 với 54,00 + 9,00 + 19,00 + 3,00 = 85, trong khi C hạng 9 với 80,00");
            assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(6, 7, 8, 9, 10, 11, 12);
        }

        @Test
        void bound_what_points_and_maximum_make() {
            // 68.32 / 84 = 81.33 %; two neighbours vouch for each other
            PublishedVerification verification = Printed.verify(
                    "2023,department,T - A,index,90.00",
                    "2023,department,T - A,rank,1",
                    "2023,department,T - B,index,89.00",
                    "2023,department,T - B,rank,2",
                    "2023,department,T - C,points,80.00",
                    "2023,department,T - C,max_points,84",
                    "2023,department,T - C,rank,3");
            // 80 / 84 = 95.238…
            faults(
                    verification,
                    "PAR-6112 T - C, 2023: rank 3 with 80.00 / 84 = 95.238095%, but T - B has rank 2 with 89.00");
            assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(6, 7, 8);
        }

        @Test
        void bound_points_of_a_maximum_that_is_not_printed_from_below() {
            assertThat(Printed.verify(
                                    "2023,department,T - A,index,90.00",
                                    "2023,department,T - A,rank,1",
                                    "2023,department,T - B,index,89.00",
                                    "2023,department,T - B,rank,3",
                                    "2023,department,T - C,points,68.00",
                                    "2023,department,T - C,rank,2")
                            .isClean())
                    .isTrue();
            faults(
                    Printed.verify(
                            "2023,department,T - A,index,90.00",
                            "2023,department,T - A,rank,1",
                            "2023,department,T - B,index,89.00",
                            "2023,department,T - B,rank,3",
                            "2023,department,T - C,points,92.00",
                            "2023,department,T - C,rank,2"),
                    "PAR-6112 T - C, 2023: rank 2 with ≥ 92.00, but T - A has rank 1 with 90.00");
        }

        @Test
        void bound_what_the_year_before_and_the_change_make() {
            // 80.00 + 7.00 = 87.00, between the ranks 1 and 5
            String[] rows = {
                "2019,province,D,index,80.00", "2020,province,D,delta_index_vs_prev_year,7.00", "2020,province,D,rank,3"
            };
            holds(with(rows));
            rows[2] = "2020,province,D,rank,7";
            faults(with(rows), "PAR-6112 D, 2020: rank 7 with 80.00 + 7.00 = 87, but B has rank 5 with 85.00");
        }

        @Test
        void bound_the_rank_that_a_change_makes() {
            // 12 − 8 = 4, above B
            String[] rows = {
                "2019,province,D,rank,12", "2020,province,D,delta_rank_vs_prev_year,8", "2020,province,D,index,86.00"
            };
            holds(with(rows));
            rows[2] = "2020,province,D,index,84.00";
            faults(with(rows), "PAR-6112 D, 2020: rank 12 − 8 = 4 with 84.00, but B has rank 5 with 85.00");
        }

        @Test
        void bound_a_rating() {
            // Tây Ninh rates tốt from 80
            faults(
                    Printed.verify(
                            "2023,department,Tây Ninh - A,index,79.00",
                            "2023,department,Tây Ninh - A,rank,1",
                            "2023,department,Tây Ninh - B,index,75.00",
                            "2023,department,Tây Ninh - B,rank,3",
                            "2023,department,Tây Ninh - C,rank,2",
                            "2023,department,Tây Ninh - C,rating,Tốt"),
                    "PAR-6115 Tây Ninh - C, 2023: rated Tốt with index ≤ 79.005; that rating takes an index ≥ 80");
        }
    }

    /** Ratings. */
    @Nested
    class Ratings {

        @Test
        void follow_the_provinces_own_scale() {
            holds(Printed.verify(
                    "2023,department,Tây Ninh - A,index,80.00", "2023,department,Tây Ninh - A,rating,Tốt"));
            holds(Printed.verify(
                    "2018,department,Kiên Giang - A,index,89.99", "2018,department,Kiên Giang - A,rating,Tốt"));
            holds(Printed.verify(
                    "2021,department,Thừa Thiên Huế - A,index,55.00",
                    "2021,department,Thừa Thiên Huế - A,rating,trung bình"));
            PublishedVerification verification = Printed.verify(
                    "2023,department,Tây Ninh - A,index,79.98", "2023,department,Tây Ninh - A,rating,Tốt");
            faults(
                    verification,
                    "PAR-6115 Tây Ninh - A, 2023: rated Tốt with index 79.98; that rating takes an index ≥ 80");
            inVietnamese(
                    verification,
                    "PAR-6115 Tây Ninh - A, năm 2023: xếp loại Tốt với Chỉ số 79,98; xếp loại này ứng với Chỉ số ≥ 80");
            faults(
                    Printed.verify(
                            "2018,department,Kiên Giang - A,index,90.10", "2018,department,Kiên Giang - A,rating,Tốt"),
                    "PAR-6115 Kiên Giang - A, 2018: rated Tốt with index 90.10; that rating takes an index ≥ 80 < 90");
            PublishedVerification top = Printed.verify("2023,department,Tây Ninh - A,rating,Xuất sắc");
            faults(top, "PAR-6129 Tây Ninh - A, 2023: rated Xuất sắc, which the province's scale does not have");
            inVietnamese(
                    top, "PAR-6129 Tây Ninh - A, năm 2023: xếp loại Xuất sắc không có trong thang xếp loại của tỉnh");
        }

        @Test
        void of_an_unknown_scale_only_follow_the_order() {
            assertThat(Printed.verify("2023,department,X - A,index,50.00", "2023,department,X - A,rating,Tốt")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(2);
            holds(Printed.verify(
                    "2023,department,X - A,index,79.98",
                    "2023,department,X - A,rating,Tốt",
                    "2023,department,X - B,index,60.00",
                    "2023,department,X - B,rating,Kém"));
            PublishedVerification verification = Printed.verify(
                    "2023,department,X - A,index,79.98",
                    "2023,department,X - A,rating,Tốt",
                    "2023,department,X - B,index,85.00",
                    "2023,department,X - B,rating,Khá");
            faults(
                    verification,
                    "PAR-6116 X - A, 2023: rated Tốt with 79.98, but X - B is rated Khá with 85.00",
                    "PAR-6116 X - B, 2023: rated Khá with 85.00, but X - A is rated Tốt with 79.98");
            inVietnamese(
                    verification,
                    "PAR-6116 X - A, năm 2023: xếp loại Tốt với 79,98, trong khi X - B xếp loại Khá với 85,00");
            assertThat(Printed.verify(
                                    "2023,department,X - A,rank,1",
                                    "2023,department,X - A,rating,Khá",
                                    "2023,department,X - B,rank,2",
                                    "2023,department,X - B,rating,Tốt")
                            .count(Verdict.MISFIT))
                    .isEqualTo(4);
        }

        @Test
        void by_other_words_are_not_checked() {
            PublishedVerification verification =
                    Printed.verify("2023,department,X - A,index,50.00", "2023,department,X - A,rating,Giỏi");

            assertThat(verification.rows().get(1).findings())
                    .extracting(f -> f.message(Language.EN))
                    .containsExactly("PAR-6202 f.csv:3: the rating Giỏi is not one of the usual words");
        }

        @Test
        void follow_the_limits_in_the_words_of_the_counts() {
            holds(Printed.verify(
                    "2022,department,X (3 sở),rating_count:Tốt (>80),1",
                    "2022,department,X (3 sở),rating_count:Khá (<80),2",
                    "2022,department,X - A,index,80.50",
                    "2022,department,X - A,rating,Tốt",
                    "2022,department,X - B,index,79.00",
                    "2022,department,X - B,rating,Khá"));
            assertThat(Printed.verify(
                                    "2022,department,X (3 sở),rating_count:Tốt (>80),1",
                                    "2022,department,X (3 sở),rating_count:Khá (<80),2",
                                    "2022,department,X - B,index,81.00",
                                    "2022,department,X - B,rating,Khá")
                            .count(Verdict.MISFIT))
                    .isPositive();
        }

        @Test
        void are_told_by_rank_where_all_units_are_counted() {
            String[] rows = {
                "2022,department,X (19 sở),rating_count:Tốt,17",
                "2022,department,X (19 sở),rating_count:Khá,1",
                "2022,department,X (19 sở),rating_count:Kém,1",
                "2022,department,X - A,rank,18",
                "2022,department,X - A,rating,Khá"
            };
            holds(Printed.verify(rows));
            rows[4] = "2022,department,X - A,rating,Tốt";
            PublishedVerification verification = Printed.verify(rows);
            faults(
                    verification,
                    "PAR-6118 X - A, 2022: rated Tốt at rank 18, but the ratings are filled by 17 + 1 units, 18 in all down to there");
            inVietnamese(
                    verification,
                    "PAR-6118 X - A, năm 2022: xếp loại Tốt ở hạng 18. Số đơn vị theo xếp loại là 17 + 1, tính đến đó là 18");
        }
    }

    /** Counts of groups and ratings. */
    @Nested
    class Counts {

        @Test
        void make_the_whole_set() {
            holds(Printed.verify(
                    "2020,province,(nhóm A),group_count,2",
                    "2020,province,(nhóm A >=90),group_count,2",
                    "2020,province,(nhóm B),group_count,56",
                    "2020,province,(nhóm C),group_count,5",
                    "2020,province,A,index,73.25",
                    "2020,province,A,rank,63"));
            PublishedVerification verification = Printed.verify(
                    "2018,province,(nhóm A >=80),group_count,9",
                    "2018,province,(nhóm B 75-<80),group_count,36",
                    "2018,province,(nhóm C 70-<75),group_count,14",
                    "2018,province,(nhóm D <70),group_count,3");
            faults(
                    verification,
                    "PAR-6119 (nhóm A >=80), 2018: the counts 9 + 36 + 14 + 3 make 62, there are 63 units");
            inVietnamese(
                    verification,
                    "PAR-6119 (nhóm A >=80), năm 2018: 9 + 36 + 14 + 3 cộng lại là 62, trong khi có 63 đơn vị");
        }

        @Test
        void of_ratings_make_the_number_in_the_words() {
            holds(Printed.verify(
                    "2020,department,K (44 cơ quan),rating_count:Tốt,29",
                    "2020,department,K (44 cơ quan),rating_count:Khá,11",
                    "2020,department,K (44 cơ quan),rating_count:Trung bình,4",
                    "2020,department,K (44 cơ quan),rating_count:Yếu,0"));
            faults(
                    Printed.verify(
                            "2020,department,K (44 cơ quan),rating_count:Tốt,28",
                            "2020,department,K (44 cơ quan),rating_count:Khá,11",
                            "2020,department,K (44 cơ quan),rating_count:Trung bình,4",
                            "2020,department,K (44 cơ quan),rating_count:Yếu,0"),
                    "PAR-6119 K (44 cơ quan), 2020: the counts 28 + 11 + 4 + 0 make 43, there are 44 units");
            assertThat(Printed.verify("2020,department,K (18 sở),rating_count:Tốt trở lên,16")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(1);
            faults(
                    Printed.verify("2020,department,K (18 sở),rating_count:Tốt trở lên,19"),
                    "PAR-6125 K (18 sở), 2020: rating_count:Tốt trở lên is 19, must be ≤ 18",
                    "PAR-6117 K (18 sở), 2020: rating_count:Tốt trở lên is 19, but 0 units are named with it and at most 18 can have it");
        }

        @Test
        void are_not_fewer_than_the_units_named() {
            PublishedVerification verification = Printed.verify(
                    "2021,district,T (9 huyện),rating_count:Tốt,8",
                    "2021,district,T (9 huyện),rating_count:Khá (<80),1",
                    "2021,district,T - A,rating,Khá",
                    "2021,district,T - B,rating,Khá");

            assertThat(Printed.faults(verification, Language.EN))
                    .contains(
                            "PAR-6117 T (9 huyện), 2021: rating_count:Khá (<80) is 1, but 2 units are named with it and at most 9 can have it");
            inVietnamese(
                    verification,
                    "PAR-6117 T (9 huyện), năm 2021: số đơn vị xếp loại Khá (<80) là 1. Có 2 đơn vị được nêu tên với xếp loại này, nhiều nhất chỉ có thể là 9");
        }

        @Test
        void of_a_group_that_is_open_above_are_those_of_the_finer_groups() {
            String[] rows = {
                "2030,ministry,(nhóm >90%),group_count,3",
                "2030,ministry,(nhóm 80-<90%),group_count,13",
                "2030,ministry,(nhóm >80%),group_count,16"
            };
            holds(Printed.verify(rows));
            rows[2] = "2030,ministry,(nhóm >80%),group_count,17";
            faults(Printed.verify(rows), "PAR-6119 (nhóm >90%), 2030: the counts 3 + 13 make 16, there are 17 units");
        }

        @Test
        void of_a_rating_and_better_are_those_of_the_single_ratings() {
            String[] rows = {
                "2030,department,T (20 sở),rating_count:Xuất sắc,5",
                "2030,department,T (20 sở),rating_count:Tốt,11",
                "2030,department,T (20 sở),rating_count:Khá,4",
                "2030,department,T (20 sở),rating_count:Tốt trở lên,16"
            };
            holds(Printed.verify(rows));
            rows[3] = "2030,department,T (20 sở),rating_count:Tốt trở lên,17";
            assertThat(Printed.faults(Printed.verify(rows), Language.EN))
                    .contains("PAR-6119 T (20 sở), 2030: the counts 5 + 11 make 16, there are 17 units");
        }

        @Test
        void above_a_limit_are_not_fewer_than_the_figures_above_it() {
            PublishedVerification verification = Printed.verify(
                    "2030,province,(nhóm A >=90),group_count,1",
                    "2030,province,A,index,91.00",
                    "2030,province,B,index,95.00",
                    "2030,province,C,index,89.00");

            assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(2, 3, 4);
        }

        @Test
        void above_a_limit_agree_with_index_and_rank() {
            PublishedVerification verification = Printed.verify(
                    "2020,province,(nhóm A),group_count,3",
                    "2020,province,A,index,90.51",
                    "2020,province,A,rank,2",
                    "2020,province,B,index,88.47",
                    "2020,province,B,rank,3");

            faults(verification, "PAR-6120 (nhóm A), 2020: 3 units at 90 or more, but by index and rank it is 2 to 2");
            inVietnamese(
                    verification,
                    "PAR-6120 (nhóm A), năm 2020: có 3 đơn vị từ 90 trở lên, nhưng theo Chỉ số và thứ hạng là từ 2 đến 2");
            faults(
                    Printed.verify(
                            "2023,province,(trung bình 63 tỉnh),mean,86.98",
                            "2023,province,(số tỉnh trên trung bình),group_count,33",
                            "2023,province,A,index,86.97",
                            "2023,province,A,rank,33",
                            "2023,province,B,index,88.00",
                            "2023,province,B,rank,20"),
                    "PAR-6120 (số tỉnh trên trung bình), 2023: 33 units at 86.98 or more, but by index and rank it is 20 to 32");
        }

        @Test
        void above_a_limit_are_named_by_all_the_groups_that_are_counted() {
            PublishedVerification verification = Printed.verify(
                    "2020,province,(nhóm X >=90),group_count,3",
                    "2020,province,(nhóm Y 80-90),group_count,4",
                    "2020,province,A,index,79.00",
                    "2020,province,A,rank,6");

            faults(
                    verification,
                    "PAR-6120 (nhóm X >=90) + (nhóm Y 80-90), 2020: 7 units at 80 or more, but by index and rank it is 0 to 5");
            faults(
                    Printed.verify(
                            "2021,district,T (9 huyện),rating_count:Tốt (>=80),8",
                            "2021,district,T (9 huyện),rating_count:Khá (<80),1",
                            "2021,district,T - A,index,79.00",
                            "2021,district,T - A,rank,5"),
                    "PAR-6120 T (9 huyện), rating_count:Tốt (>=80), 2021: 8 units at 80 or more, but by index and rank it is 0 to 4");
        }

        @Test
        void above_a_limit_blame_no_count_where_index_and_rank_contradict_each_other() {
            PublishedVerification swapped = Printed.verify(
                    "2020,province,(nhóm A >=90),group_count,2",
                    "2020,province,A,index,91.04",
                    "2020,province,A,rank,3",
                    "2020,province,B,index,88.47",
                    "2020,province,B,rank,2");

            assertThat(Printed.faults(swapped, Language.EN))
                    .contains("PAR-6130 (nhóm A >=90), 2020: index and rank contradict each other "
                            + "at the limit 90: by them at least 3 units are at it or above, but at most 1 can be");
            assertThat(Printed.faults(swapped, Language.VI))
                    .contains(
                            "PAR-6130 (nhóm A >=90), năm 2020: Chỉ số và thứ hạng mâu thuẫn "
                                    + "với nhau tại ngưỡng 90. Phải có ít nhất 3 đơn vị từ ngưỡng này trở lên, nhưng nhiều nhất chỉ có thể là 1");
            assertThat(Printed.lines(swapped, Verdict.MISFIT)).containsExactly(3, 4, 5, 6);

            PublishedVerification outside = Printed.verify(
                    "2020,province,(nhóm A >=70),group_count,63",
                    "2020,province,A,index,71.04",
                    "2020,province,A,rank,64");
            assertThat(Printed.faults(outside, Language.EN))
                    .contains("PAR-6130 (nhóm A >=70), 2020: index and rank contradict each other "
                            + "at the limit 70: by them at least 64 units are at it or above, but at most 63 can be");
            assertThat(Printed.lines(outside, Verdict.MISFIT)).doesNotContain(2);
        }
    }

    /** Means and ranges. */
    @Nested
    class Means {

        @Test
        void of_all_single_figures_are_recomputed() {
            // (90.01 + 84.90) / 2 = 87.455
            holds(Printed.verify(
                    "2030,ministry,(trung bình 2 bộ),mean,87.46",
                    "2030,ministry,A,index,90.01",
                    "2030,ministry,B,index,84.90"));
            PublishedVerification verification = Printed.verify(
                    "2030,ministry,(trung bình 2 bộ),mean,87.50",
                    "2030,ministry,A,index,90.01",
                    "2030,ministry,B,index,84.90");
            faults(
                    verification,
                    "PAR-6121 (trung bình 2 bộ), 2030: the mean of all figures (Σ / 2) is 87.455, printed is 87.50; off by 0.045, "
                            + "rounding allows less than 0.01");
            inVietnamese(
                    verification,
                    "PAR-6121 (trung bình 2 bộ), năm 2030: trung bình của tất cả số liệu (Σ / 2) là 87,455, số công bố là 87,50; lệch 0,045, trong khi sai số làm tròn phải nhỏ hơn 0,01");
        }

        @Test
        void lie_where_ranks_and_figures_let_them() {
            // at most (90.015 + 16 * 80.015) / 17 = 80.6032…, at least (90.005 + 79.995 + 15 * 69.995) / 17
            String[] rows = {
                "2020,ministry,(trung bình 17 bộ),mean,80.50",
                "2020,ministry,A,index,90.01",
                "2020,ministry,A,rank,1",
                "2020,ministry,B,index,80.01",
                "2020,ministry,B,rank,2"
            };
            assertThat(Printed.verify(rows).isClean()).isTrue();
            rows[0] = "2020,ministry,(trung bình 17 bộ),mean,80.70";
            PublishedVerification verification = Printed.verify(rows);
            faults(verification, "PAR-6122 (trung bình 17 bộ), 2020: the mean 80.70 must lie between – and 80.6032");
            inVietnamese(
                    verification, "PAR-6122 (trung bình 17 bộ), năm 2020: trung bình 80,70 phải nằm giữa – và 80,6032");
        }

        @Test
        void of_the_whole_lie_between_those_of_the_parts() {
            assertThat(Printed.verify(
                                    "2022,department,H (trung bình các sở),mean,85.73",
                                    "2022,department,H (trung bình các sở),mean_appraised_pct,84.19",
                                    "2022,department,H (trung bình các sở),mean_survey_pct,89.19")
                            .isClean())
                    .isTrue();
            faults(
                    Printed.verify(
                            "2022,department,H (trung bình các sở),mean,85.73",
                            "2022,department,H (trung bình các sở),mean_appraised_pct,84.19",
                            "2022,department,H (trung bình các sở),mean_survey_pct,44.19"),
                    "PAR-6122 H (trung bình các sở), 2022: the mean 85.73 must lie between 44.19 and 84.19");
        }

        @Test
        void of_the_parts_weigh_as_much_as_their_maxima() {
            // ministries of 2020: 63.5 and 36.5; 90% × 63.5 + 80% × 36.5 = 86.35
            holds(Printed.verify(
                    "2020,ministry,(trung bình 17 bộ),mean,86.35",
                    "2020,ministry,(trung bình 17 bộ),mean_appraised_pct,90.00",
                    "2020,ministry,(trung bình 17 bộ),mean_survey_pct,80.00"));
            PublishedVerification verification = Printed.verify(
                    "2020,ministry,(trung bình 17 bộ),mean,87.35",
                    "2020,ministry,(trung bình 17 bộ),mean_appraised_pct,90.00",
                    "2020,ministry,(trung bình 17 bộ),mean_survey_pct,80.00");
            faults(
                    verification,
                    "PAR-6132 (trung bình 17 bộ), 2020: the means of the parts 90.00% × 63.5 + 80.00% × 36.5 make 86.35, "
                            + "the printed mean is 87.35; off by 1, rounding allows less than 0.01");
            inVietnamese(
                    verification,
                    "PAR-6132 (trung bình 17 bộ), năm 2020: trung bình của các phần 90,00% × 63,5 + 80,00% × 36,5 là 86,35, "
                            + "trung bình công bố là 87,35; lệch 1, trong khi sai số làm tròn phải nhỏ hơn 0,01");
        }

        private static String[] regions(String mean) {
            return new String[] {
                "2024,region,Đồng bằng sông Hồng,mean,90.17",
                "2024,region,Đông Nam Bộ,mean,89.44",
                "2024,region,Bắc Trung Bộ và duyên hải miền Trung,mean,88.51",
                "2024,region,Trung du miền núi phía Bắc,mean,88.20",
                "2024,region,Đồng bằng sông Cửu Long,mean,87.37",
                "2024,region,Tây Nguyên,mean,85.63",
                "2024,province,(trung bình 63 tỉnh),mean," + mean
            };
        }

        @Test
        void of_all_provinces_lie_between_those_of_the_regions() {
            // at most 58 provinces in the highest region and one in each other:
            // (58 × 90.175 + 89.445 + 88.515 + 88.205 + 87.375 + 85.635) / 63 = 89.98928…
            // at least (58 × 85.625 + 90.165 + 89.435 + 88.505 + 88.195 + 87.365) / 63 = 85.87166…
            assertThat(Printed.verify(regions("88.37")).isClean()).isTrue();
            assertThat(Printed.verify(regions("89.98")).isClean()).isTrue();
            PublishedVerification high = Printed.verify(regions("99.99"));
            faults(high, "PAR-6122 (trung bình 63 tỉnh), 2024: the mean 99.99 must lie between 85.8717 and 89.9893");
            // no mean of one region alone can be so high that all 63 have 99.99
            assertThat(Printed.lines(high, Verdict.MISFIT)).containsExactly(8);
            assertThat(Printed.verify(regions("90.10")).isClean()).isFalse();
            assertThat(Printed.lines(Printed.verify(regions("85.63")), Verdict.MISFIT))
                    .contains(8);
        }

        @Test
        void of_some_regions_bound_nothing() {
            assertThat(Printed.verify(
                                    "2024,region,Đông Nam Bộ,mean,89.44",
                                    "2024,province,(trung bình 63 tỉnh),mean,99.99")
                            .isClean())
                    .isTrue();
        }

        @Test
        void of_a_region_lie_between_the_first_and_the_last_province() {
            faults(
                    Printed.verify(
                            "2024,province,A,index,96.17",
                            "2024,province,A,rank,1",
                            "2024,province,B,index,83.00",
                            "2024,province,B,rank,63",
                            "2024,region,Tây Nguyên,mean,96.50"),
                    "PAR-6122 Tây Nguyên, 2024: the mean 96.50 must lie between 83.00 and 96.17");
        }

        @Test
        void lie_where_the_groups_let_them() {
            // at least (2 × 90 + 56 × 80 + 5 × 70) / 63 = 79.5238…, at most (2 × 100 + 56 × 90 + 5 × 80) / 63 =
            // 89.5238…
            String[] rows = {
                "2020,province,(nhóm A),group_count,2",
                "2020,province,(nhóm B),group_count,56",
                "2020,province,(nhóm C),group_count,5",
                "2020,province,(trung bình 63 tỉnh),mean,83.72"
            };
            holds(Printed.verify(rows));
            rows[3] = "2020,province,(trung bình 63 tỉnh),mean,79.50";
            faults(
                    Printed.verify(rows),
                    "PAR-6122 (trung bình 63 tỉnh), 2020: the mean 79.50 must lie between 79.5238 and 89.5238");
        }

        @Test
        void ranges_are_the_highest_less_the_lowest() {
            String[] rows = {
                "2020,ministry,(khoảng cách cao nhất - thấp nhất),range,12.64",
                "2020,ministry,A,index,95.88",
                "2020,ministry,A,rank,1",
                "2020,ministry,B,index,83.24",
                "2020,ministry,B,rank,17"
            };
            holds(Printed.verify(rows));
            assertThat(Printed.held(Printed.verify(rows), 2)).containsExactly(Relation.RANGE);
            rows[0] = "2020,ministry,(khoảng cách cao nhất - thấp nhất),range,12.66";
            PublishedVerification verification = Printed.verify(rows);
            faults(
                    verification,
                    "PAR-6123 (khoảng cách cao nhất - thấp nhất), 2020: 95.88 − 83.24 is 12.64, the printed range is 12.66; off by 0.02, "
                            + "rounding allows less than 0.015");
            inVietnamese(
                    verification,
                    "PAR-6123 (khoảng cách cao nhất - thấp nhất), năm 2020: 95,88 − 83,24 là 12,64, khoảng cách công bố là 12,66; lệch 0,02, trong khi sai số làm tròn phải nhỏ hơn 0,015");
        }

        @Test
        void ranges_are_not_exceeded_by_any_two_figures() {
            PublishedVerification verification = Printed.verify(
                    "2018,province,(khoảng cách cao nhất - thấp nhất),range,19.53",
                    "2018,province,A,index,89.06",
                    "2018,province,B,index,69.50");

            faults(
                    verification,
                    "PAR-6124 (khoảng cách cao nhất - thấp nhất), 2018: 89.06 − 69.50 is more than the printed range 19.53");
            inVietnamese(
                    verification,
                    "PAR-6124 (khoảng cách cao nhất - thấp nhất), năm 2018: 89,06 − 69,50 lớn hơn khoảng cách công bố 19,53");
        }

        @Test
        void percentages_stay_within_100_and_the_ministrys_indices_too() {
            faults(Printed.verify("2020,province,A,index,100.50"), "PAR-6125 A, 2020: index is 100.50, must be ≤ 100");
            faults(
                    Printed.verify("2020,province,A,sipas_index,-1"),
                    "PAR-6125 A, 2020: sipas_index is -1, must be ≥ 0");
            assertThat(Printed.verify("2020,department,Tiền Giang - Cục Thuế tỉnh,index,102.50")
                            .isClean())
                    .isTrue();
        }
    }
}
