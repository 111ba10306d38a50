package vn.parindex.published;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold between figures of one unit and between two years; sums and shares are worked by hand. */
class RelationsTest {

    private static void holds(PublishedVerification verification) {
        assertThat(Printed.faults(verification, Language.EN)).isEmpty();
        assertThat(verification.count(Verdict.REPRODUCED))
                .as(verification.summary())
                .isEqualTo(verification.rows().size());
    }

    private static void faults(PublishedVerification verification, String... sentences) {
        assertThat(Printed.faults(verification, Language.EN)).containsExactly(sentences);
    }

    private static void inVietnamese(PublishedVerification verification, String sentence) {
        assertThat(Printed.faults(verification, Language.VI)).contains(sentence);
    }

    /** Parts that make an index. */
    @Nested
    class Parts {

        private PublishedVerification quangNinh(String appraised, String impact) {
            return Printed.verify(
                    "2020,province,Quảng Ninh,appraised," + appraised,
                    "2020,province,Quảng Ninh,sipas,9.56",
                    "2020,province,Quảng Ninh,leader_survey,18.83",
                    "2020,province,Quảng Ninh,impact," + impact,
                    "2020,province,Quảng Ninh,index,91.04");
        }

        @Test
        void may_miss_it_by_what_rounding_of_each_allows() {
            // 57.66 + 9.56 + 18.83 + 5 = 91.05
            holds(quangNinh("57.66", "5"));
            holds(quangNinh("57.66", "5.00"));
        }

        @Test
        void do_not_miss_it_by_more() {
            PublishedVerification verification = quangNinh("57.68", "5");

            faults(
                    verification,
                    "PAR-6101 Quảng Ninh, 2020: the parts 57.68 + 9.56 + 18.83 + 5 make 91.07, printed is 91.04; "
                            + "off by 0.03, rounding allows less than 0.025");
            inVietnamese(
                    verification,
                    "PAR-6101 Quảng Ninh, năm 2020: các phần 57,68 + 9,56 + 18,83 + 5 cộng lại là 91,07, "
                            + "số công bố là 91,04; lệch 0,03, trong khi sai số làm tròn phải nhỏ hơn 0,025");
            assertThat(verification.isClean()).isFalse();
        }

        @Test
        void of_another_part_set_sum_too() {
            holds(Printed.verify(
                    "2012,province,Đà Nẵng,appraised,53.25",
                    "2012,province,Đà Nẵng,survey,33.87",
                    "2012,province,Đà Nẵng,index,87.12"));
            holds(Printed.verify(
                    "2020,department,Hà Nội - Sở Tài chính,appraised,66.40",
                    "2020,department,Hà Nội - Sở Tài chính,survey,26.36",
                    "2020,department,Hà Nội - Sở Tài chính,index,92.76"));
            holds(Printed.verify(
                    "2020,department,Huế - A,appraised,60.5",
                    "2020,department,Huế - A,survey,20.25",
                    "2020,department,Huế - A,leader_survey,8.5",
                    "2020,department,Huế - A,index,89.25"));
            assertThat(Printed.verify(
                                    "2012,province,Đà Nẵng,appraised,53.25",
                                    "2012,province,Đà Nẵng,survey,33.89",
                                    "2012,province,Đà Nẵng,index,87.12")
                            .count(Verdict.MISFIT))
                    .isEqualTo(3);
        }

        @Test
        void that_are_not_all_there_cannot_be_checked_unless_they_exceed_the_index_or_leave_too_much() {
            assertThat(Printed.verify(
                                    "2020,province,A,appraised,57.00",
                                    "2020,province,A,sipas,9.00",
                                    "2020,province,A,index,90.00")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(3);
            // the other two parts can be 23.5 + 6 = 29.5 at most
            assertThat(Printed.verify(
                                    "2020,province,A,appraised,50.00",
                                    "2020,province,A,sipas,9.00",
                                    "2020,province,A,index,90.00")
                            .count(Verdict.MISFIT))
                    .isEqualTo(3);
            assertThat(Printed.verify(
                                    "2020,province,A,appraised,57.00",
                                    "2020,province,A,sipas,9.00",
                                    "2020,province,A,index,65.00")
                            .count(Verdict.MISFIT))
                    .isEqualTo(3);
        }

        @Test
        void stay_within_the_maxima_of_the_round() {
            faults(
                    Printed.verify("2021,province,A,leader_survey,23.52"),
                    "PAR-6125 A, 2021: leader_survey is 23.52, must be ≤ 23.5");
            inVietnamese(
                    Printed.verify("2021,province,A,leader_survey,23.52"),
                    "PAR-6125 A, năm 2021: điểm điều tra lãnh đạo, quản lý là 23,52, phải ≤ 23,5");
            faults(
                    Printed.verify("2023,province,A,leader_survey,22.10"),
                    "PAR-6125 A, 2023: leader_survey is 22.10, must be ≤ 22");
            faults(Printed.verify("2012,province,A,survey,40.01"), "PAR-6125 A, 2012: survey is 40.01, must be ≤ 40");
            assertThat(Printed.verify("2030,province,A,leader_survey,40.00").isClean())
                    .isTrue();
        }

        @Test
        void that_miss_by_two_hundredths_are_remarked() {
            // 58.73 + 9.35 + 19.45 + 3 = 90.53
            PublishedVerification verification = Printed.verify(
                    "2020,province,Hà Nam,appraised,58.73",
                    "2020,province,Hà Nam,sipas,9.35",
                    "2020,province,Hà Nam,leader_survey,19.45",
                    "2020,province,Hà Nam,impact,3",
                    "2020,province,Hà Nam,index,90.51");

            holds(verification);
            assertThat(verification.warnings())
                    .extracting(w -> w.message(Language.EN))
                    .containsExactly("PAR-6304 f.csv:6: Hà Nam, 2020: the parts miss "
                            + "index = 90.51 by 0.02; rounding allows less than 0.025, but so much is seldom");
            assertThat(verification.warnings())
                    .extracting(w -> w.message(Language.VI))
                    .containsExactly(
                            "PAR-6304 f.csv:6: Hà Nam, năm 2020: các phần lệch 0,02 so với Chỉ số CCHC = 90,51; sai số làm tròn phải nhỏ hơn 0,025, nhưng hiếm khi lệch nhiều như vậy");
        }

        @Test
        void sipas_follows_from_the_sipas_index() {
            // 91.17 % of 10 = 9.117
            holds(Printed.verify("2021,province,Hà Tĩnh,sipas,9.12", "2021,province,Hà Tĩnh,sipas_index,91.17"));
            faults(
                    Printed.verify("2021,province,Hà Tĩnh,sipas,9.14", "2021,province,Hà Tĩnh,sipas_index,91.17"),
                    "PAR-6107 Hà Tĩnh, 2021: SIPAS of 91.17% × 10 points is 9.117, the printed part is 9.14; off by 0.023, "
                            + "rounding allows less than 0.0055");
        }
    }

    /** Points over a maximum. */
    @Nested
    class Shares {

        @Test
        void hold_for_maxima_other_than_100() {
            // 90.32 / 96.5 = 0.935958…; 69.25 / 71.5 = 0.968531…; 68.32 / 84 = 0.813333…
            holds(Printed.verify(
                    "2023,department,Tây Ninh - Sở Nội vụ,max_points,96.5",
                    "2023,department,Tây Ninh - Sở Nội vụ,appraised,90.32",
                    "2023,department,Tây Ninh - Sở Nội vụ,index,93.60"));
            holds(Printed.verify(
                    "2023,department,T - V,max_points,71.5",
                    "2023,department,T - V,appraised,69.25",
                    "2023,department,T - V,index,96.85"));
            holds(Printed.verify(
                    "2023,department,T - V,max_points,84",
                    "2023,department,T - V,points,68.32",
                    "2023,department,T - V,index,81.33"));
        }

        @Test
        void tell_a_wrong_figure_by_more_than_rounding() {
            PublishedVerification verification = Printed.verify(
                    "2023,department,Tây Ninh - Sở Nội vụ,max_points,96.5",
                    "2023,department,Tây Ninh - Sở Nội vụ,appraised,90.34",
                    "2023,department,Tây Ninh - Sở Nội vụ,index,93.60");

            faults(
                    verification,
                    "PAR-6102 Tây Ninh - Sở Nội vụ, 2023: 90.34 / 96.5 is 93.61658%, the printed index is 93.60; "
                            + "off by 0.01658, rounding allows less than 0.010181");
            inVietnamese(
                    verification,
                    "PAR-6102 Tây Ninh - Sở Nội vụ, năm 2023: 90,34 / 96,5 là 93,61658%, Chỉ số công bố là 93,60; lệch 0,01658, trong khi sai số làm tròn phải nhỏ hơn 0,010181");
        }

        @Test
        void of_a_scale_of_100_print_the_same_digits_twice() {
            assertThat(Printed.verify(
                                    "2023,department,T - V,max_points,100",
                                    "2023,department,T - V,appraised,94.43",
                                    "2023,department,T - V,index,94.44")
                            .count(Verdict.MISFIT))
                    .isEqualTo(3);
        }

        @Test
        void without_a_printed_maximum_say_nothing() {
            // the same figure twice: a maximum of 100 would follow from nothing but that
            assertThat(Printed.verify("2023,department,T - V,points,94.43", "2023,department,T - V,index,94.43")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(2);
            assertThat(Printed.verify("2023,department,T - V,points,68.32", "2023,department,T - V,index,81.33")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(2);
        }

        @Test
        void imply_no_maximum_above_the_scale() {
            // 120 / 92.83 = 1.29268…; 92.84 and 92.83 are at least 92.835 and less than 92.835
            PublishedVerification verification =
                    Printed.verify("2023,department,T - D,points,120", "2023,department,T - D,index,92.83");
            faults(
                    verification,
                    "PAR-6131 T - D, 2023: 120 points at an index of 92.83% are points of a maximum of 129.27; "
                            + "a scale has at most 100");
            inVietnamese(
                    verification,
                    "PAR-6131 T - D, năm 2023: 120 điểm với Chỉ số 92,83% ứng với điểm tối đa 129,27; thang điểm cao nhất là 100");
            assertThat(verification.count(Verdict.MISFIT)).isEqualTo(2);
            assertThat(Printed.verify("2023,province,D,points,92.84", "2023,province,D,index,92.83")
                            .count(Verdict.MISFIT))
                    .isEqualTo(2);
            faults(
                    Printed.verify("2023,department,T - D,max_points,129.27"),
                    "PAR-6125 T - D, 2023: max_points is 129.27, must be ≤ 100");
        }

        @Test
        void are_not_told_by_a_single_part_that_repeats_the_index() {
            assertThat(Printed.verify("2023,department,T - V,appraised,94.43", "2023,department,T - V,index,94.43")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(2);
            assertThat(Printed.verify(
                                    "2020,province,V,appraised,60.00",
                                    "2020,province,V,sipas,9.00",
                                    "2020,province,V,index,69.00")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(3);
        }

        @Test
        void are_the_parts_of_them_too() {
            // 50.00 + 18.00 = 68.00, not 68.32
            assertThat(Printed.verify(
                                    "2023,department,T - V,appraised,50.00",
                                    "2023,department,T - V,survey,18.00",
                                    "2023,department,T - V,points,68.32")
                            .count(Verdict.MISFIT))
                    .isEqualTo(3);
            faults(
                    Printed.verify(
                            "2023,department,T - V,max_points,84",
                            "2023,department,T - V,appraised,50.00",
                            "2023,department,T - V,survey,18.00",
                            "2023,department,T - V,points,68.32",
                            "2023,department,T - V,index,81.33"),
                    "PAR-6101 T - V, 2023: the parts 50.00 + 18.00 make 68, printed is 68.32; off by 0.32, "
                            + "rounding allows less than 0.015");
        }

        @Test
        void parts_of_a_department_may_be_points_of_a_smaller_scale() {
            // 50.00 + 18.32 = 68.32 of 84; 50.00 + 31.31 misses 81.33 by 0.02 and is of no such scale
            assertThat(Printed.verify(
                                    "2023,department,T - V,appraised,50.00",
                                    "2023,department,T - V,survey,18.32",
                                    "2023,department,T - V,index,81.33")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(3);
            assertThat(Printed.verify(
                                    "2023,department,T - V,appraised,50.00",
                                    "2023,department,T - V,survey,31.31",
                                    "2023,department,T - V,index,81.33")
                            .count(Verdict.MISFIT))
                    .isEqualTo(3);
        }
    }

    /** Areas: points, percentages, lost points. */
    @Nested
    class Areas {

        private static final String[] TRANSPORT = {
            "2020,ministry,GT,\"area:chỉ đạo điều hành (points, max 9)\",8.7874",
            "2020,ministry,GT,\"area:cải cách thể chế (points, max 16.5)\",13.75474",
            "2020,ministry,GT,\"area:cải cách thủ tục hành chính (points, max 17)\",15.17095",
            "2020,ministry,GT,\"area:cải cách tổ chức bộ máy (points, max 12.5)\",9.59166",
            "2020,ministry,GT,\"area:đội ngũ công chức (points, max 16)\",12.81666",
            "2020,ministry,GT,\"area:cải cách tài chính công (points, max 12.5)\",11.65307",
            "2020,ministry,GT,\"area:hiện đại hóa hành chính (points, max 16.5)\",14.15839",
            "2020,ministry,GT,index,85.9329"
        };

        private static String[] transport(int at, String row) {
            String[] rows = TRANSPORT.clone();
            rows[at] = row;
            return rows;
        }

        @Test
        void make_the_index_to_the_fourth_decimal() {
            // the seven make 85.93287
            holds(Printed.verify(TRANSPORT));
        }

        @Test
        void with_one_wrong_by_a_thousandth_do_not() {
            faults(
                    Printed.verify(transport(
                            3, "2020,ministry,GT,\"area:cải cách tổ chức bộ máy (points, max 12.5)\",9.59266")),
                    "PAR-6103 GT, 2020: the areas 8.7874 + 13.75474 + 15.17095 + 9.59266 + 12.81666 + 11.65307 + 14.15839 make 85.93387, "
                            + "printed is 85.9329; off by 0.00097, rounding allows less than 0.000085");
        }

        @Test
        void state_the_maximum_of_the_round() {
            PublishedVerification verification =
                    Printed.verify(transport(0, "2020,ministry,GT,\"area:chỉ đạo điều hành (points, max 10)\",8.7874"));

            faults(
                    verification,
                    "PAR-6111 GT, 2020: area:chỉ đạo điều hành (points, max 10) states the maximum 10, it is 9 in this round");
            inVietnamese(
                    verification,
                    "PAR-6111 GT, năm 2020: điểm lĩnh vực chỉ đạo điều hành (tối đa 10) ghi điểm tối đa 10, kỳ đánh giá này là 9");
        }

        @Test
        void of_an_unknown_round_have_maxima_that_do_not_exceed_the_scale() {
            faults(
                    Printed.verify(
                            "2030,ministry,A,\"area:x (points, max 60)\",40.00",
                            "2030,ministry,A,\"area:y (points, max 41)\",30.00",
                            "2030,ministry,A,index,70.00"),
                    "PAR-6110 A, 2030: the maxima 60 + 41 make 101, must be 100");
        }

        @Test
        void have_one_maximum_for_all_units_of_a_round() {
            faults(
                    Printed.verify(
                            "2030,ministry,A,\"area:x (points, max 60)\",40.00",
                            "2030,ministry,B,\"area:x (points, max 50)\",30.00"),
                    "PAR-6111 A, 2030: area:x (points, max 60) states the maximum 60, it is 50 / 60 in this round",
                    "PAR-6111 B, 2030: area:x (points, max 50) states the maximum 50, it is 50 / 60 in this round");
        }

        @Test
        void have_a_percentage_and_lost_points_that_follow() {
            // 11.65307 / 12.5 = 93.22456 %; 12.5 - 11.65307 = 0.84693
            holds(Printed.verify(
                    "2020,ministry,A,\"area:tài chính công (points, max 12.5)\",11.65307",
                    "2020,ministry,A,area_pct:cải cách tài chính công,93",
                    "2020,ministry,A,lost:tài chính công (max 12.5),0.847"));
            faults(
                    Printed.verify(
                            "2020,ministry,A,\"area:tài chính công (points, max 12.5)\",11.65307",
                            "2020,ministry,A,area_pct:cải cách tài chính công,94",
                            "2020,ministry,A,lost:tài chính công (max 12.5),0.867"),
                    "PAR-6104 A, 2020: 11.65307 / 12.5 is 93.22456%, printed is 94%; off by 0.77544, rounding allows less than 0.50004",
                    "PAR-6105 A, 2020: 12.5 − 11.65307 leaves 0.84693 lost points, printed is 0.867; off by 0.02007, "
                            + "rounding allows less than 0.000505");
        }

        @Test
        void that_are_not_all_there_may_leave_what_the_others_can_give() {
            String finance = "2017,province,A,\"area:tài chính công (points, max 7)\",6.07";
            // the others can give 93
            assertThat(Printed.verify(finance, "2017,province,A,index,73.27").count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(2);
            assertThat(Printed.verify(finance, "2017,province,A,index,99.50").count(Verdict.MISFIT))
                    .isEqualTo(2);
            assertThat(Printed.verify(finance, "2017,province,A,index,5.00").count(Verdict.MISFIT))
                    .isEqualTo(2);
        }

        @Test
        void lost_points_are_what_the_index_lacks() {
            // 7.14 + 4.88 + 4.5 + 2.77 + 1.96 + 1.84 + 1.54 = 24.63 = 100 - 75.37
            String[] lost = {
                "2017,province,Đắk Lắk,lost:hiện đại hóa (max 16),7.14",
                "2017,province,Đắk Lắk,lost:cán bộ (max 16),4.88",
                "2017,province,Đắk Lắk,lost:chỉ đạo điều hành (max 10),4.5",
                "2017,province,Đắk Lắk,lost:bộ máy (max 11),2.77",
                "2017,province,Đắk Lắk,lost:tài chính công (max 7),1.96",
                "2017,province,Đắk Lắk,lost:văn bản QPPL (max 10),1.84",
                "2017,province,Đắk Lắk,lost:tác động (max 15.5),1.54",
                "2017,province,Đắk Lắk,index,75.37"
            };
            holds(Printed.verify(lost));
            lost[2] = "2017,province,Đắk Lắk,lost:chỉ đạo điều hành (max 10),4.4";
            faults(
                    Printed.verify(lost),
                    "PAR-6106 Đắk Lắk, 2017: 100 − (7.14 + 4.88 + 4.4 + 2.77 + 1.96 + 1.84 + 1.54) is 75.47, the printed index is 75.37; "
                            + "off by 0.1, rounding allows less than 0.04");
        }

        @Test
        void percentages_alone_make_the_index_where_the_maxima_are_known() {
            // 2020 ministries: 98 % of 9, 83 % of 16.5, 89 % of 17, 77 % of 12.5, 80 % of 16, 93 % of 12.5, 86 % of
            // 16.5 make 85.885
            String[] rows = {
                "2020,ministry,A,area_pct:chỉ đạo,98",
                "2020,ministry,A,area_pct:thể chế,83",
                "2020,ministry,A,area_pct:thủ tục,89",
                "2020,ministry,A,area_pct:bộ máy,77",
                "2020,ministry,A,area_pct:công chức,80",
                "2020,ministry,A,area_pct:tài chính,93",
                "2020,ministry,A,area_pct:hiện đại hóa,86",
                "2020,ministry,A,index,85.93"
            };
            holds(Printed.verify(rows));
            rows[7] = "2020,ministry,A,index,86.50";
            assertThat(Printed.verify(rows).count(Verdict.MISFIT)).isEqualTo(8);
        }
    }

    /** Changes against the year before. */
    @Nested
    class Changes {

        @Test
        void are_the_difference_of_two_years_whatever_the_source() {
            holds(Printed.verify(
                    "2020,province,Lâm Đồng,index,83.93",
                    "2019,province,Lâm Đồng,index,80.66",
                    "2020,province,Lâm Đồng,delta_index_vs_prev_year,+3.27",
                    "2020,province,Lâm Đồng,rank,32",
                    "2019,province,Lâm Đồng,rank,40",
                    "2020,province,Lâm Đồng,delta_rank_vs_prev_year,8"));
        }

        @Test
        void that_are_wrong_by_a_little_are_found() {
            PublishedVerification verification = Printed.verify(
                    "2020,province,A,index,83.93",
                    "2019,province,A,index,80.66",
                    "2020,province,A,delta_index_vs_prev_year,\"3,29\"",
                    "2020,province,A,rank,32",
                    "2019,province,A,rank,40",
                    "2020,province,A,delta_rank_vs_prev_year,-8");

            faults(
                    verification,
                    "PAR-6108 A, 2020: 83.93 (2020) − 80.66 (2019) is 3.27, the printed change is 3.29; off by 0.02, "
                            + "rounding allows less than 0.015",
                    "PAR-6109 A, 2020: rank 40 (2019) − 32 (2020) is a change of 8, printed is -8");
            inVietnamese(
                    verification,
                    "PAR-6109 A, năm 2020: thứ hạng 40 (2019) − 32 (2020) là thay đổi 8 bậc, số công bố là -8");
        }

        @Test
        void of_a_mean_hold_though_the_number_of_units_changed() {
            holds(Printed.verify(
                    "2019,ministry,(trung bình 17 bộ),mean,85.63",
                    "2018,ministry,(trung bình 18 bộ),mean,82.68",
                    "2019,ministry,(trung bình 17 bộ),delta_index_vs_prev_year,2.95"));
        }

        @Test
        void of_an_area_need_both_years() {
            holds(Printed.verify(
                    "2021,province,A,\"area:thủ tục (points, max 14)\",11.48",
                    "2020,province,A,\"area:thủ tục (points, max 14)\",12.00",
                    "2021,province,A,area_delta:cải cách thủ tục hành chính (points),-0.52"));
            assertThat(Printed.verify("2021,province,A,area_delta:thủ tục (points),-0.52")
                            .count(Verdict.NOT_CHECKABLE))
                    .isEqualTo(1);
        }
    }

    /** Printed maxima of a round. */
    @Nested
    class Maxima {

        @Test
        void make_100_and_are_those_of_the_round() {
            holds(Printed.verify(
                    "2021,province,(thang điểm tối đa),max:appraised,60.50",
                    "2021,province,(thang điểm tối đa),max:sipas,10.00",
                    "2021,province,(thang điểm tối đa),max:leader_survey,23.50",
                    "2021,province,(thang điểm tối đa),max:impact,6.00"));
            holds(Printed.verify(
                    "2022,province,(thang điểm tối đa),max:appraised,68",
                    "2022,province,(thang điểm tối đa),max:survey (incl. SIPAS 10),32"));
        }

        @Test
        void with_one_wrong_name_that_one() {
            PublishedVerification verification = Printed.verify(
                    "2021,province,(thang điểm tối đa),max:appraised,61.50",
                    "2021,province,(thang điểm tối đa),max:sipas,10.00",
                    "2021,province,(thang điểm tối đa),max:leader_survey,23.50",
                    "2021,province,(thang điểm tối đa),max:impact,6.00");

            assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(2);
            inVietnamese(
                    verification,
                    "PAR-6111 (thang điểm tối đa), năm 2021: điểm tối đa của điểm thẩm định ghi điểm tối đa 61,50, kỳ đánh giá này là 60,5 / 66,5");
        }
    }
}
