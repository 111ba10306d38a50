package vn.parindex.cli;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LibraryVersion;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;

/**
 * Scores the assessments of a batch in several threads and writes them in the order in which they were found, so that
 * the files are the same whatever the threads. A few packets at most are in memory.
 */
final class BatchRun {

    private static final int PACKET_INPUTS = 32;
    private static final int PACKET_BYTES = 1 << 20;
    private static final int LISTED = 20;

    private final Mode mode;
    private final int threads;
    private final MethodologyCatalog catalog;
    private final RoundUnits units;
    private final BatchFolder folder;
    private final Progress progress;
    private final Map<MethodologyId, IndexEvaluator> evaluators = new ConcurrentHashMap<>();
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> rounds = new HashSet<>();
    private final List<List<String>> listed = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final AssessmentScoring scoring;
    private long inputs;
    private long refused;
    private long faulty;
    private long kept;
    private long errors;

    BatchRun(Console console, AssessmentScoring scoring, int threads, BatchFolder folder, Progress progress) {
        this.scoring = scoring;
        this.mode = scoring.mode();
        this.threads = threads;
        this.folder = folder;
        this.progress = progress;
        catalog = console.catalog();
        units = new RoundUnits(console);
        units.register();
    }

    /** An input with what stands of it already. */
    private record Work(BatchInput input, Optional<BatchRow> earlier) {}

    private record Done(BatchInput input, BatchRow row, boolean kept) {}

    /** Scores everything; what cannot be scored stands among the faults and does not stop the rest. */
    void run(BatchInputs all) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<List<Done>>> running = new ArrayDeque<>();
            List<Work> packet = new ArrayList<>();
            long[] bytes = {0};
            all.forEach(input -> {
                packet.add(new Work(input, folder.earlier(input)));
                bytes[0] += input.size();
                if (packet.size() == PACKET_INPUTS || bytes[0] >= PACKET_BYTES) {
                    submit(pool, running, packet);
                    bytes[0] = 0;
                }
            });
            submit(pool, running, packet);
            while (!running.isEmpty()) {
                write(running.remove());
            }
        } finally {
            pool.shutdownNow();
        }
        progress.end();
    }

    private void submit(ExecutorService pool, Deque<Future<List<Done>>> running, List<Work> packet) {
        List<Work> works = List.copyOf(packet);
        packet.clear();
        Callable<List<Done>> task = () -> works.stream().map(this::score).toList();
        running.add(pool.submit(task));
        if (running.size() > 2 * threads) {
            write(running.remove());
        }
    }

    private Done score(Work work) {
        BatchInput input = work.input();
        if (!input.faults().isEmpty()) {
            return new Done(input, BatchRow.refused(input, input.faults()), false);
        }
        Optional<BatchRow> earlier = work.earlier()
                .filter(this::stillHolds)
                .filter(row -> row.field("input_sha256").equals(input.digest()));
        if (earlier.isPresent()) {
            return new Done(input, earlier.get(), true);
        }
        try {
            Assessment assessment = ParJson.ASSESSMENT.read(new ByteArrayInputStream(input.bytes()), input.place());
            IndexEvaluator evaluator =
                    evaluators.computeIfAbsent(assessment.methodology(), id -> IndexEvaluator.of(catalog.get(id)));
            IndexResult result = evaluator.evaluate(assessment, mode);
            List<Finding> ofUnit =
                    units.findings(evaluator.methodology().level(), assessment.unit(), assessment.year());
            return new Done(input, BatchRow.of(input, assessment, result, ofUnit), false);
        } catch (ParIndexException refusal) {
            return new Done(input, BatchRow.refused(input, refusal.findings()), false);
        }
    }

    /** Checks whether the rules and the library at hand would give the same result as those of an earlier run. */
    private boolean stillHolds(BatchRow row) {
        return row.field("mode").equals(mode.id())
                && row.field("library").equals(LibraryVersion.value())
                && digests.computeIfAbsent(row.field("methodology"), this::digest)
                        .equals(row.field("methodology_sha256"));
    }

    private String digest(String methodology) {
        return catalog.ids().stream()
                .filter(id -> id.toString().equals(methodology))
                .map(id -> catalog.get(id).digest())
                .findFirst()
                .orElse("");
    }

    private void write(Future<List<Done>> task) {
        try {
            task.get().forEach(this::write);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        folder.flush();
    }

    private void write(Done done) {
        BatchRow row = done.row();
        List<List<String>> faults = new ArrayList<>(row.faults());
        inputs++;
        kept += done.kept() ? 1 : 0;
        if (row.isRefused()) {
            refused++;
        } else {
            String unit = row.field("unit_id") + " " + row.field("year") + " " + row.field("methodology");
            if (!seen.add(unit)) {
                faults.add(BatchRow.fault(
                        done.input(),
                        Finding.error(InputCode.REPEATED, done.input().place(), "got", unit)));
            }
            if (rounds.add(row.field("methodology") + " " + row.field("year"))) {
                remarks.addAll(scoring.decisions(
                        catalog.get(MethodologyId.of(row.field("methodology"))),
                        IndexYear.of(Integer.parseInt(row.field("year")))));
            }
        }
        List<List<String>> wrong = faults.stream().filter(BatchRow::isError).toList();
        faulty += !row.isRefused() && !wrong.isEmpty() ? 1 : 0;
        errors += wrong.size();
        wrong.stream().limit(LISTED - listed.size()).forEach(listed::add);
        folder.write(row, faults);
        progress.step(done.input().size());
    }

    /** Checks whether a fault is that of a unit that stands twice, which depends on what stands before it. */
    static boolean isRepeated(List<String> fault) {
        return fault.get(BatchRow.FAULT_COLUMNS.indexOf("code")).equals(InputCode.REPEATED.id());
    }

    /** All assessments found. */
    long inputs() {
        return inputs;
    }

    /** Those that could not be read or scored. */
    long refused() {
        return refused;
    }

    /** Those that were scored although something is wrong with them. */
    long faulty() {
        return faulty;
    }

    /** Those that an earlier run had scored. */
    long kept() {
        return kept;
    }

    /** All errors. */
    long errors() {
        return errors;
    }

    /** The first rows of errors. */
    List<List<String>> listed() {
        return listed;
    }

    /** What is to be said of the rounds. */
    List<Finding> remarks() {
        return remarks;
    }
}
