package vn.parindex.published;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which rows a broken identity is held against. */
class FaultAttributionTest {

    @Test
    void a_row_that_an_equation_vouches_for_is_cleared() {
        // the parts of 2020 hold and leave no room for an index of 83.95; the change and the year before remain
        PublishedVerification verification = Printed.verify(
                "2020,province,A,appraised,53.99",
                "2020,province,A,sipas,8.81",
                "2020,province,A,leader_survey,18.17",
                "2020,province,A,impact,2.96",
                "2020,province,A,index,83.93",
                "2019,province,A,index,80.66",
                "2020,province,A,delta_index_vs_prev_year,3.37");

        assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(7, 8);
        assertThat(Printed.held(verification, 6)).containsExactly(Relation.PARTS_SUM);
    }

    @Test
    void an_equation_with_room_for_the_correction_does_not_clear() {
        // 85.9379 misses the areas by 0.005; the change of 5.40 holds, but would also hold with the right index
        PublishedVerification verification = Printed.verify(
                "2020,ministry,A,index,85.9379",
                "2019,ministry,A,index,80.53",
                "2020,ministry,A,delta_index_vs_prev_year,5.40",
                "2020,ministry,A,\"area:chỉ đạo (points, max 9)\",8.7874",
                "2020,ministry,A,\"area:thể chế (points, max 16.5)\",13.75474",
                "2020,ministry,A,\"area:thủ tục (points, max 17)\",15.17095",
                "2020,ministry,A,\"area:bộ máy (points, max 12.5)\",9.59166",
                "2020,ministry,A,\"area:công chức (points, max 16)\",12.81666",
                "2020,ministry,A,\"area:tài chính (points, max 12.5)\",11.65307",
                "2020,ministry,A,\"area:hiện đại hóa (points, max 16.5)\",14.15839");

        assertThat(Printed.lines(verification, Verdict.MISFIT)).contains(2).doesNotContain(3, 4);
    }

    @Test
    void the_one_row_that_nothing_vouches_for_is_blamed() {
        // both indices are vouched for by their parts
        PublishedVerification verification = Printed.verify(
                "2012,province,A,appraised,50.00",
                "2012,province,A,survey,30.00",
                "2012,province,A,index,80.00",
                "2013,province,A,appraised,51.00",
                "2013,province,A,survey,30.00",
                "2013,province,A,index,81.00",
                "2013,province,A,delta_index_vs_prev_year,1.50");

        assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(8);
    }

    @Test
    void a_broken_order_is_explained_by_a_broken_equation() {
        // B's index is wrong: its points say 88.00, which is also where its rank and rating put it
        PublishedVerification verification = Printed.verify(
                "2023,department,Tây Ninh - A,index,90.00",
                "2023,department,Tây Ninh - A,rank,1",
                "2023,department,Tây Ninh - B,index,68.00",
                "2023,department,Tây Ninh - B,rank,2",
                "2023,department,Tây Ninh - B,rating,Tốt",
                "2023,department,Tây Ninh - B,max_points,100",
                "2023,department,Tây Ninh - B,appraised,88.00",
                "2023,department,Tây Ninh - C,index,86.00",
                "2023,department,Tây Ninh - C,rank,3",
                "2023,department,Tây Ninh - D,index,85.00",
                "2023,department,Tây Ninh - D,rank,4");

        assertThat(Printed.lines(verification, Verdict.MISFIT)).containsExactly(4, 7, 8);
    }
}
