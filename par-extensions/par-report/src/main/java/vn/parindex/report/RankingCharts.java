package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.value.Share;

/** The chart of a ranking. */
final class RankingCharts {

    private final Methodology methodology;
    private final Ranking ranking;
    private final ReportText words;

    RankingCharts(Methodology methodology, Ranking ranking, ReportText words) {
        this.methodology = methodology;
        this.ranking = ranking;
        this.words = words;
    }

    /** The index of each unit by rank, with the mean of all and the group of the unit at the right of its name. */
    Chart indices(Table data) {
        Share mean = ranking.means().all().orElseThrow().value();
        String title = words.say(
                "chart.ranking",
                "above",
                words.number(ranking.means().above().size()),
                "count",
                words.number(ranking.ranked().size()),
                "mean",
                words.printed(mean));
        StripChartBuilder chart = new StripChartBuilder(ranking.stamp()
                        .map(stamp -> words.marked(title, stamp.mode()))
                        .orElse(title))
                .about(words.say("chart.ranking.about"))
                .key(StripKind.DOT, words.say("column.index"))
                .key(
                        StripKind.MEAN,
                        words.say(
                                "legend.mean",
                                "count",
                                words.number(ranking.ranked().size())))
                .key(StripKind.BAND, words.say("legend.band"))
                .source(words.say("chart.source.ranking"))
                .data(data);
        Optional<GradeScale> scale =
                methodology.scale(GradeScale.Purpose.GROUP).or(() -> methodology.scale(GradeScale.Purpose.RATING));
        for (RankedUnit unit : ranking.ranked()) {
            Share index = unit.contender().index().orElseThrow();
            List<StripMark> marks = new ArrayList<>();
            Optional<GradeScale.Band> band = scale.map(of -> of.bandOf(index, ranking.published()));
            band.ifPresent(of -> marks.add(band(scale.orElseThrow(), of)));
            marks.add(StripMark.of(StripKind.MEAN, ranking.published(mean)));
            marks.add(StripMark.of(StripKind.DOT, ranking.published(index)));
            chart.row(
                    words.number(unit.rank()) + ". " + unit.unit().name(),
                    band.map(of -> words.language().show(of.name())).orElse(""),
                    words.number(ranking.published(index)),
                    marks);
        }
        return chart.build();
    }

    /** A group from its lower end to that of the next higher one. */
    private static StripMark band(GradeScale scale, GradeScale.Band band) {
        BigDecimal from = band.from().map(of -> of.toBigDecimal()).orElse(BigDecimal.ZERO);
        int place = scale.bands().indexOf(band);
        BigDecimal to = place == 0
                ? BigDecimal.valueOf(1000)
                : scale.bands().get(place - 1).from().orElseThrow().toBigDecimal();
        return StripMark.of(StripKind.BAND, from, to);
    }
}
