package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The largest tree that is read: the 15 nodes of the sound methodology and two areas of one level more. */
class LargestTreeTest {

    private static final int MOST_CHILDREN = 9999;
    private static final int REST = 20_000 - 15 - 1 - MOST_CHILDREN - 1;

    @Test
    void twenty_thousand_nodes_are_read_evaluated_and_kept() {
        Methodology methodology = tree(REST, "99.84", "209.83").read();
        Assessment empty = Assessment.of(
                        Unit.of("don-vi", "Đơn vị"),
                        methodology.id(),
                        methodology.rounds().get(0))
                .build();
        IndexResult result = IndexEvaluator.of(methodology).evaluate(empty, Mode.SELF);

        assertThat(methodology.nodes()).hasSize(20_000);
        assertThat(methodology.node(NodeCode.parse("3.9999"))).isPresent();
        assertThat(result.total().open()).isEqualTo(Points.parse("209.83"));
        assertThat(ParJson.RESULT.read(ParJson.RESULT.canonical(result), "result.json"))
                .isEqualTo(result);
    }

    @Test
    void what_is_written_is_read_again_or_refused() {
        Methodology methodology = tree(REST, "99.84", "209.83").read();
        Map<String, String> folder = ParJson.METHODOLOGY.folder(methodology);

        assertThat(ParJson.METHODOLOGY
                        .read(
                                "methodology.json",
                                name -> new ByteArrayInputStream(
                                        folder.get(name).getBytes(StandardCharsets.UTF_8)))
                        .digest())
                .isEqualTo(methodology.digest());
        assertThat(catchThrowableOfType(ParIndexException.class, () -> ParJson.METHODOLOGY.pretty(methodology)))
                .hasMessage("PAR-3016 methodology.json: the size of the file exceeds the limit of 4 MiB");
    }

    @Test
    void one_node_more_is_refused() {
        Fixture tree = tree(REST + 1, "99.85", "209.84");

        assertThat(catchThrowableOfType(ParIndexException.class, tree::read).message(Language.EN))
                .isEqualTo("PAR-2030 methodology.json#/areas: 20,001 nodes, at most 20,000");
    }

    private static Fixture tree(int last, String maximum, String total) {
        Fixture sound = Fixture.sound();
        String main = sound.text("methodology.json")
                .replace("\"area-2.json\"", "\"area-2.json\", \"area-3.json\", \"area-4.json\"")
                .replace("\"total\": \"10\"", "\"total\": \"" + total + "\"");
        return sound.with("methodology.json", main)
                .with("area-3.json", area(3, "99.99", MOST_CHILDREN))
                .with("area-4.json", area(4, maximum, last));
    }

    private static String area(int number, String maximum, int leaves) {
        String row =
                "\"name\": {\"vi\": \"Mục\"}, \"citation\": {\"source\": \"qd-1\"}, \"confidence\": \"reported\", ";
        String rule =
                "{\"kind\": \"deductions\", \"fact\": \"reports_late\", \"each\": \"0.01\", \"per\": {\"vi\": \"lần\"}}";
        return IntStream.rangeClosed(1, leaves)
                .mapToObj(leaf -> "{\"code\": \"" + number + "." + leaf + "\", " + row
                        + "\"maximum\": \"0.01\", \"method\": \"appraisal\", \"rule\": " + rule + "}")
                .collect(Collectors.joining(
                        ",\n",
                        "{\"format\": \"par-area/1\", \"area\": {\"code\": \"" + number + "\", " + row
                                + "\"maximum\": \"" + maximum + "\", \"criteria\": [",
                        "]}}"));
    }
}
