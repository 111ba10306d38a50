package vn.parindex.survey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.csv.CsvReader;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;
import vn.parindex.value.Percentage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnswerReaderTest {

    private static final String HEADER = "respondent,group,stratum,question,answer\n";

    private final AnswerReader reader = AnswerReader.of(HandWorked.questionnaire(), BadRowPolicy.listOnly());

    @Test
    void a_file_with_one_row_an_answer_gives_the_percentages_worked_by_hand() throws IOException {
        SurveyResult result = file("answers.csv").result();
        assertThat(result.leaf(HandWorked.LEAF_1).orElseThrow().estimate().percentage())
                .contains(Percentage.parse("60.972222222"));
        assertThat(result.leaf(HandWorked.LEAF_2).orElseThrow().estimate().percentage())
                .contains(Percentage.of(70));
        assertThat(result.leaf(HandWorked.LEAF_2).orElseThrow().estimate().unanswered())
                .isEqualTo(2);
        assertThat(result.badRows().rows()).isEqualTo(22);
        assertThat(result.badRows().bad()).isZero();
    }

    @Test
    void a_file_with_one_row_a_respondent_gives_the_same() throws IOException {
        SurveyResult result = file("answers-by-respondent.csv").result();
        assertThat(result.opinions()).isEqualTo(file("answers.csv").result().opinions());
        assertThat(result.leaf(HandWorked.LEAF_2).orElseThrow().estimate().unanswered())
                .isEqualTo(3);
        assertThat(result.leaf(HandWorked.LEAF_1).orElseThrow().estimate().unanswered())
                .isEqualTo(1);
        assertThat(result.badRows().rows()).isEqualTo(13);
        assertThat(result.badRows().bad()).isZero();
    }

    @Test
    void every_bad_row_is_listed_with_line_and_reason_and_the_others_count() {
        SurveyAggregator read = read(HEADER
                + "1,leaders,,C2,A\n"
                + "2,delegates,,C1,A\n"
                + "3,citizens,coast,C1,A\n"
                + "4,citizens,,C1,A\n"
                + "5,leaders,urban,C1,A\n"
                + "6,leaders,,C7,A\n"
                + "7,citizens,urban,C2,A\n"
                + "8,leaders,,C1,E\n"
                + "9,leaders,,C1,a\n"
                + "1,leaders,,C2,A\n"
                + "1,leaders,,C2,B\n"
                + "10,leaders,,C1\n"
                + "\n"
                + "11,leaders,,\"C1,A\n"
                + "12,leaders,,C\"1,A\n"
                + "13,leaders,,C2,B\n");
        assertThat(read.badRows().listed())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7101 a.csv:3: no respondent group delegates; there are citizens; leaders",
                        "PAR-7102 a.csv:4: group citizens has no stratum coast; it has rural; urban",
                        "PAR-7102 a.csv:5: group citizens has no stratum \"\"; it has rural; urban",
                        "PAR-7103 a.csv:6: group leaders has no strata, but the row names urban",
                        "PAR-7104 a.csv:7: no question C7",
                        "PAR-7105 a.csv:8: question C2 is not asked of group citizens",
                        "PAR-7106 a.csv:9: question C1 has no answer E; it has A; B; C; D; K",
                        "PAR-7106 a.csv:10: question C1 has no answer a; it has A; B; C; D; K",
                        "PAR-7107 a.csv:12: respondent 1 has answered question C2 already; the first answer stands",
                        "PAR-6004 a.csv:13: 4 fields, must be 5; a value that holds the separator must stand in quotes",
                        "PAR-6005 a.csv:15: field 4: the quote is not closed",
                        "PAR-6006 a.csv:16: field 4: a quote inside the text; put the whole field in quotes and double those within");
        assertThat(read.badRows().listed())
                .extracting(finding -> finding.message(Language.VI))
                .containsExactly(
                        "PAR-7101 a.csv:3: không có nhóm đối tượng điều tra \"delegates\"; có: citizens; leaders",
                        "PAR-7102 a.csv:4: nhóm đối tượng điều tra citizens không có phân tầng coast; có: rural; urban",
                        "PAR-7102 a.csv:5: nhóm đối tượng điều tra citizens không có phân tầng \"\"; có: rural; urban",
                        "PAR-7103 a.csv:6: nhóm đối tượng điều tra leaders không chia phân tầng, nhưng dòng ghi phân tầng urban",
                        "PAR-7104 a.csv:7: không có câu hỏi \"C7\"",
                        "PAR-7105 a.csv:8: câu hỏi C2 không dành cho nhóm đối tượng điều tra citizens",
                        "PAR-7106 a.csv:9: câu hỏi C1 không có phương án \"E\"; có: A; B; C; D; K",
                        "PAR-7106 a.csv:10: câu hỏi C1 không có phương án \"a\"; có: A; B; C; D; K",
                        "PAR-7107 a.csv:12: người trả lời 1 đã trả lời câu hỏi C2; giữ câu trả lời đầu tiên",
                        "PAR-6004 a.csv:13: có 4 trường, phải có 5; giá trị chứa dấu phân cách phải đặt trong ngoặc kép",
                        "PAR-6005 a.csv:15: trường 4: ngoặc kép chưa đóng",
                        "PAR-6006 a.csv:16: trường 4: có dấu ngoặc kép ở giữa; phải đặt cả trường trong ngoặc kép và viết đôi dấu ngoặc kép bên trong");
        assertThat(read.badRows().rows()).isEqualTo(15);
        assertThat(read.badRows().bad()).isEqualTo(12);
        assertThat(read.badRows().byCode()).containsEntry(SurveyCode.ROW_UNKNOWN_OPTION, 2L);
        assertThat(read.result()
                        .leaf(HandWorked.LEAF_2)
                        .orElseThrow()
                        .estimate()
                        .counted())
                .isEqualTo(3);
    }

    @Test
    void a_row_that_is_not_utf8_or_too_long_spoils_only_itself() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((HEADER + "Nguyễn Thị Ánh,leaders,,C2,A\n").getBytes(StandardCharsets.UTF_8));
        bytes.write("Nguy\u00EAn,leaders,,C2,A\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(("x".repeat(CsvReader.MAX_FIELD) + ",leaders,,C2,A\n").getBytes(StandardCharsets.UTF_8));
        bytes.write(("x".repeat(CsvReader.MAX_FIELD + 1) + ",leaders,,C2,A\n").getBytes(StandardCharsets.UTF_8));
        bytes.write(("x,".repeat(CsvReader.MAX_FIELDS) + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.write("Ánh,leaders,,C2,A".getBytes(StandardCharsets.UTF_8));
        SurveyAggregator read = reader.read(new ByteArrayInputStream(bytes.toByteArray()), "a.csv");
        // the header has 41 bytes, the row after it 34, and four more stand before the bad one
        assertThat(read.badRows().listed())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-3002 a.csv:3: not UTF-8 (bad byte at offset 79); save the file as UTF-8",
                        "PAR-3016 a.csv:5: the number of characters of the cell exceeds the limit of 10,000",
                        "PAR-3016 a.csv:6: the number of cells of the line exceeds the limit of 1,000");
        assertThat(read.badRows().rows()).isEqualTo(6);
        assertThat(read.badRows().bad()).isEqualTo(3);
        assertThat(read.result()
                        .leaf(HandWorked.LEAF_2)
                        .orElseThrow()
                        .estimate()
                        .counted())
                .isEqualTo(3);
    }

    @Test
    void a_row_with_several_faults_is_one_bad_row() {
        SurveyAggregator read = read(HEADER + "1,lead\"ers,,C\"2,A\n");
        assertThat(read.badRows().bad()).isEqualTo(1);
        assertThat(read.badRows().faults()).isEqualTo(2);
    }

    @Test
    void what_stands_in_a_field_is_shown_short_and_harmless() {
        SurveyAggregator read = read(HEADER + "1,leaders,,C2,\u001B[31m" + "x".repeat(100) + "\n");
        assertThat(read.badRows().listed().get(0).toString())
                .isEqualTo("PAR-7106 a.csv:2: question C2 has no answer \uFFFD[31m" + "x".repeat(55)
                        + "…; it has A; B; C; D; K");
    }

    @Test
    void a_bad_field_of_a_respondent_leaves_the_other_answers() {
        SurveyAggregator read = read("respondent,group,stratum,C1,C2\n"
                + "1,leaders,,Z,A\n2,citizens,urban,A,B\n3,nobody,,A,A\n1,leaders,,A,A\n");
        assertThat(read.badRows().listed())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7106 a.csv:2: question C1 has no answer Z; it has A; B; C; D; K",
                        "PAR-7105 a.csv:3: question C2 is not asked of group citizens",
                        "PAR-7101 a.csv:4: no respondent group nobody; there are citizens; leaders");
        assertThat(read.badRows().rows()).isEqualTo(4);
        assertThat(read.badRows().bad()).isEqualTo(3);
        assertThat(read.result()
                        .leaf(HandWorked.LEAF_2)
                        .orElseThrow()
                        .estimate()
                        .counted())
                .isEqualTo(2);
        assertThat(read.result()
                        .leaf(HandWorked.LEAF_1)
                        .orElseThrow()
                        .estimate()
                        .counted())
                .isEqualTo(2);
    }

    @Test
    void a_respondent_of_an_unknown_stratum_is_one_fault_however_many_answers() {
        SurveyAggregator read = read("group,stratum,C1,C2,C3\ncitizens,coast,A,B,C\n");
        assertThat(read.badRows().listed())
                .extracting(Finding::toString)
                .containsExactly("PAR-7102 a.csv:2: group citizens has no stratum coast; it has rural; urban");
    }

    @Test
    void the_stratum_may_be_left_out_where_no_group_has_strata() {
        Questionnaire made = HandWorked.questionnaire();
        Questionnaire whole = new Questionnaire(
                made.id(),
                made.name(),
                made.methodology(),
                made.policy(),
                made.scales(),
                made.groups().subList(0, 1),
                made.questions().subList(1, 3),
                made.citation(),
                made.confidence(),
                "");
        SurveyAggregator read =
                AnswerReader.of(whole, BadRowPolicy.refuseAny()).read(bytes("group,C2,C3\nleaders,A,B\n"), "a.csv");
        assertThat(read.badRows().rows()).isEqualTo(1);
        assertThatThrownBy(() -> read("group,C2,C3\nleaders,A,B\n"))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-6001 a.csv:1: column stratum is missing");
    }

    @Test
    void a_respondent_in_two_rows_running_has_answered_twice() {
        SurveyAggregator read = read("respondent,group,stratum,C1,C2\n1,leaders,,A,A\n1,leaders,,B,\n");
        assertThat(read.badRows().byCode()).isEqualTo(Map.of(SurveyCode.ROW_ANSWERED_TWICE, 1L));
        assertThat(read.badRows().bad()).isEqualTo(1);
    }

    @Test
    void carriage_returns_a_byte_order_mark_quotes_and_a_missing_last_line_feed_are_borne() {
        SurveyAggregator read =
                read("\uFEFF\"question\",answer,group,stratum\r\n\"C2\",A,leaders,\r\nC2,\"B\",leaders,\"\"");
        assertThat(read.badRows().bad()).isZero();
        assertThat(read.result()
                        .leaf(HandWorked.LEAF_2)
                        .orElseThrow()
                        .estimate()
                        .counted())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void semicolons_and_tabs_separate_too(char separator) {
        String text = (HEADER + "1,leaders,,C2,A\n").replace(',', separator);
        assertThat(read(text).badRows().bad()).isZero();
    }

    @Test
    void all_faults_of_a_header_are_told_at_once() {
        var thrown =
                catchThrowableOfType(ParIndexException.class, () -> read("respondent,question,question,Group,x\"\n"));
        String columns = "respondent; group; stratum; question; answer";
        assertThat(thrown.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-6006 a.csv:1: field 5: a quote inside the text; put the whole field in quotes and double those within",
                        "PAR-6003 a.csv:1: column question stands twice",
                        "PAR-6002 a.csv:1: unknown column Group; the columns are " + columns,
                        "PAR-6002 a.csv:1: unknown column x\"; the columns are " + columns,
                        "PAR-6001 a.csv:1: column group is missing; the columns are " + columns,
                        "PAR-6001 a.csv:1: column stratum is missing; the columns are " + columns,
                        "PAR-6001 a.csv:1: column answer is missing; the columns are " + columns);
    }

    @Test
    void a_misspelt_question_among_the_columns_is_refused_rather_than_lost() {
        assertThatThrownBy(() -> read("group,stratum,C1,C22\n"))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-6002 a.csv:1: unknown column C22");
    }

    @Test
    void what_is_no_csv_is_refused_at_its_header() {
        assertThatThrownBy(() -> read(HEADER.replace(',', '|')))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-6002 a.csv:1: unknown column respondent|group|stratum|question|answer");
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-6010 a.csv: the file has no rows");
        assertThatThrownBy(() -> read("x".repeat(100_000)))
                .hasMessageContaining(
                        "PAR-3016 a.csv:1: the number of characters of the cell exceeds the limit of 10,000");
        byte[] workbook = {'P', 'K', 3, 4, (byte) 0xFF, 0, 0};
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(workbook), "a.xlsx"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-6011 a.xlsx: this is an Excel workbook and no CSV; open it and save it as CSV UTF-8");
        byte[] utf16 = HEADER.getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(utf16), "a.csv"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3002 a.csv:1: not UTF-8 (bad byte at offset 0); save the file as UTF-8");
    }

    @Test
    void a_file_with_more_bad_rows_than_the_caller_allows_is_refused_with_its_list() {
        AnswerReader strict = AnswerReader.of(
                HandWorked.questionnaire(),
                BadRowPolicy.listOnly().withMostRows(1).withListed(2));
        String two = HEADER + "1,leaders,,C2,A\n2,leaders,,C2,X\n3,leaders,,C2,Y\n4,leaders,,C2,Z\n";
        var thrown = catchThrowableOfType(ParIndexException.class, () -> strict.read(bytes(two), "a.csv"));
        assertThat(thrown.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "PAR-7201 a.csv: 3 of 4 rows were refused, more than allowed; the file is not used",
                        "PAR-7106 a.csv:3: question C2 has no answer X; it has A; B; C; D; K",
                        "PAR-7106 a.csv:4: question C2 has no answer Y; it has A; B; C; D; K");
        assertThat(thrown.findings().get(0).sentence(Language.VI))
                .isEqualTo("3 trong 4 dòng bị loại, vượt mức cho phép; không dùng tệp này");
        assertThat(strict.read(bytes(HEADER + "2,leaders,,C2,X\n"), "a.csv")
                        .badRows()
                        .bad())
                .isEqualTo(1);
    }

    @Test
    void a_file_larger_than_the_limit_is_refused() {
        AnswerReader small = reader.withMostBytes(100);
        assertThatThrownBy(() -> small.read(bytes(HEADER + "1,leaders,,C2,A\n".repeat(10)), "a.csv"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3016 a.csv: the size of the file exceeds the limit of 100 bytes");
        assertThat(reader.withMostBytes(HEADER.length())
                        .read(bytes(HEADER), "a.csv")
                        .badRows()
                        .rows())
                .isZero();
        assertThatThrownBy(() -> reader.withMostBytes(HEADER.length() - 1).read(bytes(HEADER), "a.csv"))
                .isInstanceOf(ParIndexException.class);
        assertThatThrownBy(() -> reader.withMostBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mostBytes is not above zero: 0");
    }

    @Test
    void a_stream_that_never_ends_is_refused_at_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> reader.withMostBytes(5_000_000).read(endless, "a.csv"))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("PAR-3016");
    }

    @Test
    void a_stream_that_fails_is_an_unreadable_file() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk of host x");
            }
        };
        assertThatThrownBy(() -> reader.read(failing, "a.csv"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3001 a.csv: cannot be read: reading failed")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void words_and_numbers_do_not_follow_the_hosts_locale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "vi-VN", "ar-EG"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                every_bad_row_is_listed_with_line_and_reason_and_the_others_count();
                a_file_with_one_row_an_answer_gives_the_percentages_worked_by_hand();
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private SurveyAggregator file(String name) throws IOException {
        try (InputStream stream = AnswerReaderTest.class.getResourceAsStream(name)) {
            return reader.read(stream, name);
        }
    }

    private SurveyAggregator read(String text) {
        return reader.read(bytes(text), "a.csv");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
