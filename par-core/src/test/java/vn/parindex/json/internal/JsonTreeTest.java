package vn.parindex.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class JsonTreeTest {

    private static final Limits LIMITS = new Limits(1000, 1000, 100, 5, 20);

    private final Reading faults = new Reading();

    @Test
    void keeps_every_kind_of_value_with_its_place() {
        Json.Obj root = (Json.Obj)
                parse("{\"a\": [1.50, \"x\", true, null, {}], \"b/c~d\": -0}").orElseThrow();

        Json.Arr list = (Json.Arr) root.get("a");
        assertThat(list.items())
                .extracting(j -> j.getClass().getSimpleName())
                .containsExactly("Num", "Str", "Bool", "Null", "Obj");
        assertThat(((Json.Num) list.items().get(0)).literal())
                .as("as it stands")
                .isEqualTo("1.50");
        assertThat(list.items().get(4).place()).hasToString("f.json#/a/4");
        assertThat(root.get("b/c~d").place()).as("escaped as RFC 6901 says").hasToString("f.json#/b~1c~0d");
        assertThat(root.place()).hasToString("f.json");
        assertThat(faults.count()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                       | 1 | 2  | the file ends too early",
                "{\"a\":                 | 1 | 6  | the file ends too early",
                "{\"a\": \"b             | 1 | 9  | the file ends too early",
                "{\"a\":1,}              | 1 | 8  | cannot understand this: {\"a\":1,}",
                "[1,2,]                  | 1 | 6  | cannot understand this: [1,2,]",
                "[1 2]                   | 1 | 4  | cannot understand this: [1 2",
                "{'a':1}                 | 1 | 2  | cannot understand this: {'",
                "{a:1}                   | 1 | 2  | cannot understand this: {a",
                "[01]                    | 1 | 3  | cannot understand this: [01",
                "[+1]                    | 1 | 3  | cannot understand this: [+1",
                "[.5]                    | 1 | 2  | cannot understand this: [.",
                "[1.]                    | 1 | 3  | cannot understand this: [1.",
                "[“1”]                   | 1 | 2  | cannot understand this: [ U+201C",
                "[\u00a01]               | 1 | 2  | cannot understand this: [ U+00A0",
                "/* a */ []              | 1 | 1  | cannot understand this: /",
                "[\"\\x\"]               | 1 | 4  | cannot understand this: [\"\\x",
                "[1}                     | 1 | 3  | cannot understand this: [1}",
            })
    void says_line_and_column_in_its_own_words(String text, String line, String column, String reason) {
        assertThat(parse(text)).isEmpty();

        assertThat(message())
                .isEqualTo("PAR-3003 f.json: not valid JSON, line " + line + ", column " + column + ": " + reason);
    }

    @Test
    void counts_lines() {
        parse("{\n  \"a\": 1,\r\n  \"b\" 2\n}");

        assertThat(message())
                .isEqualTo("PAR-3003 f.json: not valid JSON, line 3, column 7: cannot understand this: \"b\" 2");
    }

    @Test
    void a_line_break_in_a_text_is_shown_by_its_number() {
        parse("[\"a\nb\"]");

        assertThat(message())
                .isEqualTo("PAR-3003 f.json: not valid JSON, line 1, column 4: cannot understand this: [\"a U+000A");
    }

    @Test
    void words_beside_true_false_and_null_are_refused() {
        assertThat(parse("[NaN]")).isEmpty();
        assertThat(parse("[True]")).isEmpty();
        assertThat(parse("nil")).isEmpty();
        assertThat(message().lines())
                .hasSize(3)
                .allMatch(m -> m.startsWith("PAR-3003 f.json: not valid JSON, line 1, column "));
    }

    @ParameterizedTest
    @CsvSource({"c3,0", "c328,0", "5b22c0af225d,2", "eda080,0", "f8888080,0", "fffe5b00,0", "31c1,1"})
    void bytes_that_are_not_utf_8_are_placed_by_their_offset(String hex, String offset) {
        assertThat(JsonTree.parse(HexFormat.of().parseHex(hex), "f.json", LIMITS, faults))
                .isEmpty();

        assertThat(message())
                .isEqualTo("PAR-3002 f.json: not UTF-8 (bad byte at offset " + offset + "); save the file as UTF-8");
    }

    @Test
    void reads_on_after_a_byte_order_mark() {
        byte[] bytes = "\uFEFF[1]".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonTree.parse(bytes, "f.json", LIMITS, faults)).isPresent();

        assertThat(message()).startsWith("PAR-3023 f.json: ");
    }

    @Test
    void lists_every_repeated_key_and_keeps_the_first_value() {
        Json.Obj root = (Json.Obj)
                parse("{\"a\":1,\"b\":{\"c\":1,\"c\":2,\"c\":3},\"a\":4}").orElseThrow();

        assertThat(message()).isEqualTo("""
            PAR-3006 f.json#/b: key c stands twice
            PAR-3006 f.json#/b: key c stands twice
            PAR-3006 f.json: key a stands twice""");
        assertThat(((Json.Num) root.get("a")).literal()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1]]", "[1] [2]", "1 2", "{} x", "[] /* a */"})
    void anything_after_the_document_is_refused(String text) {
        parse(text);

        assertThat(message()).isEqualTo("PAR-3021 f.json: something stands after the end of the document");
    }

    @Test
    void white_space_after_the_document_is_not() {
        assertThat(parse(" [1] \r\n\t ")).isPresent();
        assertThat(faults.count()).isZero();
    }

    @Test
    void takes_what_is_just_within_the_limits() {
        assertThat(parse("[[[[[" + "\"" + "x".repeat(20) + "\"" + "]]]]]")).isPresent();
        assertThat(parse("[" + "1,".repeat(98) + "1]"))
                .as("100 values with the list")
                .isPresent();
        assertThat(faults.count()).isZero();
    }

    @Test
    void refuses_what_is_just_beyond_the_limits() {
        assertThat(parse("{\"a\":[[[[[1]]]]]}")).isEmpty();
        assertThat(parse("[" + "1,".repeat(99) + "1]")).isEmpty();
        assertThat(parse("[\"" + "x".repeat(21) + "\", {\"" + "k".repeat(21) + "\": 1}]"))
                .isPresent();

        assertThat(message()).isEqualTo("""
            PAR-3022 f.json#/a/0/0/0: nested too deeply (at most 5 levels)
            PAR-3016 f.json: the number of values exceeds the limit of 100
            PAR-3016 f.json#/0: the number of characters of the text exceeds the limit of 20
            PAR-3016 f.json#/1: the number of characters of the text exceeds the limit of 20""");
    }

    @Test
    void a_key_in_a_pointer_is_shortened_and_made_harmless() {
        parse("{\"\\u001b[31m" + "k".repeat(100) + "\": {\"a\":1,\"a\":2}}");

        assertThat(message().lines().toList().get(1))
                .isEqualTo("PAR-3006 f.json#/\uFFFD[31m" + "k".repeat(55) + "…: key a stands twice");
    }

    private Optional<Json> parse(String text) {
        return JsonTree.parse(text.getBytes(StandardCharsets.UTF_8), "f.json", LIMITS, faults);
    }

    private String message() {
        return catchThrowableOfType(ParIndexException.class, faults::refuse).message(Language.EN);
    }
}
