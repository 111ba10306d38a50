package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.analysis.IndexTrends.TrendRow;
import vn.parindex.finding.Finding;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Report;
import vn.parindex.report.TableCell;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;

/** Indices over the years, as one report. */
public final class IndexTrendsReport {

    private IndexTrendsReport() {}

    /**
     * Returns the report in a language.
     *
     * @param trends the trends
     * @param remarks what has to be known of the years, e.g. that their decisions differ
     * @param language the language
     * @return the report as plain data
     */
    public static Report of(IndexTrends trends, List<Finding> remarks, Language language) {
        Objects.requireNonNull(trends, "trends");
        ReportWords words = new ReportWords(ScorePatternsReport.BOOK, Objects.requireNonNull(language, "language"));
        List<ColumnSpec<TrendRow>> columns = new ArrayList<>();
        columns.add(words.text("unit", row -> row.unit().name()));
        for (IndexYear year : trends.years()) {
            columns.add(ColumnSpec.number(
                    year.toString(),
                    row -> TableCell.number(Optional.ofNullable(row.indices().get(year)))));
        }
        columns.add(words.change("change", TrendRow::change));
        columns.add(words.change("slope", TrendRow::slope));
        List<String> means = new ArrayList<>();
        trends.means().forEach((year, mean) -> means.add(words.say("mean", "year", year, "mean", mean)));
        return new Report(
                language,
                words.say("trends.title"),
                List.of(words.field("units", trends.units().size()), words.field("years", trends.years())),
                remarks.stream().map(words::notice).toList(),
                List.of(words.section(
                        "trends",
                        means,
                        List.of(words.table("trends", columns)
                                .rows(trends.units())
                                .notes(words.say("note.trends"))
                                .build()))));
    }
}
