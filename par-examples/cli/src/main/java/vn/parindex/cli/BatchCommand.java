package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;

/** {@code par batch FOLDER --out FOLDER}: all assessments of a folder, of any number. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 64;

    private final Console console;

    @Parameters(paramLabel = "${bundle:FOLDER}")
    private Path source;

    @Option(names = "--out", required = true, paramLabel = "${bundle:FOLDER}")
    private Path out;

    @Mixin
    private AssessmentScoring scoring;

    @Option(names = "--threads", paramLabel = "${bundle:COUNT}")
    private Integer threads;

    @Option(names = "--anew")
    private boolean anew;

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (workers < 1 || workers > MOST_THREADS) {
            throw new UsageFault(console.say("batch.threads", "got", workers, "most", MOST_THREADS));
        }
        BatchInputs inputs = inputs();
        try (BatchFolder folder = BatchFolder.open(out, anew)
                .orElseThrow(() -> new UsageFault(console.say("batch.busy", "path", out.toString())))) {
            BatchRun run = new BatchRun(console, scoring, workers, folder, console.progress(inputs.bytes()));
            run.run(inputs);
            folder.finish();
            tell(run);
            return run.errors() > 0 ? ExitStatus.FAULTS : ExitStatus.DONE;
        }
    }

    private BatchInputs inputs() {
        try {
            if (!Files.isDirectory(source)) {
                throw Files.exists(source)
                        ? new NotDirectoryException(source.toString())
                        : new NoSuchFileException(source.toString());
            }
            if (Files.exists(out) && Files.isSameFile(source, out)) {
                throw new UsageFault(console.say("batch.same", "path", out.toString()));
            }
            BatchInputs inputs = BatchInputs.of(source, out);
            if (inputs.isEmpty()) {
                throw new UsageFault(console.say("batch.nothing", "path", source.toString()));
            }
            return inputs;
        } catch (NotDirectoryException e) {
            throw new UsageFault(console.say("batch.folder", "path", source.toString()));
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(source.toString(), e), e);
        }
    }

    private void tell(BatchRun run) {
        console.report(run.remarks());
        run.listed().forEach(fault -> console.error(BatchRow.told(fault, console.language())));
        if (run.errors() > run.listed().size()) {
            console.error(console.say(
                    "batch.more",
                    "count",
                    run.errors() - run.listed().size(),
                    "path",
                    out.resolve(BatchFolder.FAULTS).toString()));
        }
        console.line(console.say(
                "batch.done",
                "all",
                run.inputs(),
                "scored",
                run.inputs() - run.refused(),
                "kept",
                run.kept(),
                "faulty",
                run.faulty(),
                "refused",
                run.refused()));
        BatchFolder.FILES.forEach(file ->
                console.error(console.say("written", "path", out.resolve(file).toString())));
    }
}
