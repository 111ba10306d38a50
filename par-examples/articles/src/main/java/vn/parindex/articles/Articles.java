package vn.parindex.articles;

import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.parindex.analysis.ImprovementTargets;
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
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
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
    private final PrintStream out;
    private final PublishedRound before;
    private final PublishedRound after;

    private Articles(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
        InputStream stream = Articles.class.getResourceAsStream("published-scores.csv");
        PublishedScores scores =
                PublishedScores.read(Objects.requireNonNull(stream, "published-scores.csv"), "published-scores.csv");
        before = round(scores, IndexYear.of(2019));
        after = round(scores, IndexYear.of(2020));
    }

    /**
     * Prints the answers.
     *
     * @param arguments {@code en} for English
     */
    public static void main(String[] arguments) {
        boolean english = arguments.length > 0 && arguments[0].equals("en");
        Articles articles = new Articles(english ? Language.EN : Language.VI, System.out);
        articles.anGiang();
        articles.lamDong();
        articles.longAn();
        articles.source();
    }

    private static PublishedRound round(PublishedScores scores, IndexYear year) {
        return PublishedRound.of(scores, RoundFacts.installed(), year, "province")
                .get(0);
    }

    private String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    private void anGiang() {
        out.println(
                say("An Giang: chỉ số tăng mà hạng giảm, vì sao?", "An Giang: its index rose and its rank fell, why?"));
        move("An Giang");
    }

    private void move(String unit) {
        PublishedMove move =
                PublishedMove.of(before, after, YearComparison.of(before.standings(), after.standings()), unit);
        out.println(PublishedMoveSentences.of(move, language).headline());
    }

    private void lamDong() {
        out.println();
        out.println(say(
                "Lâm Đồng: các mục tiêu năm 2021 đưa chỉ số 83,93 đến đâu?",
                "Lâm Đồng: where do the targets for 2021 take the index of 83.93?"));
        move("Lâm Đồng");
        InputStream stream = Articles.class.getResourceAsStream("lam-dong.csv");
        ImprovementTargets targets =
                ImprovementTargets.read(Objects.requireNonNull(stream, "lam-dong.csv"), "lam-dong.csv");
        IndexEvaluator evaluator = IndexEvaluator.of(ParRules2020.provinces());
        PublishedWhatIf whatIf = PublishedWhatIf.of(evaluator, new BigDecimal("83.93"), targets);
        List<Share> others = after.contenders().stream()
                .filter(contender -> !contender.unit().name().equals("Lâm Đồng"))
                .flatMap(contender -> contender.index().stream())
                .toList();
        WhatIfSentences.in(language).lines(whatIf, others).forEach(out::println);
    }

    private void longAn() {
        out.println();
        out.println(say(
                "Long An: nên làm gì trước? (số liệu giả định, không phải của tỉnh)",
                "Long An: what to do first? (figures made up, not those of the province)"));
        Methodology provinces = ParRules2020.provinces();
        Assessment madeUp = Assessment.of(Unit.of("long-an", "Long An"), provinces.id(), IndexYear.of(2020))
                .add(NodeCode.parse("7.2.2"), figures(provinces, "7.2.2", 25, 100))
                .add(NodeCode.parse("3.4.4"), figures(provinces, "3.4.4", 60, 100))
                .add(NodeCode.parse("1.5"), figures(provinces, "1.5", 0))
                .build();
        NextSteps steps = NextSteps.of(IndexEvaluator.of(provinces), madeUp, Mode.FINAL);
        NextStepSentences sentences = NextStepSentences.of(steps, language);
        steps.mostFirst().forEach(leaf -> sentences.of(leaf).forEach(out::println));
    }

    private void source() {
        out.println();
        out.println(say(
                "Các mục và ngưỡng của bộ tiêu chí cấp tỉnh ở đây được dựng lại từ các tổng đã công bố, không phải phụ lục chính"
                        + " thức.",
                "The items and thresholds of the provinces' rule set are reconstructed from confirmed totals and are not"
                        + " the official annex."));
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
