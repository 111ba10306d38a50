package vn.parindex.spark;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.value.Mode;

/** The same work without Spark: a loop over the lines of some files, one thread a file. What Spark is measured by. */
public final class PlainLoop {

    private PlainLoop() {}

    /**
     * Scores the lines of all files of a folder.
     *
     * @param folder files of assessments, one a line
     * @param threads the number of threads
     * @param scorer the scorer
     * @param out a folder that gets a file of canonical results for each file; null if they are made and not kept
     * @return the number of results
     */
    public static long run(Path folder, int threads, AssessmentScorer scorer, Path out) {
        AtomicLong scored = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Stream<Path> files = Files.list(folder)) {
            List<Future<?>> running = new ArrayList<>();
            for (Path file : files.filter(PlainLoop::isData).sorted().toList()) {
                running.add(pool.submit(() -> {
                    scored.addAndGet(score(file, scorer, out));
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return scored.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("_");
    }

    private static long score(Path file, AssessmentScorer scorer, Path out) throws IOException {
        String name = file.getFileName().toString();
        long scored = 0;
        long line = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                OutputStream kept = out == null
                        ? OutputStream.nullOutputStream()
                        : new java.io.BufferedOutputStream(Files.newOutputStream(out.resolve(name)), 1 << 16)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                var result = scorer.score(
                        text.getBytes(StandardCharsets.UTF_8), name + ":" + ++line, List.of(), refused -> {});
                if (result.isPresent()) {
                    kept.write(result.get().result().getBytes(StandardCharsets.UTF_8));
                    kept.write('\n');
                    scored++;
                }
            }
        }
        return scored;
    }

    /**
     * Scores a folder under all installed methodologies and says how long it took, without the start of the process.
     *
     * @param arguments the folder, the number of threads, and if results are kept the folder for them
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        MethodologyCatalog catalog = MethodologyCatalog.installed();
        AssessmentScorer scorer =
                AssessmentScorer.of(catalog.ids().stream().map(catalog::get).toList(), Mode.FINAL);
        Path kept = arguments.length > 2 ? Files.createDirectories(Path.of(arguments[2])) : null;
        long begun = System.nanoTime();
        long scored = run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), scorer, kept);
        out.println("scored " + scored + " seconds " + (System.nanoTime() - begun) / 1_000_000 / 1000.0);
    }
}
