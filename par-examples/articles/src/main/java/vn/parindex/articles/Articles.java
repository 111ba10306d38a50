package vn.parindex.articles;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.analysis.AnalysisCharts;
import vn.parindex.analysis.FigureOrigin;
import vn.parindex.analysis.ImprovementTargets;
import vn.parindex.analysis.LeafSteps;
import vn.parindex.analysis.NextStep;
import vn.parindex.analysis.NextStepSentences;
import vn.parindex.analysis.NextSteps;
import vn.parindex.analysis.PublishedMove;
import vn.parindex.analysis.PublishedMoveSentences;
import vn.parindex.analysis.PublishedWhatIf;
import vn.parindex.analysis.WhatIfSentences;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.comparison.YearComparison;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.PublishedRound;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.RoundFacts;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Report;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.StripChartBuilder;
import vn.parindex.report.StripMark;
import vn.parindex.report.StripMark.StripKind;
import vn.parindex.report.Table;
import vn.parindex.report.TableBuilder;
import vn.parindex.report.TableCell;
import vn.parindex.report.TextFormat;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * What three articles ask: why An Giang fell 15 ranks though its index rose, what the targets of Lâm Đồng would bring,
 * and what Long An could improve first. Figures are as published; where figures of a unit are made up, the text says
 * so.
 */
public final class Articles {

    private final Language language;
    private final PublishedRound before;
    private final PublishedRound after;

    private Articles(Language language) {
        this.language = language;
        InputStream stream = Articles.class.getResourceAsStream("published-scores.csv");
        PublishedScores scores =
                PublishedScores.read(Objects.requireNonNull(stream, "published-scores.csv"), "published-scores.csv");
        before = round(scores, IndexYear.of(2019));
        after = round(scores, IndexYear.of(2020));
    }

    /**
     * Prints the answers, or writes them as a page with charts.
     *
     * @param arguments {@code en} for English, and the path of a file for a page of HTML
     * @throws IOException if the page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        Articles articles = new Articles(words.contains("en") ? Language.EN : Language.VI);
        Optional<String> page =
                words.stream().filter(word -> word.endsWith(".html")).findFirst();
        if (page.isPresent()) {
            Files.writeString(Path.of(page.get()), TextFormat.HTML.render(articles.report()));
        } else {
            articles.sections().forEach(Articles::print);
        }
    }

    private static void print(Section section) {
        System.out.println(section.title());
        section.sentences().forEach(System.out::println);
        System.out.println();
    }

    private List<Section> sections() {
        return List.of(anGiang(), anGiangInFull(), lamDong(), longAn());
    }

    private Report report() {
        return new Report(
                language,
                say("Ba bài báo hỏi gì về Chỉ số CCHC", "What three articles ask of the index"),
                List.of(),
                List.of(
                        new Notice(Tone.CONFIDENCE, source()),
                        new Notice(
                                Tone.NOTE,
                                say(
                                        "Số liệu của An Giang và Lâm Đồng là số liệu công bố, có nguồn ở từng mục. Số liệu của"
                                                + " Long An là giả định.",
                                        "The figures of An Giang and Lâm Đồng are as published, with their sources. Those of"
                                                + " Long An are made up."))),
                sections());
    }

    private static PublishedRound round(PublishedScores scores, IndexYear year) {
        return PublishedRound.of(scores, RoundFacts.installed(), year, "province")
                .get(0);
    }

    private String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    private Section anGiang() {
        PublishedMove move = move("An Giang");
        Table data = table(move);
        return new Section(
                say("An Giang: chỉ số tăng mà hạng giảm, vì sao?", "An Giang: its index rose and its rank fell, why?"),
                List.of(PublishedMoveSentences.of(move, language).headline()),
                List.of(AnalysisCharts.in(language).move(move, data)),
                List.of(data),
                List.of());
    }

    private Section anGiangInFull() {
        List<String> lines =
                PublishedMoveSentences.of(move("An Giang"), language).lines();
        return new Section(
                say("An Giang: khoảng cách và nguồn", "An Giang: distances and sources"),
                lines.subList(1, lines.size()),
                List.of(),
                List.of(),
                List.of());
    }

    private PublishedMove move(String unit) {
        return PublishedMove.of(before, after, YearComparison.of(before.standings(), after.standings()), unit);
    }

    /** A figure of two years, or of what is and what may be. */
    private record FigurePair(String name, BigDecimal from, BigDecimal to) {}

    private Table table(PublishedMove move) {
        List<FigurePair> pairs = new ArrayList<>();
        add(pairs, say("Chỉ số", "Index"), move.earlier().index(), move.later().index());
        add(
                pairs,
                say("Trung bình 63 tỉnh", "Mean of 63 provinces"),
                move.earlier().mean(),
                move.later().mean());
        add(pairs, say("Thứ hạng", "Rank"), move.earlier().rank(), move.later().rank());
        return table(
                say("Số liệu công bố của ", "Figures published of ")
                        + move.later().unit().name(),
                "2019",
                "2020",
                pairs);
    }

    private static void add(
            List<FigurePair> pairs, String name, Optional<FigureOrigin> from, Optional<FigureOrigin> to) {
        if (from.isPresent() && to.isPresent()) {
            pairs.add(new FigurePair(name, from.get().value(), to.get().value()));
        }
    }

    private Table table(String title, String from, String to, List<FigurePair> pairs) {
        return new TableBuilder<FigurePair>(
                        language,
                        title,
                        List.of(
                                ColumnSpec.text(say("Số liệu", "Figure"), FigurePair::name),
                                ColumnSpec.number(from, pair -> TableCell.number(pair.from())),
                                ColumnSpec.number(to, pair -> TableCell.number(pair.to()))))
                .rows(pairs)
                .build();
    }

    private Section lamDong() {
        PublishedMove move = move("Lâm Đồng");
        InputStream stream = Articles.class.getResourceAsStream("lam-dong.csv");
        ImprovementTargets targets =
                ImprovementTargets.read(Objects.requireNonNull(stream, "lam-dong.csv"), "lam-dong.csv");
        IndexEvaluator evaluator = IndexEvaluator.of(ParRules2020.provinces());
        BigDecimal index = new BigDecimal("83.93");
        PublishedWhatIf whatIf = PublishedWhatIf.of(evaluator, index, targets);
        List<Share> others = after.contenders().stream()
                .filter(contender -> !contender.unit().name().equals("Lâm Đồng"))
                .flatMap(contender -> contender.index().stream())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(PublishedMoveSentences.of(move, language).headline());
        lines.addAll(WhatIfSentences.in(language).lines(whatIf, others));
        List<FigurePair> gains = new ArrayList<>();
        whatIf.leaves()
                .forEach((leaf, points) -> gains.add(new FigurePair(
                        leaf.code() + " " + language.show(leaf.name()),
                        BigDecimal.ZERO,
                        points.toBigDecimal().setScale(2))));
        Table data = table(
                say("Điểm mà từng mục tiêu có thể thêm", "Points that each target may add"),
                say("Ít nhất", "Least"),
                say("Nhiều nhất", "Most"),
                gains);
        BigDecimal most = gains.stream().map(FigurePair::to).reduce(BigDecimal.ZERO, BigDecimal::add);
        StripChartBuilder chart = new StripChartBuilder(say(
                        "Các mục tiêu thêm nhiều nhất " + language.number(most)
                                + " điểm; đã có bao nhiêu thì chưa biết",
                        "The targets add " + language.number(most)
                                + " points at most; how many are there already is not known"))
                .about(say("Điểm có thể thêm ở từng mục.", "Points that may be added at each item."))
                .key(StripKind.OPEN, say("Khoảng có thể", "Possible range"))
                .source(say("mục tiêu năm 2021 của Lâm Đồng theo báo", "Lâm Đồng's targets for 2021 as reported"))
                .data(data);
        gains.forEach(gain -> chart.row(
                gain.name(),
                "",
                "0 – " + language.number(gain.to()),
                List.of(StripMark.of(StripKind.OPEN, BigDecimal.ZERO, gain.to()))));
        Table moved = table(move);
        return new Section(
                say(
                        "Lâm Đồng: các mục tiêu năm 2021 đưa chỉ số 83,93 đến đâu?",
                        "Lâm Đồng: where do the targets for 2021 take the index of 83.93?"),
                lines,
                List.of(AnalysisCharts.in(language).move(move, moved), chart.build()),
                List.of(moved, data),
                List.of());
    }

    private Section longAn() {
        Methodology provinces = ParRules2020.provinces();
        Assessment madeUp = Assessment.of(Unit.of("long-an", "Long An"), provinces.id(), IndexYear.of(2020))
                .add(NodeCode.parse("7.2.2"), figures(provinces, "7.2.2", 25, 100))
                .add(NodeCode.parse("3.4.4"), figures(provinces, "3.4.4", 60, 100))
                .add(NodeCode.parse("1.5"), figures(provinces, "1.5", 0))
                .build();
        NextSteps steps = NextSteps.of(IndexEvaluator.of(provinces), madeUp, Mode.FINAL);
        NextStepSentences sentences = NextStepSentences.of(steps, language);
        List<String> lines = new ArrayList<>();
        List<FigurePair> gains = new ArrayList<>();
        for (LeafSteps leaf : steps.mostFirst()) {
            lines.addAll(sentences.of(leaf));
            BigDecimal most = leaf.steps().stream()
                    .map(NextStep::gain)
                    .max(Comparator.naturalOrder())
                    .orElse(Points.ZERO)
                    .toBigDecimal()
                    .setScale(2);
            gains.add(new FigurePair(
                    leaf.leaf().code() + " " + language.show(leaf.leaf().name()),
                    leaf.score().points().toBigDecimal().setScale(2),
                    most));
        }
        lines.add(source());
        Table data = table(
                say("Điểm thêm khi làm hết (giả định)", "Points gained when all is done (made up)"),
                say("Hiện nay", "Now"),
                say("Thêm", "Gained"),
                gains);
        StripChartBuilder chart = new StripChartBuilder(say(
                        "Giả định: làm hết ở mỗi mục thì thêm được bấy nhiêu điểm",
                        "Made up: so many points are gained where all is done"))
                .about(say("Điểm thêm ở từng mục.", "Points gained at each item."))
                .source(say("số liệu giả định, không phải của tỉnh", "figures made up, not those of the province"))
                .data(data);
        gains.forEach(gain -> chart.row(
                gain.name(), "", "+" + language.number(gain.to()), List.of(StripMark.of(StripKind.GAINED, gain.to()))));
        return new Section(
                say(
                        "Long An: nên làm gì trước? (số liệu giả định, không phải của tỉnh)",
                        "Long An: what to do first? (figures made up, not those of the province)"),
                lines,
                List.of(chart.build()),
                List.of(data),
                List.of());
    }

    private String source() {
        return say(
                "Các mục và ngưỡng của bộ tiêu chí cấp tỉnh ở đây được dựng lại từ các tổng đã công bố, không phải phụ lục chính"
                        + " thức.",
                "The items and thresholds of the provinces' rule set are reconstructed from confirmed totals and are not"
                        + " the official annex.");
    }

    /** The figures of a leaf, in the order of its rule. */
    private static Opinion figures(Methodology methodology, String leaf, int... values) {
        List<String> facts =
                methodology.leaf(NodeCode.parse(leaf)).orElseThrow().rule().facts();
        Opinion opinion = Opinion.at(Stage.COUNCIL);
        for (int i = 0; i < values.length; i++) {
            opinion = opinion.withFact(facts.get(i), Fact.of(values[i]));
        }
        return opinion;
    }
}
