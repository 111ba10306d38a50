package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.Explanation.Topic;
import vn.parindex.report.Report.Section;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

/**
 * The report of one unit: summary, areas, parts, disputed leaves, scoring sheet, remarks, and if asked for the
 * explanation of every leaf.
 *
 * <p>Example: {@code UnitReport.of(methodology, result).withRanking(ranking).in(Language.VI)}. Immutable and
 * thread-safe.
 */
public final class UnitReport {

    private static final Set<Topic> SUMMARY =
            Set.of(Topic.LOSS, Topic.NOT_APPLICABLE, Topic.RANGE, Topic.ADJUSTMENT, Topic.GRADE);

    private final Methodology methodology;
    private final IndexResult result;
    private final Optional<Assessment> assessment;
    private final ComparisonGroup group;
    private final boolean explained;
    private final boolean whole;

    private UnitReport(
            Methodology methodology,
            IndexResult result,
            Optional<Assessment> assessment,
            ComparisonGroup group,
            boolean explained,
            boolean whole) {
        this.methodology = methodology;
        this.result = result;
        this.assessment = assessment;
        this.group = group;
        this.explained = explained;
        this.whole = whole;
    }

    /**
     * Obtains a report of a result.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @return the report, not yet in a language
     * @throws ParIndexException with PAR-9001 if the result was computed with other rules
     */
    public static UnitReport of(Methodology methodology, IndexResult result) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(result, "result");
        ReportContext.requireSame(methodology, result.stamp(), result.unit().id());
        return new UnitReport(methodology, result, Optional.empty(), ComparisonGroup.NONE, false, false);
    }

    /**
     * Returns this report with what the unit handed in, which the result does not carry.
     *
     * @param given the assessment that the result was computed from
     * @return the report
     * @throws IllegalArgumentException if it is of another unit, methodology or year
     */
    public UnitReport withAssessment(Assessment given) {
        ReportContext.requireSame(result, given);
        return new UnitReport(methodology, result, Optional.of(given), group, explained, whole);
    }

    /**
     * Returns this report beside the mean and the spread of the ranked units of a ranking, and with the unit's rank.
     *
     * @param among a ranking made from results of the same methodology
     * @return the report
     * @throws ParIndexException with PAR-9001 if the ranking's results were computed with other rules
     */
    public UnitReport withRanking(Ranking among) {
        return beside(ComparisonGroup.of(methodology, among));
    }

    /**
     * Returns this report beside the mean and the spread of a group of units, and with the unit's rank among them. The
     * reports of all units of a ranking can share one group.
     *
     * @param others the group
     * @return the report
     * @throws ParIndexException with PAR-9001 if the results of the group were computed with other rules
     */
    public UnitReport beside(ComparisonGroup others) {
        others.stamp().ifPresent(stamp -> ReportContext.requireSame(methodology, stamp, ""));
        return new UnitReport(methodology, result, assessment, others, explained, whole);
    }

    /**
     * Returns this report with the explanation of every leaf at the end.
     *
     * @return the report
     */
    public UnitReport withExplanations() {
        return new UnitReport(methodology, result, assessment, group, true, whole);
    }

    /**
     * Returns this report with every item of the scoring sheet and with a remark on each that is not scored. Otherwise
     * these remarks are one sentence, and nothing is listed below an area or a criterion of which nothing is scored.
     *
     * @return the report
     */
    public UnitReport withEveryItem() {
        return new UnitReport(methodology, result, assessment, group, explained, true);
    }

    /**
     * Returns this report if it may be published.
     *
     * @param minimum the least confidence of each row
     * @return the report
     * @throws ParIndexException with PAR-9002 if a row is not; see {@link Publication}
     */
    public UnitReport forPublication(Confidence minimum) {
        Publication.require(methodology, result, minimum);
        return this;
    }

    /**
     * Returns the report in a language.
     *
     * @param language the language
     * @return the report as plain data
     */
    public Report in(Language language) {
        ReportContext context = ReportContext.of(methodology, result, assessment, language);
        ReportText words = context.words();
        ReportPreamble preamble = new ReportPreamble(methodology, words);
        UnitCharts charts = new UnitCharts(context, group);
        UnitTables tables = new UnitTables(context, group);
        boolean claim = result.stamp().mode() == Mode.SELF;
        List<Section> findings = Section.unlessEmpty(words.say("section.findings"), FindingTable.of(context, whole));
        boolean urgent = result.findings().stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        List<Section> sections = new ArrayList<>();
        Table areas = tables.areas();
        Table sheet = tables.sheet(whole);
        List<Chart> losses = new ArrayList<>(List.of(charts.losses(areas)));
        charts.leaves(sheet).ifPresent(losses::add);
        sections.add(new Section(
                words.say("section.summary"),
                summary(new SumExplanation(context).whole()),
                losses,
                List.of(),
                List.of()));
        if (urgent) {
            sections.addAll(findings);
        }
        sections.add(Section.of(words.say("section.areas"), areas, List.of(charts.shares(areas))));
        sections.add(Section.of(words.say("section.parts"), tables.parts()));
        if (!claim) {
            sections.add(Section.of(
                    words.say("section.opinions"),
                    tables.disputed(),
                    charts.claims(areas).stream().toList()));
        }
        sections.add(Section.of(words.say("section.sheet"), sheet));
        if (!urgent) {
            sections.addAll(findings);
        }
        if (explained) {
            List<Explanation> all = context.explained(whole).stream()
                    .map(leaf -> Explanation.of(context, leaf))
                    .toList();
            CommonLines common = CommonLines.of(all, words);
            sections.add(new Section(
                    words.say("section.explanations"), common.said(), List.of(), List.of(), common.explanations()));
        }
        String title = words.say("title.unit", "unit", result.unit().name(), "year", result.year());
        Mode mode = result.stamp().mode();
        return new Report(
                language,
                words.marked(title, mode),
                ReportLeads.marked(ReportLeads.unit(context, group), mode, words),
                preamble.unit(result),
                preamble.notices(result),
                sections,
                preamble.technical(Optional.of(result.stamp())));
    }

    private static List<String> summary(Explanation whole) {
        List<String> sentences = new ArrayList<>(List.of(ReportText.sentence(whole.headline())));
        whole.lines().stream()
                .filter(line -> SUMMARY.contains(line.topic()))
                .forEach(line -> sentences.add(line.label() + ": " + line.text()));
        return sentences;
    }
}
