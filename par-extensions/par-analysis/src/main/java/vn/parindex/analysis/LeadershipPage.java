package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.ranking.Ranking;
import vn.parindex.report.Chart;
import vn.parindex.report.Report;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Lead;
import vn.parindex.report.Report.Section;
import vn.parindex.report.StripChartBuilder;
import vn.parindex.report.StripMark;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.report.Table;
import vn.parindex.report.UnitReport;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * One page on a unit for its leadership: index, rank, group and change, the five areas that lose most, why the index
 * moved, and the steps that would lift it most.
 *
 * <p>Example: {@code LeadershipPage.of(evaluator, assessment, Mode.FINAL).among(ranking).in(Language.VI)}. It prints on
 * one side of A4. Immutable and thread-safe.
 */
public final class LeadershipPage {

    static final PhraseBook BOOK = PhraseBook.of(LeadershipPage.class::getResourceAsStream, "leadership");

    private static final int MOST = 5;
    private static final int REASONS = 3;
    /** The place of the last figure of a lead. */
    private static final int LAST_FIGURE = 3;
    /** Digest and version; how figures are rounded and abbreviated stands in the unit's report. */
    private static final int FACTS = 2;

    private final IndexEvaluator evaluator;
    private final Assessment assessment;
    private final Mode mode;
    private final Optional<Ranking> among;
    private final Optional<ResultMove> move;

    private LeadershipPage(
            IndexEvaluator evaluator,
            Assessment assessment,
            Mode mode,
            Optional<Ranking> among,
            Optional<ResultMove> move) {
        this.evaluator = evaluator;
        this.assessment = assessment;
        this.mode = mode;
        this.among = among;
        this.move = move;
    }

    /**
     * Obtains the page of an assessment.
     *
     * @param evaluator the evaluator of its methodology
     * @param assessment the assessment
     * @param mode which opinions count
     * @return the page, not yet in a language
     */
    public static LeadershipPage of(IndexEvaluator evaluator, Assessment assessment, Mode mode) {
        return new LeadershipPage(
                Objects.requireNonNull(evaluator, "evaluator"),
                Objects.requireNonNull(assessment, "assessment"),
                Objects.requireNonNull(mode, "mode"),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns this page with the unit's rank and its distance from the mean.
     *
     * @param ranking a ranking made from results of the same methodology
     * @return the page
     */
    public LeadershipPage among(Ranking ranking) {
        return new LeadershipPage(evaluator, assessment, mode, Optional.of(ranking), move);
    }

    /**
     * Returns this page with what changed since another year, and why.
     *
     * @param change the change that leads to this result
     * @return the page
     * @throws IllegalArgumentException if it leads to the result of another unit or year
     */
    public LeadershipPage since(ResultMove change) {
        if (!change.later().unit().id().equals(assessment.unit().id())
                || !change.later().year().equals(assessment.year())) {
            throw new IllegalArgumentException("change leads to another result: "
                    + change.later().unit().id() + " " + change.later().year());
        }
        return new LeadershipPage(evaluator, assessment, mode, among, Optional.of(change));
    }

    /**
     * Returns the page in a language.
     *
     * @param language the language
     * @return the page as plain data
     * @throws ParIndexException with PAR-9001 if the ranking was computed with other rules
     */
    public Report in(Language language) {
        return new Writing(Objects.requireNonNull(language, "language")).page();
    }

    /** The page as it is written. */
    private final class Writing {

        private final ReportWords words;
        private final NextSteps steps;
        private final IndexResult result;
        private final Rounding printed;

        Writing(Language language) {
            words = new ReportWords(BOOK, language);
            steps = NextSteps.of(evaluator, assessment, mode);
            result = steps.result();
            printed = result.stamp().published();
        }

        Report page() {
            UnitReport unit = UnitReport.of(evaluator.methodology(), result);
            Report whole = among.map(unit::withRanking).orElse(unit).in(words.language());
            List<Section> sections = new ArrayList<>(List.of(losses()));
            sections.addAll(move.map(this::change).orElseGet(() -> shares(whole)));
            sections.add(lifts());
            return new Report(
                    words.language(),
                    whole.title().replaceFirst("^[^:]*", words.say("title", "year", result.year())),
                    lead(whole.lead()),
                    List.of(),
                    whole.notices(),
                    sections,
                    whole.technical().stream().limit(FACTS).toList());
        }

        /** The lead of the unit's report; its last figure is the change since the other year, if that is known. */
        private Lead lead(Lead unit) {
            if (move.isEmpty()) {
                return unit;
            }
            List<Field> figures = new ArrayList<>(unit.figures());
            Optional<BigDecimal> change = move.get()
                    .earlier()
                    .index()
                    .flatMap(before ->
                            result.index().map(now -> now.inPercent(printed).subtract(before.inPercent(printed))));
            change.ifPresent(by -> {
                Field since = new Field(
                        words.say("since", "year", move.get().earlier().year()),
                        words.language().signed(by));
                if (figures.size() > LAST_FIGURE) {
                    figures.set(LAST_FIGURE, since);
                } else {
                    figures.add(since);
                }
            });
            return new Lead(figures, unit.sentence());
        }

        /** The areas that lose most, by name. */
        private Section losses() {
            List<Outcome> areas = result.areas().stream()
                    .filter(area -> area.score().lost().compareTo(Points.ZERO) > 0)
                    .sorted(Comparator.comparing((Outcome area) -> area.score().lost())
                            .reversed())
                    .limit(MOST)
                    .toList();
            if (areas.isEmpty()) {
                return new Section(
                        words.say("section.losses"),
                        List.of(words.say("losses.none")),
                        List.of(),
                        List.of(),
                        List.of());
            }
            Points lost = sum(areas);
            Points all = sum(result.areas());
            StripChartBuilder chart = new StripChartBuilder(
                            words.say("losses", "count", areas.size(), "lost", number(lost), "all", number(all)))
                    .about(words.say("losses.about"))
                    .source(source());
            areas.forEach(area -> chart.row(
                    area.code() + ". " + words.show(area.name()),
                    words.say(
                            "losses.of",
                            "points",
                            number(area.score().points()),
                            "max",
                            number(area.score().maximum())),
                    words.language().signed(number(area.score().lost()).negate()),
                    List.of(StripMark.of(StripKind.LOST, number(area.score().lost())))));
            return new Section(words.say("section.losses"), List.of(), List.of(chart.build()), List.of(), List.of());
        }

        private Points sum(List<Outcome> nodes) {
            return nodes.stream().map(node -> node.score().lost()).reduce(Points.ZERO, Points::plus);
        }

        private BigDecimal number(Points points) {
            return printed.apply(points.toBigDecimal());
        }

        private String source() {
            return words.say("source", "unit", result.unit().name(), "year", result.year());
        }

        /** The picture of the shares of each area, as in the unit's report. */
        private List<Section> shares(Report whole) {
            List<Chart> pictures = whole.sections().stream()
                    .skip(1)
                    .flatMap(section -> section.charts().stream())
                    .limit(1)
                    .toList();
            return List.of(new Section(
                    words.say(among.isPresent() ? "section.shares" : "section.shares.alone"),
                    List.of(),
                    pictures,
                    List.of(),
                    List.of()));
        }

        /** The change of each area, the largest rise first. */
        private Chart areas(ResultMove since) {
            StripChartBuilder chart = new StripChartBuilder(words.say(
                            "change.areas",
                            "change",
                            signed(since.change()),
                            "earlier",
                            since.earlier().year(),
                            "later",
                            since.later().year()))
                    .about(words.say("change.about"))
                    .key(StripKind.LOST, words.say("down"))
                    .key(StripKind.GAINED, words.say("up"))
                    .source(words.say("source.years", "unit", result.unit().name()));
            since.rows(LossSubject.AREA).stream()
                    .sorted(Comparator.comparing((SplitRow row) -> row.split().change())
                            .reversed())
                    .forEach(row -> {
                        BigDecimal by = number(row.split().change());
                        chart.row(
                                row.code() + ". " + words.show(row.name()),
                                "",
                                words.language().signed(by),
                                List.of(StripMark.of(by.signum() < 0 ? StripKind.LOST : StripKind.GAINED, by)));
                    });
            return chart.build();
        }

        /** What changed and why: the causes, the items that moved most, the picture of the areas. */
        private List<Section> change(ResultMove since) {
            List<SplitRow> leaves = since.rows(LossSubject.LEAF).stream()
                    .filter(row -> !row.split().change().isZero())
                    .sorted(Comparator.comparing((SplitRow row) -> magnitude(row))
                            .reversed())
                    .limit(REASONS)
                    .toList();
            SplitRow whole = since.rows(LossSubject.WHOLE).get(0);
            List<String> sentences = new ArrayList<>(List.of(words.say(
                    "change",
                    "earlier",
                    since.earlier().year(),
                    "change",
                    signed(since.change()),
                    "facts",
                    signed(whole.split().facts()),
                    "opinions",
                    signed(whole.split().opinions()),
                    "rules",
                    signed(whole.split().rules()))));
            if (!whole.split().mixed().isZero()) {
                sentences.add(
                        words.say("change.mixed", "points", signed(whole.split().mixed())));
            }
            if (!since.adjustments().isZero()) {
                sentences.add(words.say("change.adjusted", "points", signed(since.adjustments())));
            }
            if (!leaves.isEmpty()) {
                sentences.add(words.say(
                        "change.leaves",
                        "leaves",
                        leaves.stream()
                                .map(row -> words.say(
                                        "change.leaf",
                                        "code",
                                        row.code(),
                                        "name",
                                        row.name(),
                                        "change",
                                        signed(row.split().change())))
                                .toList()));
            }
            return List.of(
                    new Section(words.say("section.change"), sentences, List.of(areas(since)), List.of(), List.of()));
        }

        private BigDecimal magnitude(SplitRow row) {
            return row.split().change().toBigDecimal().abs();
        }

        private String signed(Points points) {
            return words.language().signed(number(points));
        }

        /** The steps that lift the whole most, of what the unit does itself. */
        private Section lifts() {
            List<LeafSteps> most = steps.mostFirst().stream()
                    .filter(leaf -> !leaf.leaf().measured())
                    .limit(MOST)
                    .toList();
            if (most.isEmpty()) {
                return new Section(
                        words.say("section.lifts"), List.of(words.say("lifts.none")), List.of(), List.of(), List.of());
            }
            NextStepSentences sentences = NextStepSentences.of(steps, words.language());
            Table table = words.<LeafSteps>table(
                            "lifts",
                            List.of(
                                    words.code("code", leaf -> leaf.leaf().code()),
                                    words.text("name", leaf -> leaf.leaf().name()),
                                    words.text("step", leaf -> sentences.sentence(leaf.leaf(), best(leaf))),
                                    words.change(
                                            "gain",
                                            leaf -> Optional.of(
                                                    number(best(leaf).totalGain())))))
                    .rows(most)
                    .notes(words.say("lifts.note"))
                    .build();
            return new Section(words.say("section.lifts"), List.of(), List.of(), List.of(table), List.of());
        }

        private NextStep best(LeafSteps leaf) {
            return leaf.steps().stream()
                    .max(Comparator.comparing(NextStep::totalGain))
                    .orElseThrow();
        }
    }
}
