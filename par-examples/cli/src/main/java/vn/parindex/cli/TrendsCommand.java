package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.AnalysisCode;
import vn.parindex.analysis.AnalysisJson;
import vn.parindex.analysis.IndexTrends;
import vn.parindex.analysis.IndexTrendsReport;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.published.PublishedRound;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameKey;
import vn.parindex.value.Unit;

/** {@code par trends 2012..2024}, {@code par trends FILE|FOLDER…}: how indices went over the years. */
@Command(name = "trends")
final class TrendsCommand implements Callable<Integer> {

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\.\\.([0-9]{4})");

    /** The most years between two that are asked for. */
    private static final int MOST_YEARS = 100;

    private final Console console;

    @Parameters(paramLabel = "${bundle:YEAR1}..${bundle:YEAR2}|${bundle:FILE}|${bundle:FOLDER}", arity = "1..*")
    private List<String> subjects = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "${bundle:NAME}", arity = "1..*")
    private List<String> units = new ArrayList<>();

    @Option(names = "--level", paramLabel = "${bundle:LEVEL}", defaultValue = "province")
    private String level;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--format", paramLabel = "text|md|csv|html|json", defaultValue = "text")
    private PageFormat format;

    @Mixin
    private AssessmentScoring scoring;

    private final List<PublishedRound> rounds = new ArrayList<>();

    TrendsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Finding> remarks = new ArrayList<>();
        Matcher years = YEARS.matcher(subjects.get(0));
        IndexTrends all = subjects.size() == 1 && years.matches()
                ? published(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)), remarks)
                : assessed();
        RoundUnits register = new RoundUnits(console);
        IndexTrends trends =
                (units.isEmpty() ? all : chosen(all)).among((unit, year) -> register.known(level, unit, year));
        if (format == PageFormat.JSON) {
            console.out().print(AnalysisJson.TRENDS.pretty(trends));
        } else {
            console.out().print(format.text().render(IndexTrendsReport.of(trends, remarks, console.language())));
        }
        return ExitStatus.DONE;
    }

    private IndexTrends assessed() {
        List<AssessmentScoring.Scored> scored = scoring.scoreTelling(
                console.assessments(subjects.stream().map(Path::of).toList()));
        level = scored.get(0).methodology().level();
        return IndexTrends.of(
                scored.stream().map(AssessmentScoring.Scored::result).toList());
    }

    /** The units asked for; those that are none are refused together. */
    private IndexTrends chosen(IndexTrends all) {
        List<Finding> faults = new ArrayList<>();
        for (String name : units) {
            if (all.units().stream().noneMatch(row -> isNamed(row.unit(), name))) {
                faults.add(Finding.error(
                        AnalysisCode.PEER_UNKNOWN,
                        "",
                        "got",
                        name,
                        "allowed",
                        all.units().stream().map(row -> row.unit().name()).toList()));
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return all.only(row -> units.stream().anyMatch(name -> isNamed(row.unit(), name)));
    }

    /** Checks whether a unit is meant; published units have further spellings. */
    private boolean isNamed(Unit unit, String name) {
        return NameKey.isSame(name, unit.name())
                || rounds.stream()
                        .flatMap(round -> round.unit(name).stream())
                        .anyMatch(found -> found.id().equals(unit.id()));
    }

    private IndexTrends published(int from, int to, List<Finding> remarks) {
        IndexYear first = console.year(from);
        IndexYear last = console.year(to);
        if (first.compareTo(last) >= 0 || to - from > MOST_YEARS) {
            throw new UsageFault(
                    console.say("compare.order", "first", Integer.toString(from), "second", Integer.toString(to)));
        }
        PublishedFile file = PublishedFile.read(published);
        level = file.level(console, level);
        Set<Finding> said = new LinkedHashSet<>();
        for (int number = from; number <= to; number++) {
            IndexYear year = IndexYear.of(number);
            List<PublishedRound> found = file.rounds(year, level).stream()
                    .filter(round ->
                            !round.contenders().isEmpty() || round.mean().isPresent())
                    .toList();
            rounds.addAll(found);
            if (!found.isEmpty()) {
                said.addAll(FramesOfYears.of(file.facts(), level, year, year).remarks(year, year));
            }
        }
        if (rounds.isEmpty()) {
            throw file.none(console, level, from + ".." + to);
        }
        List<String> rankings =
                rounds.stream().map(PublishedFile::ranking).distinct().toList();
        if (rankings.size() > 1) {
            throw new UsageFault(console.say("patterns.rankings", "year", from + ".." + to, "rankings", rankings));
        }
        remarks.addAll(said);
        return IndexTrends.ofPublished(rounds);
    }
}
