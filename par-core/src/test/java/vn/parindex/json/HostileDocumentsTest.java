package vn.parindex.json;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Assessments and results made to hurt: refused with a clear sentence, within bounds. */
class HostileDocumentsTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final String BASE = SampleAssessment.text("assessment/base.json");
    private static final String RESULT = SampleAssessment.text("result/base.json");

    @Test
    void a_million_entries() {
        String entries = "{\"code\":\"1.1\"},".repeat(1_000_000);

        assertThat(assessment(AssessmentReaderTest.document(entries + "{\"code\":\"1.1\"}")))
                .isEqualTo("PAR-3016 x.json: the number of values exceeds the limit of 1,000,000");
    }

    @Test
    void a_hundred_thousand_entries_for_one_code() {
        String document = AssessmentReaderTest.document("{\"code\":\"1.1\"},".repeat(100_000) + "{\"code\":\"1.1\"}");

        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> ParJson.ASSESSMENT.read(document, "x.json"));

        assertThat(refused.findings()).hasSize(1001);
        assertThat(refused.findings().get(1000).message(Language.VI)).startsWith("PAR-3024");
    }

    @Test
    void a_text_of_twenty_mebibytes() {
        assertThat(assessment(BASE.replace("\"note\":\"n\"", "\"note\":\"" + "x".repeat(20 * MEBIBYTE) + "\"")))
                .isEqualTo("PAR-3016 x.json: the size of the file exceeds the limit of 16 MiB");
    }

    @Test
    void a_text_of_ten_mebibytes_as_note_level_number_and_name() {
        String long10 = "x".repeat(10 * MEBIBYTE);

        assertThat(assessment(BASE.replace("\"note\":\"n\"", "\"note\":\"" + long10 + "\"")))
                .isEqualTo("PAR-3016 x.json#/note: the number of characters of the text exceeds the limit of 100,000");
        assertThat(assessment(BASE.replace("\"b\":\"2\"", "\"b\":\"" + long10 + "\"")))
                .isEqualTo(
                        "PAR-3016 x.json#/entries/0/opinions/0/facts/b: the number of characters of the text exceeds the limit of 100,000");
        assertThat(assessment(BASE.replace("\"b\":\"2\"", "\"b\":" + "9".repeat(10 * MEBIBYTE))))
                .isEqualTo("PAR-3009 x.json#/entries/0/opinions/0/facts/b: " + "9".repeat(60)
                        + "… is not a plain decimal (such as 0.25; at most 9 decimals)");
        assertThat(assessment(BASE.replace("\"b\":\"2\"", "\"" + long10 + "\":2")))
                .isEqualTo(
                        "PAR-3016 x.json#/entries/0/opinions/0/facts: the number of characters of the text exceeds the limit of 100,000");
    }

    @Test
    void a_text_just_within_the_limit() {
        String document = BASE.replace("\"note\":\"n\"", "\"note\":\"" + "ệ".repeat(100_000) + "\"");

        assertThat(ParJson.ASSESSMENT.read(document, "x.json").note()).hasSize(100_000);
    }

    @Test
    void a_million_lists_inside_each_other() {
        assertThat(assessment("[".repeat(1_000_000))).endsWith(": nested too deeply (at most 20 levels)");
        assertThat(assessment(BASE.replace("\"b\":\"2\"", "\"b\":" + "[".repeat(1000) + "]".repeat(1000))))
                .startsWith("PAR-3022 x.json#/entries/0/opinions/0/facts/b/0/")
                .endsWith(": nested too deeply (at most 20 levels)");
        assertThat(result(RESULT.replace("[]\n", "[".repeat(1000) + "]".repeat(1000) + "\n")))
                .startsWith("PAR-3022 x.json#/findings/1/arguments/allowed/3/")
                .endsWith(": nested too deeply (at most 20 levels)");
    }

    @Test
    void a_document_without_an_end_is_not_read_to_its_end() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return '[';
            }
        };

        assertThat(catchThrowableOfType(ParIndexException.class, () -> ParJson.ASSESSMENT.read(endless, "x.json")))
                .hasMessage("PAR-3016 x.json: the size of the file exceeds the limit of 16 MiB");
        assertThat(read.get()).isEqualTo(16 * MEBIBYTE + 1);
    }

    @Test
    void a_syntax_error_beside_characters_that_no_sentence_may_repeat() {
        for (String nasty :
                new String[] {"\u0080", "\u009B", "\u007F", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u2028"}) {
            assertThat(assessment("{\"a\":\"x" + nasty + "y\" o"))
                    .as(Integer.toHexString(nasty.charAt(0)))
                    .isEqualTo(
                            "PAR-3003 x.json: not valid JSON, line 1, column 12: cannot understand this: {\"a\":\"x\uFFFDy\" o");
        }
        assertThat(assessment("{\"name\":\"La\u0300m Đo\u0302\u0300ng\" \"\"}"))
                .as("combining marks")
                .isEqualTo("PAR-3003 x.json: not valid JSON, line 1, column 23: "
                        + "cannot understand this: name\":\"Làm Đồng\" \"");
        assertThat(assessment("{\"a\":\"📄📄📄📄📄📄📄📄📄x\" o"))
                .as("a sign of two characters where the excerpt begins")
                .isEqualTo("PAR-3003 x.json: not valid JSON, line 1, column 28: "
                        + "cannot understand this: 📄📄📄📄📄📄📄📄x\" o");
    }

    @Test
    void sums_beyond_what_points_can_hold() {
        StringBuilder areas = new StringBuilder();
        for (int i = 1; i <= 9_999; i++) {
            areas.append(i == 1 ? "" : ",").append(leaf(i, "1000000", "1000000"));
        }

        assertThat(result(document(areas.toString(), "1000000", "1000000", "1000000", "")))
                .isEqualTo("PAR-3020 x.json: value refused: points or a share too large to be held");
    }

    @Test
    void a_share_beyond_what_percentages_can_hold() {
        String bonus = """
            {"id":"b","name":{"vi":"B"},"penalty":false,"insideTotal":false,"asked":"999999","counted":"999999"}""";

        String document = document(leaf(1, "0.000000001", "0"), "0.000000001", "0", "999999", bonus)
                .replaceFirst("\"publishedPoints\":\"0\"", "\"publishedPoints\":\"999999.00\"");

        assertThat(result(document))
                .isEqualTo("PAR-3020 x.json: value refused: points or a share too large to be held");
    }

    @Test
    void many_leaves_of_methods_that_are_not_there() {
        StringBuilder areas = new StringBuilder();
        for (int i = 1; i <= 9_999; i++) {
            areas.append(i == 1 ? "" : ",").append(leaf(i, "1", "1").replace("\"m\"", "\"m" + i + "\""));
        }

        assertThat(catchThrowableOfType(
                                ParIndexException.class,
                                () -> ParJson.RESULT.read(document(areas.toString(), "1", "1", "1", ""), "x.json"))
                        .findings())
                .hasSize(1001);
    }

    private static String leaf(int code, String maximum, String points) {
        return """
            {"code":"%d","name":{"vi":"L"},"score":{"state":"scored","points":"%s","maximum":"%s","fullMaximum":"%s","open":"0",
            "publishedPoints":"0","publishedIndex":"0"},"confidence":"official","method":"m",
            "opinions":[{"stage":"self","state":"scored","points":"%s"}],
            "trace":{"rule":"stated","stage":"self","branch":"stated","facts":{},"details":{},"rounding":{"decimals":5,"mode":"down"},
            "citation":{"source":"s"},"confidence":"official"}}""".formatted(code, points, maximum, maximum, points);
    }

    private static String document(String leaves, String maximum, String part, String points, String adjustments) {
        return """
            {"format":"par-result/1","stamp":{"methodology":"m","name":{"vi":"M"},"decision":"1","digest":"%s","library":"1","mode":"self",
             "stages":["self"],"published":{"decimals":2,"mode":"half-up"}},"unit":{"id":"u","name":"U"},"year":2020,"ranked":false,
             "total":{"state":"scored","points":"%s","maximum":"%s","fullMaximum":"%s","open":"0",
             "publishedPoints":"0","publishedIndex":"0"},
             "provisional":false,"index":{"numerator":"0","denominator":"1","published":"0"},
             "least":{"points":"0","publishedIndex":"0"},"most":{"points":"0","publishedIndex":"0"},
             "completeness":{"scored":0,"notScored":0,"notApplicable":0,"invalid":0},
             "maximumByConfidence":{"reconstructed":"0","reported":"0","official":"0"},
             "parts":[{"method":"m","name":{"vi":"M"},"score":{"state":"scored","points":"%s","maximum":"%s","fullMaximum":"%s","open":"0",
             "publishedPoints":"0","publishedIndex":"0"}}],"adjustments":[%s],"outcomes":[%s],"findings":[]}
            """.formatted(
                        HandMadeResult.DIGEST, points, maximum, maximum, part, maximum, maximum, adjustments, leaves);
    }

    private static String assessment(String text) {
        return catchThrowableOfType(ParIndexException.class, () -> ParJson.ASSESSMENT.read(text, "x.json"))
                .message(Language.EN);
    }

    private static String result(String text) {
        return catchThrowableOfType(ParIndexException.class, () -> ParJson.RESULT.read(text, "x.json"))
                .message(Language.EN);
    }
}
