package vn.parindex.benchmarks.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.Assessment;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Trace;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Mode;

/**
 * How much heap assessments and results hold: the difference that many copies make, each read or computed by itself.
 */
public final class RetainedHeap {

    private static final List<String> FLAGS = List.of("-Xmx2g", "-XX:+UseSerialGC");

    private RetainedHeap() {}

    /** Measures in a JVM of its own; gives bytes by what holds them. */
    public static Map<String, Double> measure(int copies) {
        Map<String, Double> bytes = new LinkedHashMap<>();
        for (String line : ChildProcess.runMain(RetainedHeap.class, FLAGS, Integer.toString(copies))
                .lines()) {
            String[] parts = line.split("\t");
            bytes.put(parts[0], Double.parseDouble(parts[1]));
        }
        return bytes;
    }

    /** Takes the number of copies. */
    public static void main(String[] arguments) {
        int copies = Integer.parseInt(arguments[0]);
        Methodology methodology = ParRules2020.provinces();
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        List<byte[]> texts = new SampleDraw(methodology, 3)
                .draw(Math.min(copies, 200)).stream()
                        .map(s -> ParJson.ASSESSMENT.canonical(s.assessment()).getBytes(StandardCharsets.UTF_8))
                        .toList();
        // once before, so that what is made only once is not counted
        differences(evaluator, texts, copies);
        differences(evaluator, texts, copies).forEach((what, bytes) -> System.out.println(what + "\t" + bytes));
    }

    private static Map<String, Long> differences(IndexEvaluator evaluator, List<byte[]> texts, int copies) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        List<Assessment> assessments = new ArrayList<>(copies);
        List<IndexResult> results = new ArrayList<>(copies);
        long start = used();
        for (int i = 0; i < copies; i++) {
            assessments.add(assessment(texts, i));
        }
        long read = used();
        bytes.put("assessment", (read - start) / copies);
        assessments.forEach(assessment -> results.add(evaluator.evaluate(assessment, Mode.SELF)));
        bytes.put("result beside its assessment", (used() - read) / copies);
        results.forEach(RetainedHeap::read);
        bytes.put("result beside its assessment, every trace read", (used() - read) / copies);
        assessments.clear();
        bytes.put("result alone", (used() - start) / copies);
        if (results.size() != copies) {
            throw new IllegalStateException("results were lost");
        }
        return bytes;
    }

    private static Assessment assessment(List<byte[]> texts, int place) {
        return ParJson.ASSESSMENT.read(new ByteArrayInputStream(texts.get(place % texts.size())), "assessment");
    }

    private static void read(IndexResult result) {
        long seen = result.outcomes().stream()
                .filter(outcome -> outcome.trace().map(Trace::branch).isPresent())
                .count();
        if (seen == 0) {
            throw new IllegalStateException("no trace");
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
