package vn.parindex.value;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IndexYearTest {

    @Test
    void is_a_year_of_four_digits_without_grouping() {
        assertThat(IndexYear.of(2020)).hasToString("2020").isEqualTo(new IndexYear(2020));
        assertThat(IndexYear.of(2021).previous()).isEqualTo(IndexYear.of(2020));
        assertThat(IndexYear.of(2020)).isLessThan(IndexYear.of(2021));
    }

    @Test
    void lies_between_2000_and_2999() {
        assertThat(IndexYear.of(2000).value()).isEqualTo(2000);
        assertThat(IndexYear.of(2999).value()).isEqualTo(2999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexYear.of(1999))
                .withMessage("year not between 2000 and 2999: 1999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexYear.of(3000))
                .withMessage("year not between 2000 and 2999: 3000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexYear.of(2000).previous())
                .withMessage("year not between 2000 and 2999: 1999");
    }
}
