package vn.parindex.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.published.LevelName;
import vn.parindex.published.RoundDecision;
import vn.parindex.published.RoundDecisions;
import vn.parindex.value.IndexYear;

/** {@code par rounds [YEAR]}: the decisions that rounds were scored under, and how sure that is. */
@Command(name = "rounds")
final class RoundsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "${bundle:YEAR}")
    private Integer year;

    @Option(names = "--format", paramLabel = "text|csv", defaultValue = "text")
    private Format format;

    RoundsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == Format.JSON) {
            throw new UsageFault(
                    console.say("usage.value", "name", "--format", "got", "json", "allowed", List.of("text", "csv")));
        }
        ConsoleColumns columns = new ConsoleColumns(console);
        List<RoundDecision> rows = RoundDecisions.installed().all().stream()
                .filter(row -> year == null
                        || row.from().value() <= year && year <= row.to().value())
                .toList();
        if (rows.isEmpty()) {
            console.error(console.say("rounds.none", "year", year.toString()));
            return ExitStatus.FAULTS;
        }
        columns.print(
                columns.<RoundDecision>table(
                                console.say("rounds.title"),
                                List.of(
                                        columns.code("years", RoundsCommand::years),
                                        columns.text("level", row -> LevelName.of(row.level())),
                                        columns.code("decision", RoundDecision::decision),
                                        columns.text(
                                                "standing",
                                                row -> row.standing().label()),
                                        columns.code("grade", RoundDecision::grade),
                                        columns.text("source", RoundDecision::source)))
                        .rows(rows)
                        .notes(console.say("rounds.note"))
                        .build(),
                format);
        return ExitStatus.DONE;
    }

    private static String years(RoundDecision row) {
        IndexYear from = row.from();
        return from.equals(row.to()) ? from.toString() : from + "-" + row.to();
    }
}
