package vn.parindex.published;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PublishedScoresTest {

    private static PublishedScores read(String text) {
        return PublishedScores.read(new StringReader(text), "f.csv");
    }

    private static List<String> faults(String text) {
        ParIndexException refused = catchThrowableOfType(ParIndexException.class, () -> read(text));
        return refused.findings().stream()
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    @Test
    void a_row_keeps_line_texts_and_the_value_as_printed() {
        PublishedScores scores = read(Printed.HEADER + "2020,province,Quảng Ninh,index,91.040,\"Báo A, trang 2\",B\n");

        assertThat(scores.rows())
                .containsExactly(new PublishedScore(
                        2, IndexYear.of(2020), "province", "Quảng Ninh", "", "index", "91.040", "Báo A, trang 2", "B"));
        assertThat(scores.rows().get(0).number()).contains(new BigDecimal("91.040"));
        assertThat(scores.place(scores.rows().get(0))).isEqualTo("f.csv:2");
        assertThat(scores.rows().get(0)).hasToString("2020 province, Quảng Ninh, index = 91.040");
    }

    @Test
    void decomposed_text_odd_spaces_and_capital_levels_are_tidied() {
        String nfd = java.text.Normalizer.normalize("Thừa Thiên Huế", java.text.Normalizer.Form.NFD);
        PublishedScores scores = read(Printed.HEADER + "2020,Province,  " + nfd + "\u00A0 ,index, 88.47 ,s,A\n");

        assertThat(scores.rows().get(0).unit()).isEqualTo("Thừa Thiên Huế");
        assertThat(scores.rows().get(0).level()).isEqualTo("province");
        assertThat(scores.rows().get(0).value()).isEqualTo("88.47");
    }

    @Test
    void vietnamese_files_with_semicolons_and_decimal_commas_are_read() {
        String text = "\uFEFFyear;level;unit;measure;value;source;grade\r\n2020;province;A;index;91,04;s;A\r\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PublishedScores scores = PublishedScores.read(new ByteArrayInputStream(bytes), "f.csv");

        assertThat(scores.rows().get(0).number()).contains(new BigDecimal("91.04"));
    }

    @Test
    void unknown_levels_units_years_and_measures_are_kept() {
        PublishedScores scores = read(Printed.HEADER + "2999,xã,Đâu đó,mood,rất vui,,\n");

        assertThat(scores.rows()).hasSize(1);
    }

    @Test
    void all_faults_of_a_file_are_listed_with_their_lines() {
        assertThat(faults(Printed.HEADER
                        + "MMXX,province,A,index,1,s,A\n"
                        + "2020,,,index,,s,A\n"
                        + "2020,province,A,rank,thứ ba,s,A\n"
                        + "2020,province,A,index,1.2.3,s\n"
                        + "2020,province,A,index,1.2.3,s,A\n"
                        + "2020,province,\"A,index,90,s,A\n"
                        + "1999,province,A,\"area:x (points, max 9)\",abc,s,A\n"))
                .containsExactly(
                        "PAR-6008 f.csv:2: MMXX is not a year (2000 to 2999)",
                        "PAR-6007 f.csv:3: column level is empty",
                        "PAR-6007 f.csv:3: column unit is empty",
                        "PAR-6007 f.csv:3: column value is empty",
                        "PAR-6009 f.csv:4: rank: thứ ba is not a number as printed (such as 91.04, 1,5 or -15)",
                        "PAR-6004 f.csv:5: 6 fields, must be 7; a value that holds the separator must stand in quotes",
                        "PAR-6009 f.csv:6: index: 1.2.3 is not a number as printed (such as 91.04, 1,5 or -15)",
                        "PAR-6005 f.csv:7: field 3: the quote is not closed",
                        "PAR-6004 f.csv:7: 3 fields, must be 7; a value that holds the separator must stand in quotes",
                        "PAR-6008 f.csv:8: 1999 is not a year (2000 to 2999)",
                        "PAR-6009 f.csv:8: area:x (points, max 9): abc is not a number as printed (such as 91.04, 1,5 or -15)");
    }

    @Test
    void faults_are_told_in_vietnamese_too() {
        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class, () -> read(Printed.HEADER + "MMXX,province,A,rank,abc,s,A\n"));

        assertThat(refused.message(Language.VI)).isEqualTo("""
            PAR-6008 f.csv:2: MMXX không phải là năm (từ 2000 đến 2999)
            PAR-6009 f.csv:2: rank: abc không phải là số (ví dụ 91.04, 1,5 hoặc -15)""");
    }

    @Test
    void a_file_without_its_header_is_refused_and_its_rows_are_looked_at_all_the_same() {
        assertThat(faults("2020,province,A,index,90,s,A\n2020,province,A,index,x,s,A\n"))
                .contains("PAR-6001 f.csv:1: column grade, level, measure, source, unit, value, year is missing; "
                        + "the columns are year,level,unit,measure,value,source,grade")
                .contains("PAR-6009 f.csv:2: index: x is not a number as printed (such as 91.04, 1,5 or -15)");
    }

    @Test
    void more_rows_than_all_rounds_can_have_are_refused_in_words() {
        String row = "2020,province,A,index,90,s,A\n";
        byte[] bytes = (Printed.HEADER + row.repeat(PublishedScores.MOST_ROWS)).getBytes(StandardCharsets.UTF_8);
        assertThat(PublishedScores.read(new ByteArrayInputStream(bytes), "f.csv")
                        .rows())
                .hasSize(100_000);
        byte[] more = (Printed.HEADER + row.repeat(PublishedScores.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(
                                ParIndexException.class,
                                () -> PublishedScores.read(new ByteArrayInputStream(more), "f.csv"))
                        .message(Language.EN))
                .isEqualTo(
                        "PAR-3016 f.csv:100002: the number of lines that are not blank exceeds the limit of 100,001");
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThat(faults(Printed.HEADER)).containsExactly("PAR-6010 f.csv: the file has no rows");
    }

    @Test
    void binary_rubbish_is_refused_with_findings_only() {
        byte[] rubbish = new byte[5_000];
        new java.util.Random(1).nextBytes(rubbish);

        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class, () -> PublishedScores.read(new ByteArrayInputStream(rubbish), "f.csv"));
        assertThat(refused.findings()).extracting(finding -> finding.code()).containsExactly(InputCode.NOT_UTF8);
    }

    @Test
    void files_are_read_by_path_and_a_missing_one_is_unreadable(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("scores.csv"), Printed.HEADER + "2020,province,A,index,90,s,A\n");

        assertThat(PublishedScores.read(file).name()).isEqualTo("scores.csv");
        assertThatThrownBy(() -> PublishedScores.read(folder.resolve("none.csv")))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3001 none.csv: cannot be read: no such file");
        assertThatThrownBy(() -> DeclaredMisfit.read(folder.resolve("none.csv")))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3001 none.csv: cannot be read: no such file");
    }

    @Test
    void a_folder_is_no_file(@TempDir Path folder) throws Exception {
        Path own = Files.createDirectory(folder.resolve("scores.csv"));

        assertThatThrownBy(() -> PublishedScores.read(own))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3001 scores.csv: cannot be read: is a folder, not a file");
        ParIndexException refused = catchThrowableOfType(ParIndexException.class, () -> DeclaredMisfit.read(own));
        assertThat(refused.findings().get(0).message(Language.VI))
                .isEqualTo("PAR-3001 scores.csv: không đọc được tệp: là thư mục, không phải tệp");
    }
}
