package vn.parindex.benchmarks.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.parindex.assessment.Assessment;
import vn.parindex.benchmarks.sample.RuleFiles;
import vn.parindex.benchmarks.sample.Sample;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;

/** Documents, each beside Jackson's tree of the same text. Writing gives a text, reading takes bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DocumentSpeed {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** Assessments, results, their texts and Jackson's trees of these, all in the order of the samples. */
    @State(Scope.Thread)
    public static class Documents {

        private static final int COUNT = 20;

        private final List<Assessment> assessments = new ArrayList<>();
        private final List<byte[]> assessmentBytes = new ArrayList<>();
        private final List<JsonNode> assessmentTrees = new ArrayList<>();
        private final List<IndexResult> results = new ArrayList<>();
        private final List<byte[]> resultBytes = new ArrayList<>();
        private final List<JsonNode> resultTrees = new ArrayList<>();
        private int next;

        /** Makes the documents. */
        @Setup
        public void prepare(SampleTurn turn) throws IOException {
            IndexEvaluator evaluator = IndexEvaluator.of(turn.methodology());
            for (Sample sample : turn.samples().subList(0, COUNT)) {
                assessments.add(sample.assessment());
                assessmentBytes.add(
                        ParJson.ASSESSMENT.canonical(sample.assessment()).getBytes(StandardCharsets.UTF_8));
                IndexResult result = evaluator.evaluate(sample.assessment(), vn.parindex.value.Mode.SELF);
                results.add(result);
                resultBytes.add(ParJson.RESULT.canonical(result).getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < COUNT; i++) {
                assessmentTrees.add(JACKSON.readTree(assessmentBytes.get(i)));
                resultTrees.add(JACKSON.readTree(resultBytes.get(i)));
            }
        }

        private <T> T turn(List<T> list) {
            next = next + 1 == COUNT ? 0 : next + 1;
            return list.get(next);
        }
    }

    /** The files of a methodology. */
    @State(Scope.Thread)
    public static class Rules {

        private final RuleFiles files = new RuleFiles();
    }

    /** A result written. */
    @Benchmark
    public String resultWritten(Documents documents) {
        return ParJson.RESULT.canonical(documents.turn(documents.results));
    }

    /** Jackson writes the same tree. */
    @Benchmark
    public String resultWrittenByJackson(Documents documents) throws IOException {
        return JACKSON.writeValueAsString(documents.turn(documents.resultTrees));
    }

    /** A result read. */
    @Benchmark
    public IndexResult resultRead(Documents documents) {
        return ParJson.RESULT.read(new ByteArrayInputStream(documents.turn(documents.resultBytes)), "result");
    }

    /** Jackson reads the same bytes. */
    @Benchmark
    public JsonNode resultReadByJackson(Documents documents) throws IOException {
        return JACKSON.readTree(documents.turn(documents.resultBytes));
    }

    /** An assessment written. */
    @Benchmark
    public String assessmentWritten(Documents documents) {
        return ParJson.ASSESSMENT.canonical(documents.turn(documents.assessments));
    }

    /** Jackson writes the same tree. */
    @Benchmark
    public String assessmentWrittenByJackson(Documents documents) throws IOException {
        return JACKSON.writeValueAsString(documents.turn(documents.assessmentTrees));
    }

    /** An assessment read. */
    @Benchmark
    public Assessment assessmentRead(Documents documents) {
        return ParJson.ASSESSMENT.read(
                new ByteArrayInputStream(documents.turn(documents.assessmentBytes)), "assessment");
    }

    /** Jackson reads the same bytes. */
    @Benchmark
    public JsonNode assessmentReadByJackson(Documents documents) throws IOException {
        return JACKSON.readTree(documents.turn(documents.assessmentBytes));
    }

    /** The methodology of provinces read, checked and digested. */
    @Benchmark
    public Methodology methodologyRead(Rules rules) {
        return rules.files.methodology();
    }

    /** Jackson reads the same files. */
    @Benchmark
    public void methodologyReadByJackson(Rules rules, Blackhole reader) throws IOException {
        for (byte[] bytes : rules.files.bytes().values()) {
            reader.consume(JACKSON.readTree(bytes));
        }
    }
}
