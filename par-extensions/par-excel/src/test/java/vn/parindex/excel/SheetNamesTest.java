package vn.parindex.excel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void characters_that_excel_forbids_become_spaces() {
        assertThat(names.next("Điểm: tự chấm/thẩm định [2020]?")).isEqualTo("Điểm tự chấm thẩm định 2020");
        assertThat(names.next("'")).isEqualTo("1");
    }

    @Test
    void a_long_name_is_cut_between_words() {
        assertThat(names.next("Bảng xếp hạng Chỉ số cải cách hành chính")).isEqualTo("Bảng xếp hạng Chỉ số cải cách");
        assertThat(names.next("x".repeat(40))).isEqualTo("x".repeat(31));
    }

    @Test
    void the_same_name_in_other_capitals_gets_a_number() {
        assertThat(names.next("Bảng")).isEqualTo("Bảng");
        assertThat(names.next("BẢNG")).isEqualTo("BẢNG 2");
        assertThat(names.next("bảng")).isEqualTo("bảng 3");
    }
}
