package vn.parindex.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.Report.Section;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;

/**
 * The report of a ranking: units with their parts, groups, means, units without a rank, remarks.
 *
 * <p>Example: {@code RankingReport.of(methodology, ranking).in(Language.VI)}. Immutable and thread-safe.
 */
public final class RankingReport {

    private final Methodology methodology;
    private final Ranking ranking;

    private RankingReport(Methodology methodology, Ranking ranking) {
        this.methodology = methodology;
        this.ranking = ranking;
    }

    /**
     * Obtains a report of a ranking.
     *
     * @param methodology the methodology that the results were computed with, or whose scales and methods the given
     *     figures follow
     * @param ranking the ranking
     * @return the report, not yet in a language
     * @throws ParIndexException with PAR-9001 if the results were computed with other rules
     */
    public static RankingReport of(Methodology methodology, Ranking ranking) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(ranking, "ranking");
        ranking.stamp().ifPresent(stamp -> ReportContext.requireSame(methodology, stamp, ""));
        return new RankingReport(methodology, ranking);
    }

    /**
     * Returns this report if it may be published.
     *
     * @param minimum the least confidence of each row
     * @return the report
     * @throws ParIndexException with PAR-9002 or PAR-9003 if a row is not; see {@link Publication}
     */
    public RankingReport forPublication(Confidence minimum) {
        Publication.require(methodology, ranking, minimum);
        return this;
    }

    /**
     * Returns the report in a language.
     *
     * @param language the language
     * @return the report as plain data
     */
    public Report in(Language language) {
        RankingTables tables = RankingTables.of(methodology, ranking, language);
        ReportText words = ReportText.of(language, ranking.published());
        ReportPreamble preamble = new ReportPreamble(methodology, words);
        List<Section> sections = new ArrayList<>();
        if (!ranking.ranked().isEmpty()) {
            methodology
                    .scales()
                    .forEach(scale ->
                            sections.add(Section.of(words.language().show(scale.name()), tables.bands(scale))));
            sections.add(Section.of(words.say("section.means"), tables.means()));
            Table ranked = tables.ranked();
            sections.add(Section.of(
                    words.say("section.ranking"),
                    ranked,
                    List.of(new RankingCharts(methodology, ranking, words).indices(ranked))));
            tables.byAreas().ifPresent(areas -> sections.add(Section.of(words.say("section.by-areas"), areas)));
        }
        if (!ranking.withoutRank().isEmpty()) {
            sections.add(Section.of(words.say("section.without-rank"), tables.withoutRank()));
        }
        Map<String, String> names = new HashMap<>();
        ranking.ranked().forEach(unit -> names.put(unit.unit().id(), unit.unit().name()));
        ranking.withoutRank()
                .forEach(unit -> names.put(unit.unit().id(), unit.unit().name()));
        sections.addAll(Section.unlessEmpty(
                words.say("section.findings"),
                FindingTable.of(ranking.findings(), place -> names.getOrDefault(place, place), words)));
        String subject = words.language().show(ranking.subject().name());
        String title = ranking.year()
                .map(year -> words.say("title.ranking.year", "subject", subject, "year", year))
                .orElseGet(() -> words.say("title.ranking", "subject", subject));
        return new Report(
                language,
                tables.marked(title),
                ReportLeads.ranking(ranking, words),
                preamble.ranking(ranking),
                preamble.notices(ranking),
                sections,
                preamble.technical(ranking.stamp()));
    }
}
