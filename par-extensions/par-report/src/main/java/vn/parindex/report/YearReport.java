package vn.parindex.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.result.Stamp;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

/**
 * The report of two years: every unit by index and rank, or one unit by these and item by item.
 *
 * <p>Example: {@code YearReport.of(comparison).in(Language.VI)}. Immutable and thread-safe.
 */
public final class YearReport {

    private final YearComparison comparison;
    private final Optional<UnitComparison> unit;

    private YearReport(YearComparison comparison, Optional<UnitComparison> unit) {
        this.comparison = comparison;
        this.unit = unit;
    }

    /**
     * Obtains a report of all units.
     *
     * @param comparison the two years
     * @return the report, not yet in a language
     */
    public static YearReport of(YearComparison comparison) {
        return new YearReport(Objects.requireNonNull(comparison, "comparison"), Optional.empty());
    }

    /**
     * Obtains a report of one unit, with every item that the comparison's crosswalk joins.
     *
     * @param comparison the two years
     * @param unitId the unit's id
     * @return the report, not yet in a language
     * @throws IllegalArgumentException if the unit is in neither year
     */
    public static YearReport of(YearComparison comparison, String unitId) {
        UnitComparison unit =
                comparison.unit(unitId).orElseThrow(() -> new IllegalArgumentException("no unit with id " + unitId));
        return new YearReport(comparison, Optional.of(unit));
    }

    /**
     * Returns this report if it may be published.
     *
     * @param minimum the least confidence of each row of both years and of the crosswalk
     * @return the report
     * @throws ParIndexException with PAR-9002 or PAR-9003 if a row is not; see {@link Publication}
     */
    public YearReport forPublication(Confidence minimum) {
        Publication.require(comparison, minimum);
        return this;
    }

    /**
     * Returns the report in a language.
     *
     * @param language the language
     * @return the report as plain data
     */
    public Report in(Language language) {
        YearTables tables = YearTables.of(comparison, language);
        ReportText words = tables.words();
        List<Section> sections = new ArrayList<>();
        if (unit.isPresent()) {
            sections.add(Section.of(words.say("section.years"), tables.units(List.of(unit.get()))));
            tables.breaksSection(unit).ifPresent(sections::add);
            Table items = tables.items(unit.get());
            sections.add(Section.of(
                    words.say("section.items"),
                    items,
                    tables.shares(unit.get(), items).stream().toList()));
        } else {
            Table units = tables.units();
            sections.add(Section.of(
                    words.say("section.years"),
                    units,
                    tables.changes(units).stream().toList()));
            tables.breaksSection(unit).ifPresent(sections::add);
        }
        sections.addAll(Section.unlessEmpty(words.say("section.remarks"), tables.findings()));
        String years = comparison.earlier().year() + " – " + comparison.later().year();
        String title = unit.map(
                        u -> words.say("title.years.unit", "unit", u.unit().name(), "years", years))
                .orElseGet(() -> words.say("title.years", "years", years));
        return new Report(
                language,
                words.marked(title, tables.mode()),
                ReportLeads.years(comparison, unit, words),
                heading(words),
                notices(words, tables),
                sections,
                technical(words));
    }

    private List<Field> heading(ReportText words) {
        List<Field> fields = new ArrayList<>();
        unit.ifPresent(
                u -> fields.add(new Field(words.say("field.unit"), u.unit().name())));
        for (YearStandings year : List.of(comparison.earlier(), comparison.later())) {
            Optional<Stamp> stamp = year.ranking().flatMap(Ranking::stamp);
            fields.add(new Field(
                    words.say("years.year", "year", year.year()),
                    stamp.map(s -> words.say(
                                    "years.computed",
                                    "name",
                                    s.methodologyName(),
                                    "decision",
                                    LegalBasis.cite(s.decision()),
                                    "mode",
                                    s.mode().label()))
                            .or(() -> year.methodology()
                                    .map(under -> words.say("years.published.under", "name", under.name())))
                            .orElseGet(() -> words.say("years.published"))));
        }
        comparison
                .crosswalk()
                .ifPresent(crosswalk -> fields.add(new Field(
                        words.say("field.crosswalk"),
                        words.say(
                                "years.crosswalk",
                                "tier",
                                crosswalk.tier().label(),
                                "rows",
                                words.number(crosswalk.rows().size())))));
        return fields;
    }

    /** Returns what stands at the end: which data of each year, which program, how figures were rounded. */
    private List<Field> technical(ReportText words) {
        List<Field> fields = new ArrayList<>();
        for (YearStandings year : List.of(comparison.earlier(), comparison.later())) {
            year.ranking()
                    .flatMap(Ranking::stamp)
                    .ifPresent(s -> fields.add(new Field(
                            words.say("field.digest.year", "year", year.year()), s.methodology() + "@" + s.digest())));
        }
        versions().ifPresent(versions -> fields.add(new Field(words.say("field.library"), versions)));
        fields.add(new Field(words.say("field.rounding"), words.say("table.rounded")));
        return fields;
    }

    private Optional<String> versions() {
        return Stream.of(comparison.earlier(), comparison.later())
                .flatMap(year -> year.ranking().flatMap(Ranking::stamp).stream())
                .map(Stamp::library)
                .distinct()
                .reduce((one, other) -> one + ", " + other);
    }

    private List<Notice> notices(ReportText words, YearTables tables) {
        Map<String, List<String>> years = new LinkedHashMap<>();
        for (YearStandings year : List.of(comparison.earlier(), comparison.later())) {
            for (String text : confidence(words, year)) {
                years.computeIfAbsent(text, t -> new ArrayList<>())
                        .add(year.year().toString());
            }
        }
        List<Notice> notices = new ArrayList<>();
        if (tables.mode() != Mode.FINAL) {
            notices.add(new Notice(
                    Tone.NOT_FINAL,
                    ReportText.sentence(words.say("notice." + tables.mode().id()))));
        }
        years.forEach((text, of) -> notices.add(
                new Notice(Tone.CONFIDENCE, words.say("years.notice", "years", String.join(", ", of), "text", text))));
        return notices;
    }

    private static List<String> confidence(ReportText words, YearStandings year) {
        return year.ranking().stream()
                .flatMap(ranking -> ranking.results().stream())
                .findFirst()
                .map(any -> new SourceText(words, any.stamp().decision()).marked(any.maximumByConfidence()))
                .orElseGet(() -> List.of(ReportText.sentence(words.say("notice.given-figures"))));
    }
}
