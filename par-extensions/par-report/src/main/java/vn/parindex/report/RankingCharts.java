package vn.parindex.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.SubjectKind;
import vn.parindex.report.StackChart.BandEnd;
import vn.parindex.report.StackChart.StackedUnit;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Part;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/** The chart of a ranking. */
final class RankingCharts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Methodology methodology;
    private final Ranking ranking;
    private final ReportText words;
    private final Map<String, IndexResult> results;

    RankingCharts(Methodology methodology, Ranking ranking, ReportText words) {
        this.methodology = methodology;
        this.ranking = ranking;
        this.words = words;
        this.results = ranking.results().stream()
                .collect(Collectors.toMap(result -> result.unit().id(), Function.identity()));
    }

    /** Returns the units by rank; their parts are shown where every unit's index is the sum of its parts. */
    Chart stack() {
        boolean parted = !results.isEmpty()
                && ranking.subject().kind() == SubjectKind.INDEX
                && ranking.ranked().stream()
                        .allMatch(unit -> isSumOfParts(results.get(unit.unit().id())));
        List<String> parts = parted
                ? parts(ranking.results().get(0))
                        .map(part -> words.language().show(part.name()))
                        .toList()
                : List.of(words.say("column.index"));
        List<StackedUnit> units = new ArrayList<>();
        for (RankedUnit unit : ranking.ranked()) {
            BigDecimal index = ranking.published(unit.contender().index().orElseThrow());
            units.add(new StackedUnit(
                    unit.rank(),
                    unit.unit().name(),
                    parted ? values(results.get(unit.unit().id())) : List.of(index),
                    index));
        }
        List<BandEnd> bands = methodology
                .scale(GradeScale.Purpose.GROUP)
                .or(() -> methodology.scale(GradeScale.Purpose.RATING))
                .map(scale -> scale.bands().stream()
                        .filter(band -> band.from().isPresent())
                        .map(band -> new BandEnd(
                                words.language().show(band.name()),
                                band.from().orElseThrow().toBigDecimal()))
                        .toList())
                .orElse(List.of());
        return new Chart(
                ranking.stamp()
                        .map(stamp -> words.marked(words.say("chart.stack"), stamp.mode()))
                        .orElseGet(() -> words.say("chart.stack")),
                description(),
                new StackChart(parts, units, bands));
    }

    private static boolean isSumOfParts(IndexResult result) {
        return result.parts().stream()
                .map(part -> part.score().points())
                .reduce(Points.ZERO, Points::plus)
                .equals(result.total().points());
    }

    /** Returns the parts by method, without methods that score no leaf. */
    private static Stream<Part> parts(IndexResult result) {
        return result.parts().stream()
                .filter(part -> !part.score().fullMaximum().isZero());
    }

    private static List<BigDecimal> values(IndexResult result) {
        BigDecimal max = result.total().maximum().toBigDecimal();
        return parts(result)
                .map(Part::score)
                .map(score -> score.points().toBigDecimal().multiply(HUNDRED).divide(max, MathContext.DECIMAL64))
                .toList();
    }

    private String description() {
        if (ranking.ranked().isEmpty()) {
            return words.say("chart.stack.none");
        }
        RankedUnit first = ranking.ranked().get(0);
        RankedUnit last = ranking.ranked().get(ranking.ranked().size() - 1);
        Share mean = ranking.means().all().orElseThrow().value();
        return words.say(
                "chart.stack.text",
                "count",
                words.number(ranking.ranked().size()),
                "first",
                first.unit().name(),
                "firstIndex",
                words.printed(first.contender().index().orElseThrow()),
                "last",
                last.unit().name(),
                "lastIndex",
                words.printed(last.contender().index().orElseThrow()),
                "mean",
                words.printed(mean));
    }
}
