package vn.parindex.excel;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "4800, 4800", "0.25, 0.25", "1.1000000000000001, 1.1", "82.349999999999994, 82.35", "0.29999999999999999, 0.3",
        "1E-3, 0.001", "1.2e+3, 1200", "-0.5, -0.5", "007.50, 7.5", "123456789012345, 123456789012345"
    })
    void the_decimal_that_was_typed_is_found(String stored, String typed) {
        assertThat(TypedNumber.parse(stored)).contains(new BigDecimal(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.30000000000000004",
                "0.33333333333333331",
                "1234567890123456.7",
                "4.8000000000000007",
                "1E+99",
                "NaN",
                "",
                "1,5",
                "0x1p3"
            })
    void what_nobody_typed_is_no_number(String stored) {
        assertThat(TypedNumber.parse(stored)).isEmpty();
    }

    @Test
    void zero_has_one_form() {
        assertThat(TypedNumber.parse("0.000")).contains(BigDecimal.ZERO);
        assertThat(TypedNumber.parse("-0")).contains(BigDecimal.ZERO);
    }
}
