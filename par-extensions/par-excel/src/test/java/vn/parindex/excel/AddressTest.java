package vn.parindex.excel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {

    @ParameterizedTest
    @CsvSource({"0, 0, A1", "11, 5, F12", "0, 25, Z1", "0, 26, AA1", "99, 701, ZZ100", "1048575, 16383, XFD1048576"})
    void an_address_and_its_row_and_column_belong_together(int row, int column, String address) {
        assertThat(Address.of(row, column)).isEqualTo(address);
        assertThat(Address.row(address)).isEqualTo(row);
        assertThat(Address.column(address)).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "A0", "a1", "A-1", "A1B", "A12345678", "ZZZZ1"})
    void what_is_no_address_has_no_row_or_no_column(String address) {
        assertThat(Math.min(Address.row(address), Address.column(address))).isEqualTo(-1);
    }

    @Test
    void a_column_without_a_row_has_no_row() {
        assertThat(Address.row("A")).isEqualTo(-1);
    }
}
