package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Campaign;
import vn.parindex.assessment.Assessment;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.survey.Questionnaire;
import vn.parindex.value.Mode;

/** {@code par check FILE...}: whether documents are right, each by what it says it is. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"(par-[a-z]+/[0-9]+)\"");
    private static final int HEAD = 1 << 16;

    private static final List<String> FORMATS = List.of(
            "par-assessment/1",
            "par-campaign/1",
            "par-questionnaire/1",
            "par-methodology/1",
            "par-overlay/1",
            "par-corrections/1",
            "par-sources/1",
            "par-events/1",
            "par-result/1",
            "par-units/1",
            "par-crosswalk/1");

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:FILE}|${bundle:FOLDER}")
    private List<Path> paths;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean wrong = false;
        for (Path path : paths) {
            try {
                String format = Files.isDirectory(path) ? "par-methodology/1" : format(path);
                List<Finding> findings = check(path, format);
                boolean bad = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
                console.report(placed(path, findings));
                wrong |= bad;
                console.line(
                        console.say(bad ? "check.wrong" : "check.right", "path", path.toString(), "format", format));
            } catch (ParIndexException refused) {
                console.report(placed(path, refused.findings()));
                console.suggest(refused.findings());
                wrong = true;
            }
        }
        return wrong ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private static List<Finding> placed(Path path, List<Finding> findings) {
        return findings.stream()
                .map(finding -> AssessmentScoring.placed(path, finding))
                .toList();
    }

    /** The format that a document says it has; an assessment's where it says none, which is then told as missing. */
    private static String format(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            Matcher found = FORMAT.matcher(new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8));
            return found.find() ? found.group(1) : ParJson.ASSESSMENT.id();
        } catch (IOException e) {
            throw new ParIndexException(Finding.unreadable(Console.name(path), e), e);
        }
    }

    private List<Finding> check(Path path, String format) {
        switch (format) {
            case "par-assessment/1" -> {
                Assessment assessment = ParJson.ASSESSMENT.read(path);
                return IndexEvaluator.of(console.catalog().get(assessment.methodology()))
                        .evaluate(assessment, Mode.FINAL)
                        .findings()
                        .stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
            }
            case "par-campaign/1" -> {
                Campaign campaign = ParJson.CAMPAIGN.read(path);
                AppraisalProcess.of(campaign, console.catalog().get(campaign.methodology()));
            }
            case "par-questionnaire/1" -> {
                Questionnaire questionnaire = ParJson.QUESTIONNAIRE.read(path);
                return unknownLeaves(questionnaire);
            }
            case "par-methodology/1", "par-overlay/1", "par-corrections/1" -> console.methodology(path.toString());
            case "par-sources/1" -> AuthoringJson.SOURCES.read(path);
            case "par-events/1" -> ParJson.EVENTS.read(path);
            case "par-result/1" -> ParJson.RESULT.read(path);
            case "par-units/1" -> ParJson.UNITS.read(path);
            case "par-crosswalk/1" -> ParJson.crosswalk(console.catalog()::find).read(path);
            default ->
                throw new ParIndexException(
                        Finding.error(InputCode.WRONG_FORMAT, Console.name(path), "got", format, "expected", FORMATS));
        }
        return List.of();
    }

    /** The questions of items that the rule set does not have, as far as it is at hand. */
    private List<Finding> unknownLeaves(Questionnaire questionnaire) {
        return console.catalog()
                .find(questionnaire.methodology())
                .map(methodology -> questionnaire.questions().stream()
                        .filter(question -> methodology.leaf(question.leaf()).isEmpty())
                        .map(question ->
                                Finding.error(MethodologyCode.UNKNOWN_NODE, question.id(), "got", question.leaf()))
                        .toList())
                .orElse(List.of());
    }
}
