package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Increments;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Fact;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Rules of every kind, each with a grid of figures wide enough to drive it through all of its branches. */
final class RuleBranches {

    private RuleBranches() {}

    /** Rules of at most 1 point, in each shape that words differ for. */
    static List<ScoringRule> rules() {
        List<ScoringRule> rules = new ArrayList<>();
        rules.add(new AllOrNothing("published"));
        for (NoneOutcome none : NoneOutcome.values()) {
            rules.add(new ShareSteps(
                    "dossiers_on_time",
                    "dossiers_all",
                    List.of(step("80", "1"), step("50", "0.5")),
                    Points.ZERO,
                    none));
            rules.add(new Proportional("dossiers_on_time", "dossiers_all", Percentage.of(50), Percentage.of(90), none));
            rules.add(new Proportional("paid", "planned", Percentage.ZERO, Percentage.HUNDRED, none));
            rules.add(new Linear("paid", "planned", anchor("20", "0"), anchor("80", "1"), none));
        }
        rules.add(new CountSteps(
                "initiatives", List.of(step("5", "1"), step("2", "0.5"), step("1", "0.25")), Points.ZERO));
        rules.add(new Checklist(List.of(item("published", "công bố", "0.5"), item("posted", "niêm yết", "0.5"))));
        rules.add(new Deductions("late_reports", Points.parse("0.25"), Text.of("báo cáo nộp muộn", "late report")));
        rules.add(new Increments(
                "initiatives", Points.parse("0.25"), Text.of("sáng kiến được công nhận", "recognised initiative")));
        rules.add(new Levels(
                "level",
                List.of(
                        new Levels.Level("good", Text.of("tốt", "good"), Points.of(1)),
                        new Levels.Level("poor", Text.of("yếu", "poor"), Points.ZERO))));
        rules.add(new SurveyMean("survey"));
        rules.add(new PublishedIndex("index", "SIPAS"));
        rules.add(new Stated("points", Optional.of(Points.parse("0.5"))));
        rules.add(new Stated("points", Optional.empty()));
        return rules;
    }

    static String method(ScoringRule rule) {
        return rule instanceof SurveyMean ? "survey" : rule instanceof PublishedIndex ? "sipas" : "appraisal";
    }

    /** Every combination of the sample figures of a rule's facts. */
    static List<Map<String, Fact>> grid(ScoringRule rule) {
        List<Map<String, Fact>> grid = List.of(Map.of());
        for (String fact : rule.facts()) {
            FactKind kind = ReportSample.METHODOLOGY.fact(fact).orElseThrow().kind();
            List<Map<String, Fact>> wider = new ArrayList<>();
            for (Map<String, Fact> combination : grid) {
                for (Fact value : values(kind)) {
                    Map<String, Fact> more = new LinkedHashMap<>(combination);
                    more.put(fact, value);
                    wider.add(more);
                }
            }
            grid = wider;
        }
        return grid;
    }

    private static List<Fact> values(FactKind kind) {
        return switch (kind) {
            case MET -> List.of(Fact.met(true), Fact.met(false));
            case LEVEL -> List.of(Fact.level("good"), Fact.level("poor"), Fact.level("unheard-of"));
            case PERCENT -> List.of(Fact.of(0), Fact.of(new BigDecimal("66.6667")), Fact.of(100));
            case POINTS -> List.of(Fact.of(0), Fact.of(new BigDecimal("0.5")), Fact.of(2));
            case COUNT, AMOUNT -> List.of(Fact.of(0), Fact.of(1), Fact.of(2), Fact.of(3), Fact.of(7), Fact.of(10));
        };
    }

    private static Step step(String from, String points) {
        return new Step(new BigDecimal(from), Points.parse(points));
    }

    private static Linear.Anchor anchor(String share, String points) {
        return new Linear.Anchor(Percentage.parse(share), Points.parse(points));
    }

    private static Checklist.Item item(String fact, String name, String points) {
        return new Checklist.Item(fact, Text.of(name, ""), Points.parse(points));
    }
}
