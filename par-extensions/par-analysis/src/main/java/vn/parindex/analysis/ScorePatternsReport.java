package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.analysis.AppraisalStrictness.CutRow;
import vn.parindex.analysis.LeafSpread.LeafPower;
import vn.parindex.report.Report;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Table;
import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Unit;

/** What the figures of many units have in common, as one report. */
public final class ScorePatternsReport {

    static final PhraseBook BOOK = PhraseBook.of(ScorePatternsReport.class::getResourceAsStream, "patterns");

    private final ScorePatterns patterns;
    private final ReportWords words;

    private ScorePatternsReport(ScorePatterns patterns, Language language) {
        this.patterns = patterns;
        words = new ReportWords(BOOK, language);
    }

    /**
     * Returns the report in a language.
     *
     * @param patterns the patterns
     * @param language the language
     * @return the report as plain data
     */
    public static Report of(ScorePatterns patterns, Language language) {
        Objects.requireNonNull(patterns, "patterns");
        return new ScorePatternsReport(patterns, Objects.requireNonNull(language, "language")).report();
    }

    private List<Field> heading() {
        List<Field> heading = new ArrayList<>();
        heading.add(words.field("year", patterns.year()));
        heading.add(words.field("units", patterns.units()));
        patterns.stamp().ifPresent(stamp -> {
            heading.add(words.field("methodology", stamp.methodologyName()));
            heading.add(words.field("mode", stamp.mode().label()));
        });
        return heading;
    }

    private List<Field> technical() {
        return patterns.stamp()
                .map(stamp -> List.of(
                        words.field("digest", stamp.methodology() + "@" + stamp.digest()),
                        words.field("library", stamp.library())))
                .orElse(List.of());
    }

    private Report report() {
        List<Section> sections = new ArrayList<>();
        if (patterns.columns().stream().anyMatch(FigureColumn::item)) {
            sections.add(words.section("power", power(), List.of()));
        }
        sections.add(words.section("columns", List.of(), List.of(columns())));
        if (!patterns.between().isEmpty()) {
            sections.add(words.section("between", List.of(), List.of(between())));
        }
        patterns.strictness()
                .filter(of -> !of.items().isEmpty())
                .ifPresent(of -> sections.add(words.section(
                        "strictness", List.of(), List.of(cuts("agencies", of.agencies()), cuts("items", of.items())))));
        return new Report(
                        words.language(),
                        words.say("title"),
                        heading(),
                        patterns.remarks().stream().map(words::notice).toList(),
                        sections)
                .withTechnical(technical());
    }

    /** The items that tell nobody apart, by what they do instead. */
    private List<String> power() {
        List<String> lines = new ArrayList<>();
        for (LeafPower power : LeafPower.values()) {
            List<FigureColumn> items =
                    patterns.columns(power).stream().filter(FigureColumn::item).toList();
            if (power != LeafPower.DISCRIMINATES && !items.isEmpty()) {
                lines.add(words.say(
                        "power",
                        "count",
                        items.size(),
                        "power",
                        power.label(),
                        "codes",
                        items.stream().map(FigureColumn::id).collect(Collectors.joining(", "))));
            }
        }
        return lines.isEmpty() ? List.of(words.say("power.none")) : lines;
    }

    private Table columns() {
        Map<String, Correlation> withIndex =
                patterns.withIndex().stream().collect(Collectors.toMap(Correlation::first, of -> of));
        return words.<FigureColumn>table(
                        "columns",
                        List.of(
                                words.code("code", FigureColumn::id),
                                words.text("name", FigureColumn::name),
                                words.count("count", column -> column.values().size()),
                                words.optional("least", column -> end(column, false)),
                                words.optional("mean", column -> column.mean().map(ScorePatternsReport::printed)),
                                words.optional("most", column -> end(column, true)),
                                words.optional(
                                        "pearson",
                                        column -> Optional.ofNullable(withIndex.get(column.id()))
                                                .flatMap(Correlation::pearson)),
                                words.optional(
                                        "spearman",
                                        column -> Optional.ofNullable(withIndex.get(column.id()))
                                                .flatMap(Correlation::spearman)),
                                words.<FigureColumn>text("outliers", this::outliers)
                                        .unlessEmpty()))
                .rows(patterns.columns())
                .notes(words.say("note.columns"), words.say("note.outliers"))
                .build();
    }

    private static Optional<BigDecimal> end(FigureColumn column, boolean most) {
        List<BigDecimal> sorted = column.sorted();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(printed(sorted.get(most ? sorted.size() - 1 : 0)));
    }

    private static BigDecimal printed(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private String outliers(FigureColumn column) {
        return column.outliers().keySet().stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    private Table between() {
        return words.<Correlation>table(
                        "between",
                        List.of(
                                words.code("first", Correlation::first),
                                words.code("second", Correlation::second),
                                words.count("count", Correlation::count),
                                words.optional("pearson", Correlation::pearson),
                                words.optional("spearman", Correlation::spearman)))
                .rows(patterns.between())
                .notes(words.say("note.between"))
                .build();
    }

    private Table cuts(String key, List<CutRow> rows) {
        return words.<CutRow>table(
                        key,
                        List.of(
                                words.<CutRow>text("agency", CutRow::agency).unlessEmpty(),
                                words.<CutRow>text(
                                                "code",
                                                row -> row.item()
                                                        .map(Object::toString)
                                                        .orElse(""))
                                        .unlessEmpty(),
                                words.count("claims", CutRow::count),
                                words.count("cut", CutRow::cut),
                                words.number("mean-cut", CutRow::mean),
                                words.optional("error", CutRow::standardError)))
                .rows(rows)
                .notes(words.say("note.strictness"))
                .build();
    }
}
