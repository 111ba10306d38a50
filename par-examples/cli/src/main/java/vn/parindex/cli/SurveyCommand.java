package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.report.Table;
import vn.parindex.survey.AnswerReader;
import vn.parindex.survey.BadRowPolicy;
import vn.parindex.survey.LeafResult;
import vn.parindex.survey.SurveyResult;
import vn.parindex.value.Percentage;

/** {@code par survey}: sociological surveys. */
@Command(name = "survey", subcommands = SurveyCommand.Aggregate.class)
final class SurveyCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    SurveyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    /** {@code par survey aggregate FILE --questionnaire Q}. */
    @Command(name = "aggregate")
    static final class Aggregate implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "${bundle:FILE}")
        private Path file;

        @Option(names = "--questionnaire", required = true, paramLabel = "${bundle:FILE}")
        private Path questionnaire;

        @Option(names = "--max-bad-rows", paramLabel = "${bundle:N}")
        private Long mostBad;

        @Option(names = "--max-bad-percent", paramLabel = "${bundle:P}")
        private String mostBadPercent;

        @Option(names = "--assessment", paramLabel = "${bundle:FILE}")
        private Path assessment;

        @Option(names = "--out", paramLabel = "${bundle:FILE}")
        private Path out;

        @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
        private Format format;

        Aggregate(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if ((assessment == null) != (out == null)) {
                throw new UsageFault(console.say("survey.both"));
            }
            SurveyResult result = read(policy());
            Assessment filled = assessment == null ? null : filled(result);
            if (format == Format.JSON) {
                console.out().print(ParJson.SURVEY_RESULT.pretty(result));
            } else {
                console.out().print(format.tables().render(table(result)));
            }
            console.report(result.badRows().listed());
            if (result.badRows().bad() > 0) {
                console.error(console.say(
                        "survey.bad",
                        "bad",
                        result.badRows().bad(),
                        "rows",
                        result.badRows().rows()));
            }
            if (result.badRows().unlisted() > 0) {
                console.error(console.say(
                        "survey.unlisted", "unlisted", result.badRows().unlisted()));
            }
            console.report(result.findings().stream()
                    .filter(f -> f.severity() != Severity.NOTE)
                    .toList());
            boolean tolerated = mostBad != null || mostBadPercent != null;
            boolean faults = result.badRows().bad() > 0 && !tolerated
                    || result.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
            if (filled != null && faults) {
                console.error(console.say("survey.unwritten", "path", out.toString()));
                if (result.badRows().bad() > 0 && !tolerated) {
                    console.error(console.say("survey.tolerate"));
                }
            } else if (filled != null) {
                console.write(out, ParJson.ASSESSMENT.pretty(filled));
            }
            return faults ? ExitStatus.FAULTS : ExitStatus.DONE;
        }

        /**
         * The assessment with what the survey gives; a survey of another methodology, or one that is already in it, is
         * refused.
         */
        private Assessment filled(SurveyResult result) {
            Assessment before = ParJson.ASSESSMENT.read(console.reading(assessment));
            console.catalog()
                    .find(before.methodology())
                    .ifPresent(of -> new RoundUnits(console).remark(of.level(), before.unit(), before.year()));
            try {
                return result.addTo(before);
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new UsageFault(console.say(
                        "survey.other",
                        "path",
                        assessment.toString(),
                        "got",
                        before.methodology(),
                        "expected",
                        result.questionnaire().methodology()));
            }
        }

        private BadRowPolicy policy() {
            try {
                BadRowPolicy policy = BadRowPolicy.listOnly();
                policy = mostBad == null ? policy : policy.withMostRows(mostBad);
                return mostBadPercent == null ? policy : policy.withMostShare(Percentage.parse(mostBadPercent));
            } catch (IllegalArgumentException e) {
                throw new UsageFault(console.say("survey.limit"));
            }
        }

        private SurveyResult read(BadRowPolicy policy) {
            AnswerReader reader = AnswerReader.of(ParJson.QUESTIONNAIRE.read(questionnaire), policy);
            try (InputStream stream = ResourceOpener.stream(file)) {
                return reader.read(stream, Console.name(file)).result();
            } catch (IOException e) {
                throw new ParIndexException(Finding.unreadable(file.toString(), e), e);
            }
        }

        private Table table(SurveyResult result) {
            ConsoleColumns columns = new ConsoleColumns(console);
            return columns.<LeafResult>table(
                            console.say(
                                    "survey.title",
                                    "questionnaire",
                                    result.questionnaire().id()),
                            List.of(
                                    columns.code("code", LeafResult::leaf),
                                    columns.optional(
                                            "percentage",
                                            leaf -> decimal(leaf.estimate().percentage())),
                                    columns.number(
                                            "counted",
                                            leaf -> BigDecimal.valueOf(
                                                    leaf.estimate().counted())),
                                    columns.number(
                                            "noOpinion",
                                            leaf -> BigDecimal.valueOf(
                                                    leaf.estimate().noOpinion())),
                                    columns.number(
                                            "unanswered",
                                            leaf -> BigDecimal.valueOf(
                                                    leaf.estimate().unanswered())),
                                    columns.optional(
                                            "standardError",
                                            leaf -> decimal(leaf.estimate().standardError())),
                                    columns.optional(
                                            "low",
                                            leaf -> decimal(
                                                    leaf.estimate().interval().map(i -> i.low()))),
                                    columns.optional(
                                            "high",
                                            leaf -> decimal(
                                                    leaf.estimate().interval().map(i -> i.high())))))
                    .rows(result.leaves())
                    .notes(console.say("survey.note"))
                    .build();
        }

        private static Optional<BigDecimal> decimal(Optional<Percentage> percentage) {
            return percentage.map(Percentage::toBigDecimal);
        }
    }
}
