package vn.parindex.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvReaderTest {

    private static List<List<String>> fields(CsvReader reader) {
        return records(reader).stream().map(CsvRecord::fields).toList();
    }

    private static List<CsvRecord> records(CsvReader reader) {
        List<CsvRecord> records = new ArrayList<>();
        for (var record = reader.next(); record.isPresent(); record = reader.next()) {
            records.add(record.get());
        }
        return records;
    }

    private static List<String> faults(CsvReader reader) {
        return reader.faults().stream()
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    private static CsvReader text(String text) {
        return CsvReader.of(new StringReader(text), "f.csv");
    }

    private static CsvReader bytes(String text) {
        return CsvReader.utf8(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f.csv");
    }

    @Test
    void quoted_fields_may_hold_separators_quotes_and_line_ends() {
        CsvReader reader = text("a,\"b,\"\"c\"\"\nd\",e\nf,,\"\"\n");

        assertThat(records(reader))
                .containsExactly(
                        new CsvRecord(1, List.of("a", "b,\"c\"\nd", "e")), new CsvRecord(3, List.of("f", "", "")));
        assertThat(reader.faults()).isEmpty();
    }

    @Test
    void fields_are_the_same_whether_they_stand_in_quotes_or_not() {
        String[] words = {
            "A", "B", "AB", "BA", "x".repeat(16), "y".repeat(17), "Điện Biên", "an giang", "12,5", "a\"b", "z"
        };
        String[] ends = {"\n", "\r\n", "\r"};
        SplittableRandom random = new SplittableRandom(4180);
        StringBuilder text = new StringBuilder("first\n");
        List<List<String>> expected = new ArrayList<>(List.of(List.of("first")));
        for (int line = 0; line < 5_000; line++) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                fields.add(words[random.nextInt(words.length)] + (random.nextInt(9) == 0 ? line : ""));
            }
            boolean all = random.nextInt(3) == 0;
            text.append(fields.stream()
                            .map(field -> all || field.contains(",") || field.contains("\"")
                                    ? '"' + field.replace("\"", "\"\"") + '"'
                                    : field)
                            .collect(Collectors.joining(",")))
                    .append(ends[random.nextInt(ends.length)]);
            expected.add(fields);
        }
        CsvReader reader = bytes(text.toString());
        List<CsvRecord> records = records(reader);

        assertThat(records).extracting(CsvRecord::fields).isEqualTo(expected);
        assertThat(records)
                .extracting(CsvRecord::line)
                .isEqualTo(IntStream.rangeClosed(1, expected.size()).boxed().toList());
        assertThat(reader.faults()).isEmpty();
    }

    @Test
    void all_three_line_ends_count_and_a_missing_last_one_does_not_matter() {
        assertThat(records(text("a,b\r\nc,d\re,f\ng,h")))
                .extracting(CsvRecord::line)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_byte_order_mark_and_empty_lines_are_skipped() {
        assertThat(records(bytes("\uFEFFa,b\n\n  \nc,d\n\n")))
                .containsExactly(new CsvRecord(1, List.of("a", "b")), new CsvRecord(4, List.of("c", "d")));
    }

    @Test
    void the_first_line_tells_the_separator() {
        assertThat(fields(text("a;b\n1,5;2\n"))).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
        assertThat(fields(text("a\tb\n1,5\t2;3\n"))).containsExactly(List.of("a", "b"), List.of("1,5", "2;3"));
        assertThat(fields(text("a,b;c\n1,2;3\n"))).containsExactly(List.of("a", "b;c"), List.of("1", "2;3"));
    }

    @Test
    void vietnamese_text_passes_untouched_whether_composed_or_not() {
        String nfd = "Tha\u0300nh";
        assertThat(fields(bytes("Đắk Lắk,Thành," + nfd + "\n"))).containsExactly(List.of("Đắk Lắk", "Thành", nfd));
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_line_only() {
        CsvReader reader = text("a,b,c\n1,\"2,3\n4,\"5,5\",6\n7,8,9\n");

        assertThat(records(reader)).extracting(CsvRecord::line).containsExactly(1, 2, 3, 4);
        assertThat(faults(reader)).containsExactly("PAR-6005 f.csv:2: field 2: the quote is not closed");
    }

    @Test
    void a_quote_that_is_open_at_the_end_of_the_file_is_found_too() {
        CsvReader reader = text("a,b\n1,\"2\n3,4\n");

        assertThat(fields(reader)).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
        assertThat(faults(reader)).containsExactly("PAR-6005 f.csv:2: field 2: the quote is not closed");

        CsvReader last = text("a,b\n1,\"2");
        assertThat(fields(last)).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(faults(last)).containsExactly("PAR-6005 f.csv:2: field 2: the quote is not closed");
    }

    @Test
    void a_quote_inside_a_field_is_a_fault_in_either_form() {
        CsvReader reader = text("a,b\nx\"y,1\n\"x\"y,2\n");

        assertThat(fields(reader)).containsExactly(List.of("a", "b"), List.of("x\"y", "1"), List.of("xy", "2"));
        assertThat(faults(reader))
                .containsExactly(
                        "PAR-6006 f.csv:2: field 1: a quote inside the text; put the whole field in quotes and double those within",
                        "PAR-6006 f.csv:3: field 1: a quote inside the text; put the whole field in quotes and double those within");
    }

    @Test
    void bytes_that_are_not_utf8_are_faults_with_line_and_offset() {
        byte[] latin1 = "a,b\n1,é\n2,x\n3,ü\n".getBytes(StandardCharsets.ISO_8859_1);
        CsvReader reader = CsvReader.utf8(new ByteArrayInputStream(latin1), "f.csv");

        assertThat(fields(reader))
                .containsExactly(List.of("a", "b"), List.of("1", "\uFFFD"), List.of("2", "x"), List.of("3", "\uFFFD"));
        assertThat(faults(reader))
                .containsExactly(
                        "PAR-3002 f.csv:2: not UTF-8 (bad byte at offset 6); save the file as UTF-8",
                        "PAR-3002 f.csv:4: not UTF-8 (bad byte at offset 14); save the file as UTF-8");
        assertThat(reader.faults().get(0).message(Language.VI))
                .isEqualTo(
                        "PAR-3002 f.csv:2: không phải UTF-8 (byte sai ở vị trí 6); hãy lưu lại tệp với bảng mã UTF-8");
    }

    @Test
    void a_replacement_character_that_stands_in_the_file_is_no_fault() {
        CsvReader reader = bytes("a,\uFFFD\n");

        assertThat(fields(reader)).containsExactly(List.of("a", "\uFFFD"));
        assertThat(reader.faults()).isEmpty();
    }

    @Test
    void lines_are_right_across_the_edges_of_the_buffers() {
        StringBuilder text = new StringBuilder("tên,số\n");
        for (int i = 2; i <= 5_000; i++) {
            text.append("Đơn vị ").append(i).append(",\"").append(i).append("\"\r\n");
        }
        List<CsvRecord> records = records(bytes(text.toString()));

        assertThat(records).hasSize(5_000);
        assertThat(records.get(4_999)).isEqualTo(new CsvRecord(5_000, List.of("Đơn vị 5000", "5000")));
    }

    @Test
    void a_field_above_the_limit_is_cut_off_with_its_line() {
        CsvReader reader = text("a,b\n" + "x".repeat(10_001) + ",1\n2,3\n");

        assertThat(records(reader)).extracting(CsvRecord::line).containsExactly(1, 2, 3);
        assertThat(faults(reader))
                .containsExactly("PAR-3016 f.csv:2: the number of characters of the cell exceeds the limit of 10,000");
    }

    @Test
    void reading_ends_after_ten_thousand_faults() {
        CsvReader reader = text("a,b\n" + "x\"y,1\n".repeat(10_500));

        records(reader);
        assertThat(reader.faults()).hasSize(10_001);
        assertThat(faults(reader).get(10_000))
                .isEqualTo("PAR-3016 f.csv: the number of faults of the file exceeds the limit of 10,000");
    }

    @Test
    void an_empty_file_has_no_records() {
        assertThat(records(text(""))).isEmpty();
        assertThat(records(bytes("\uFEFF"))).isEmpty();
    }

    @Test
    void a_stream_that_fails_is_reported_as_unreadable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable cut");
            }
        };

        assertThatThrownBy(() -> CsvReader.utf8(broken, "f.csv").next())
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3001 f.csv: cannot be read: reading failed")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void a_bad_byte_may_stand_at_the_edge_of_a_buffer() {
        for (int offset = 8180; offset <= 8200; offset++) {
            for (boolean firstLine : new boolean[] {true, false}) {
                byte[] bytes = "x".repeat(9000).getBytes(StandardCharsets.UTF_8);
                for (int i = 99; i < bytes.length && !firstLine; i += 100) {
                    bytes[i] = '\n';
                }
                bytes[offset] = (byte) 0xE9;
                CsvReader reader = CsvReader.utf8(new ByteArrayInputStream(bytes), "f.csv");
                String text = String.join(
                        "\n",
                        records(reader).stream()
                                .map(record -> record.fields().get(0))
                                .toList());

                assertThat(text.indexOf('\uFFFD')).isEqualTo(offset);
                assertThat(text).hasSize(firstLine ? 9000 : 8999);
                assertThat(faults(reader))
                        .containsExactly("PAR-3002 f.csv:" + (firstLine ? 1 : offset / 100 + 1)
                                + ": not UTF-8 (bad byte at offset " + offset + "); save the file as UTF-8");
            }
        }
    }

    @Test
    void a_character_beyond_the_basic_plane_may_stand_at_the_edge_of_a_buffer() {
        for (int before = 8180; before <= 8200; before++) {
            String text = "x".repeat(before) + "\uD840\uDC00" + "y".repeat(500);

            assertThat(fields(bytes(text))).containsExactly(List.of(text));
        }
    }

    @Test
    void a_file_in_utf_16_is_one_fault_and_not_read() {
        String text = "a,b\n" + "Đà Nẵng,1\n".repeat(3000);
        byte[][] encodings = {
            text.getBytes(StandardCharsets.UTF_16), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
        };
        for (byte[] bytes : encodings) {
            CsvReader reader = CsvReader.utf8(new ByteArrayInputStream(bytes), "f.csv");

            assertThat(records(reader)).isEmpty();
            assertThat(reader.isIllegible()).isTrue();
            assertThat(faults(reader))
                    .containsExactly("PAR-3002 f.csv:1: not UTF-8 (bad byte at offset 0); save the file as UTF-8");
        }
        CsvReader unmarked =
                CsvReader.utf8(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)), "f.csv");
        assertThat(records(unmarked)).isEmpty();
        assertThat(faults(unmarked))
                .containsExactly("PAR-3002 f.csv:1: not UTF-8 (bad byte at offset 1); save the file as UTF-8");
    }

    @Test
    void a_workbook_is_one_fault_that_says_so() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, (byte) 0xFF, ','};
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, '\n', ','};
        for (byte[] bytes : new byte[][] {zip, old}) {
            CsvReader reader = CsvReader.utf8(new ByteArrayInputStream(bytes), "f.csv");

            assertThat(records(reader)).isEmpty();
            assertThat(faults(reader))
                    .containsExactly(
                            "PAR-6011 f.csv: this is an Excel workbook and no CSV; open it and save it as CSV UTF-8");
            assertThat(reader.faults().get(0).message(Language.VI))
                    .isEqualTo("PAR-6011 f.csv: tệp này là bảng tính Excel, không phải CSV;"
                            + " hãy mở ra và lưu thành CSV UTF-8");
        }
    }

    @Test
    void zeros_without_end_are_refused_at_the_first() {
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        CsvReader reader = CsvReader.utf8(zeros, "zero");

        assertThat(reader.next()).isEmpty();
        assertThat(faults(reader))
                .containsExactly("PAR-3002 zero:1: not UTF-8 (bad byte at offset 0); save the file as UTF-8");
    }

    @Test
    void a_line_without_end_is_refused_before_memory_or_patience_ends() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        CsvReader reader = CsvReader.utf8(endless, "f.csv", 10, Long.MAX_VALUE);
        records(reader);

        assertThat(faults(reader))
                .containsExactly(
                        "PAR-3016 f.csv:1: the number of characters of the cell exceeds the limit of 10,000",
                        "PAR-3016 f.csv:1: the number of characters of the line exceeds the limit of 1,048,576");
    }

    @Test
    void more_bytes_than_allowed_are_refused() {
        byte[] bytes = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

        assertThat(records(CsvReader.utf8(new ByteArrayInputStream(bytes), "f.csv", 10, bytes.length)))
                .hasSize(2);
        assertThatThrownBy(
                        () -> records(CsvReader.utf8(new ByteArrayInputStream(bytes), "f.csv", 10, bytes.length - 1)))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3016 f.csv: the size of the file exceeds the limit of 7 bytes");
    }

    @Test
    void a_first_line_may_tell_the_separator_as_excel_writes_it() {
        for (String line :
                new String[] {"sep=;\r\n", "\uFEFFsep=;\n", "\"sep=;\"\n", "SEP=;\r", "\nsep=;\n", "sep=;;;;\n"}) {
            CsvReader reader = text(line + "a,b;c\n1,5;2\n");
            assertThat(fields(reader)).as(line).containsExactly(List.of("a,b", "c"), List.of("1,5", "2"));
            assertThat(reader.faults()).isEmpty();
        }
        assertThat(records(text("sep=|\na|b\n"))).containsExactly(new CsvRecord(2, List.of("a", "b")));
        assertThat(records(text("sep=;"))).isEmpty();
        assertThat(fields(text("sep=x\n1\n"))).containsExactly(List.of("sep=x"), List.of("1"));
    }

    @Test
    void known_names_tell_the_separator_whatever_else_stands_in_the_header() {
        List<String> names = List.of("group", "Câu 1, ý a, ý b, ý c", "x");

        assertThat(fields(text("group;Câu 1, ý a, ý b, ý c\nA;B\n").headedBy(names)))
                .containsExactly(List.of("group", "Câu 1, ý a, ý b, ý c"), List.of("A", "B"));
        assertThat(fields(text("group\t\"x\"\t,,,,\n").headedBy(names))).containsExactly(List.of("group", "x", ",,,,"));
        assertThat(fields(text("\n;;\ngroup;x;y,z,u,v\n").headedBy(names)))
                .containsExactly(List.of("group", "x", "y,z,u,v"));
    }

    @Test
    void a_separator_inside_quotes_does_not_count() {
        assertThat(fields(text("a;\"b, c, d\";e\n"))).containsExactly(List.of("a", "b, c, d", "e"));
        assertThat(fields(text("\"a,\nb,c\";d\n1;2\n"))).containsExactly(List.of("a,\nb,c", "d"), List.of("1", "2"));
    }

    @Test
    void records_of_empty_fields_are_skipped() {
        assertThat(records(text("a;b\n;\n \u00A0;\u200B\n\"\";\"\"\n1;\n")))
                .containsExactly(new CsvRecord(1, List.of("a", "b")), new CsvRecord(5, List.of("1", "")));
    }

    @Test
    void longer_fields_are_read_where_the_caller_allows_them() {
        CsvReader reader = text("a,b\n" + "x".repeat(20_000) + ",1\n").withMostCharacters(20_000);

        assertThat(records(reader)).hasSize(2);
        assertThat(reader.faults()).isEmpty();
    }
}
