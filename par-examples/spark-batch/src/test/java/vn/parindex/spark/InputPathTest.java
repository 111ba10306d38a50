package vn.parindex.spark;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InputPathTest {

    @Test
    void a_record_is_named_by_the_path_below_what_was_named() {
        assertThat(InputPath.below("/data/in", "/data/in/a.jsonl")).isEqualTo("a.jsonl");
        assertThat(InputPath.below("/data/in", "/data/in/2016/a.jsonl")).isEqualTo("2016/a.jsonl");
        assertThat(InputPath.below("/data/in/a.jsonl", "/data/in/a.jsonl")).isEqualTo("a.jsonl");
        assertThat(InputPath.below("/", "/data/a.jsonl")).isEqualTo("data/a.jsonl");
        assertThat(InputPath.below("/data/in", "/data/in-2/a.jsonl")).isEqualTo("/data/in-2/a.jsonl");
    }

    @Test
    void a_pattern_begins_after_its_folder() {
        assertThat(InputPath.fixed("/data/in/a.jsonl")).isEqualTo("/data/in/a.jsonl");
        assertThat(InputPath.fixed("/data/in/*/a.jsonl")).isEqualTo("/data/in");
        assertThat(InputPath.fixed("hdfs://n/data/tinh-{1,2}.jsonl")).isEqualTo("hdfs://n/data");
        assertThat(InputPath.fixed("in/201?")).isEqualTo("in");
        assertThat(InputPath.fixed("/data/a.jsonl,/other/a.jsonl")).isEqualTo("/data");
        assertThat(InputPath.fixed("/*.jsonl")).isEqualTo("/");
        assertThat(InputPath.fixed("*.jsonl")).isEqualTo(".");
    }

    @Test
    void a_folder_holds_itself_and_what_lies_in_it() {
        assertThat(InputPath.isIn("/data/out", "/data/out")).isTrue();
        assertThat(InputPath.isIn("/data/out", "/data/out/records/x")).isTrue();
        assertThat(InputPath.isIn("/data/out", "/data/output")).isFalse();
        assertThat(InputPath.isIn("/data/out", "/data")).isFalse();
    }
}
