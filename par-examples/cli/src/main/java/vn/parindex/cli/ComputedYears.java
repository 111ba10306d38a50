package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.rulesframes.ParCrosswalks;
import vn.parindex.units.UnitRegister;

/** Results of two years, read from files of results or scored from assessments; several of a year are ranked. */
final class ComputedYears {

    private record ComputedYear(Methodology methodology, List<IndexResult> results) {

        YearStandings standings() {
            return results.size() == 1
                    ? YearStandings.unranked(methodology, results)
                    : YearStandings.of(Ranking.of(results, TieRule.competition()));
        }
    }

    private final Console console;
    private final ComputedYear earlier;
    private final ComputedYear later;

    private ComputedYears(Console console, ComputedYear earlier, ComputedYear later) {
        this.console = console;
        this.earlier = earlier;
        this.later = later;
    }

    static ComputedYears read(Console console, AssessmentScoring scoring, Path first, Path second) {
        ComputedYear before = year(console, scoring, first);
        ComputedYear after = year(console, scoring, second);
        if (before.results().get(0).year().compareTo(after.results().get(0).year()) >= 0) {
            throw new UsageFault(console.say(
                    "compare.order",
                    "first",
                    before.results().get(0).year(),
                    "second",
                    after.results().get(0).year()));
        }
        return new ComputedYears(console, before, after);
    }

    private static ComputedYear year(Console console, AssessmentScoring scoring, Path path) {
        List<Path> files = console.assessments(List.of(path));
        if (files.stream().noneMatch(ComputedYears::isResult)) {
            List<AssessmentScoring.Scored> scored = scoring.scoreTelling(files);
            return new ComputedYear(
                    scored.get(0).methodology(),
                    scored.stream().map(AssessmentScoring.Scored::result).toList());
        }
        List<IndexResult> results =
                files.stream().map(console::reading).map(ParJson.RESULT::read).toList();
        Methodology methodology = console.catalog().get(results.get(0).stamp().methodology());
        RoundUnits units = new RoundUnits(console);
        for (int i = 0; i < results.size(); i++) {
            IndexResult result = results.get(i);
            units.remark(methodology.level(), result.unit(), result.year());
            console.reportErrors(result, files.get(i));
        }
        return new ComputedYear(methodology, results);
    }

    private static boolean isResult(Path file) {
        try {
            return Files.readString(file).contains("\"par-result/1\"");
        } catch (IOException e) {
            return false; // the reader says why
        }
    }

    /** The level of the units, by the later methodology. */
    String level() {
        return later.methodology().level();
    }

    YearComparison compare(UnitRegister register) {
        Optional<Crosswalk> crosswalk = ParCrosswalks.find(
                earlier.methodology().id(), later.methodology().id(), console.catalog()::find);
        YearStandings before = earlier.standings();
        YearStandings after = later.standings();
        return crosswalk
                .map(walk -> YearComparison.of(before, after, walk))
                .orElseGet(() -> YearComparison.of(before, after))
                .among(register, level());
    }
}
