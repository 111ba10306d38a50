package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.parindex.published.CheckedScore;
import vn.parindex.published.DeclaredMisfit;
import vn.parindex.published.LevelName;
import vn.parindex.published.PublishedJson;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.PublishedVerification;
import vn.parindex.published.Verdict;
import vn.parindex.report.Table;

/** {@code par verify --published FILE}: published figures held against each other. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--declared", paramLabel = "${bundle:FILE}")
    private List<Path> declared = new ArrayList<>();

    @Option(names = "--brief")
    private boolean brief;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Format format;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PublishedFile file = PublishedFile.read(published);
        PublishedScores scores = file.scores();
        PublishedVerification verification = PublishedVerification.of(scores, file.facts(), declarations());
        VerificationLines lines = new VerificationLines(console, scores, verification);
        switch (format) {
            case TEXT -> lines.of(shown()).forEach(console::line);
            case JSON -> console.out().print(PublishedJson.VERIFICATION.pretty(verification));
            case CSV -> console.out().print(format.tables().render(table(verification, lines)));
        }
        new RoundUnits(console).remark(scores, file.facts());
        return verification.isClean() ? ExitStatus.DONE : ExitStatus.FAULTS;
    }

    private Set<Verdict> shown() {
        return brief ? EnumSet.of(Verdict.MISFIT, Verdict.DECLARED) : EnumSet.allOf(Verdict.class);
    }

    /**
     * Reads the misfits declared in a file beside the figures, and those that the user declares; those that the project
     * knows are excused anyway.
     */
    private List<DeclaredMisfit> declarations() {
        List<DeclaredMisfit> all = new ArrayList<>();
        if (published != null) {
            Path beside = published.resolveSibling(
                    String.valueOf(published.getFileName()).replaceFirst("\\.csv$", "") + "-misfits.csv");
            if (Files.exists(beside) && !beside.equals(published)) {
                all.addAll(DeclaredMisfit.read(beside));
            }
        }
        declared.forEach(path -> all.addAll(DeclaredMisfit.read(path)));
        return all;
    }

    private Table table(PublishedVerification verification, VerificationLines lines) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<CheckedScore>table(
                        console.say("verify.title"),
                        List.of(
                                columns.code("year", row -> row.score().year().toString()),
                                columns.text(
                                        "level", row -> LevelName.of(row.score().level())),
                                columns.text("unit", row -> row.score().unit()),
                                columns.text("measure", row -> row.score().measureLabel()),
                                columns.text("value", row -> row.score().value()),
                                columns.text("verdict", CheckedScore::label),
                                columns.text("reason", lines::reason)))
                .rows(verification.rows())
                .build();
    }
}
