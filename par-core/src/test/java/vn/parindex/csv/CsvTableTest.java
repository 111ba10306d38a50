package vn.parindex.csv;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTest {

    private static final List<String> COLUMNS = List.of("unit", "value");

    private static CsvTable table(String text) {
        return CsvTable.open(CsvReader.of(new StringReader(text), "f.csv"), COLUMNS);
    }

    private static List<String> values(CsvTable table, String column) {
        List<String> values = new ArrayList<>();
        for (var record = table.next(); record.isPresent(); record = table.next()) {
            values.add(table.field(record.get(), column));
        }
        return values;
    }

    private static List<String> faults(CsvTable table) {
        return table.faults().stream().map(fault -> fault.message(Language.EN)).toList();
    }

    @Test
    void columns_are_found_by_name_in_any_order() {
        assertThat(values(table("unit,value\nA,1\nB,2\n"), "value")).containsExactly("1", "2");
        assertThat(values(table(" value ,unit\n1,A\n2,B\n"), "value")).containsExactly("1", "2");
    }

    @Test
    void a_column_may_be_left_out_if_it_is_optional() {
        List<String> optional = List.of("list");
        CsvTable without =
                CsvTable.open(CsvReader.of(new StringReader("unit,value\nA,1\n"), "f.csv"), COLUMNS, optional);
        assertThat(values(without, "list")).containsExactly("");
        CsvTable with =
                CsvTable.open(CsvReader.of(new StringReader("list,unit,value\nx,A,1\n"), "f.csv"), COLUMNS, optional);
        assertThat(values(with, "list")).containsExactly("x");
        CsvTable other =
                CsvTable.open(CsvReader.of(new StringReader("unit,value,what\nA,1,2\n"), "f.csv"), COLUMNS, optional);
        assertThat(faults(other)).contains("PAR-6002 f.csv:1: unknown column what; the columns are unit, value, list");
    }

    @Test
    void a_record_with_a_control_character_is_a_fault_and_left_out() {
        CsvTable table = table("unit,value\nA\u0007,1\nB,2\u001B[2J\u009B\n\"C\r\nD\",3\n");

        assertThat(values(table, "unit")).containsExactly("C\nD");
        assertThat(faults(table))
                .containsExactly(
                        "PAR-3020 f.csv:2: value refused: unit: it holds the character U+0007",
                        "PAR-3020 f.csv:3: value refused: value: it holds the character U+001B");
        assertThat(table.faults().get(0).message(Language.VI))
                .isEqualTo("PAR-3020 f.csv:2: giá trị không hợp lệ: unit: có ký tự U+0007");
    }

    @Test
    void a_record_with_another_number_of_fields_is_a_fault_and_left_out() {
        CsvTable table = table("unit,value\nA,1,2\nB\nC,3\n");

        assertThat(values(table, "unit")).containsExactly("C");
        assertThat(faults(table))
                .containsExactly(
                        "PAR-6004 f.csv:2: 3 fields, must be 2; a value that holds the separator must stand in quotes",
                        "PAR-6004 f.csv:3: 1 fields, must be 2; a value that holds the separator must stand in quotes");
    }

    @Test
    void every_fault_of_the_header_is_named_and_the_records_are_still_read() {
        CsvTable table = table("unit,unit,what\nA,1\nB,2,3\n");

        assertThat(values(table, "value")).containsExactly("1");
        assertThat(faults(table))
                .containsExactly(
                        "PAR-6003 f.csv:1: column unit stands twice",
                        "PAR-6002 f.csv:1: unknown column what; the columns are unit, value",
                        "PAR-6001 f.csv:1: column value is missing; the columns are unit,value",
                        "PAR-6004 f.csv:3: 3 fields, must be 2; a value that holds the separator must stand in quotes");
        assertThat(table.faults().get(2).message(Language.VI))
                .isEqualTo("PAR-6001 f.csv:1: thiếu cột value; các cột phải có: unit,value");
    }

    @Test
    void a_header_that_is_not_utf_8_is_the_only_fault() {
        String text = "unit,value\n" + "Đống Đa,1\n".repeat(600);
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            byte[] bytes = ("\uFEFF" + text).getBytes(charset);
            CsvTable table = CsvTable.open(CsvReader.utf8(new ByteArrayInputStream(bytes), "f.csv"), COLUMNS);

            assertThat(values(table, "unit")).isEmpty();
            assertThat(faults(table))
                    .containsExactly("PAR-3002 f.csv:1: not UTF-8 (bad byte at offset 0); save the file as UTF-8");
        }
    }

    @Test
    void a_file_in_an_old_encoding_is_told_once() {
        byte[] old = ("unit,value\nA,1\n" + "\u00CA,1\n".repeat(300)).getBytes(StandardCharsets.ISO_8859_1);
        CsvTable table = CsvTable.open(CsvReader.utf8(new ByteArrayInputStream(old), "f.csv"), COLUMNS);

        assertThat(values(table, "unit")).containsExactly("A");
        assertThat(faults(table))
                .containsExactly("PAR-3002 f.csv:3: not UTF-8 (bad byte at offset 15); save the file as UTF-8");
    }

    @Test
    void empty_fields_at_the_end_of_lines_do_not_count() {
        CsvTable table = table("unit;value;;\nA;1,5;;\nB;2\nC;3;; \nD;4;;x\n");

        assertThat(values(table, "value")).containsExactly("1,5", "2", "3");
        assertThat(faults(table))
                .containsExactly(
                        "PAR-6004 f.csv:5: 4 fields, must be 2; a value that holds the separator must stand in quotes");
    }

    @Test
    void a_last_field_may_be_empty() {
        assertThat(values(table("unit,value\nA,\n"), "value")).containsExactly("");
    }

    @Test
    void names_of_columns_are_known_whatever_stands_around_them_unseen() {
        assertThat(values(table("\uFEFF\u200Bunit\u00A0;value\u200B\nA;1\n"), "value"))
                .containsExactly("1");
    }

    @Test
    void an_empty_file_lacks_all_columns() {
        CsvTable table = table("");

        assertThat(values(table, "unit")).isEmpty();
        assertThat(faults(table))
                .containsExactly("PAR-6001 f.csv:1: column unit, value is missing; the columns are unit,value");
    }

    @Test
    void faults_of_the_reader_of_records_join_the_list() {
        CsvTable table = table("unit,value\nA,x\n");
        table.next().ifPresent(record -> table.fault(CsvCode.COLUMN_TWICE, record, "got", "value"));

        assertThat(faults(table)).containsExactly("PAR-6003 f.csv:2: column value stands twice");
    }
}
