package vn.parindex.spark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ShareRule;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.AnswerScale;
import vn.parindex.survey.MissingPolicy;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.RespondentGroup;
import vn.parindex.survey.Stratum;
import vn.parindex.survey.SurveyPolicy;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * A made-up nation of any size: ministries, provinces, departments, districts and communes in the proportions of a real
 * one, with full assessments and survey answers. Every row follows from the seed and its number alone, so that a
 * cluster makes it in any order. <strong>All made up.</strong>
 */
public final class MadeUpNation {

    private static final int MINISTRIES = 19;
    private static final int PROVINCES = 63;
    private static final int DEPARTMENTS = 20;
    private static final int DISTRICTS = 11;
    private static final int REGIONS = 6;
    private static final int UPPER = MINISTRIES + PROVINCES * (1 + DEPARTMENTS + DISTRICTS);
    private static final Citation MADE_UP = new Citation("made-up", "");

    private final long seed;
    private final int units;
    private final Map<String, Methodology> rules = new HashMap<>();

    private MadeUpNation(long seed, int units) {
        this.seed = seed;
        this.units = units;
        MadeUpRules provider = new MadeUpRules();
        MadeUpRules.LEVELS.forEach(level -> rules.put(level, provider.load(MadeUpRules.id(level))));
    }

    /**
     * A unit in the tree of the nation.
     *
     * @param unit the unit
     * @param level its level
     * @param parent id of the unit above; empty for ministries and provinces
     */
    public record NationUnit(Unit unit, String level, String parent) {}

    /**
     * Obtains a nation.
     *
     * @param seed the seed of all figures
     * @param units the number of units, at least 1; from some 2,100 on there are communes
     * @return the nation
     */
    public static MadeUpNation of(long seed, int units) {
        return new MadeUpNation(seed, units);
    }

    /**
     * Returns the number of units.
     *
     * @return the number
     */
    public int units() {
        return units;
    }

    /**
     * Returns a unit. Provinces come first, then ministries, departments, districts and communes.
     *
     * @param number 0 to {@link #units()} - 1
     * @return the unit and its place
     */
    public NationUnit place(int number) {
        if (number < PROVINCES) {
            return place("province", provinceId(number), "Tỉnh " + (number + 1), "Vùng " + (number % REGIONS + 1), "");
        }
        int ministry = number - PROVINCES;
        if (ministry < MINISTRIES) {
            return place("ministry", "bo-" + (ministry + 1), "Bộ " + (ministry + 1), "Bộ và cơ quan ngang bộ", "");
        }
        int department = ministry - MINISTRIES;
        if (department < PROVINCES * DEPARTMENTS) {
            String province = provinceId(department % PROVINCES);
            int own = department / PROVINCES + 1;
            return place("department", province + "-so-" + own, "Sở " + own, province, province);
        }
        int district = department - PROVINCES * DEPARTMENTS;
        if (district < PROVINCES * DISTRICTS) {
            String province = provinceId(district % PROVINCES);
            int own = district / PROVINCES + 1;
            return place("district", province + "-huyen-" + own, "Huyện " + own, province, province);
        }
        int commune = number - UPPER;
        int above = commune % (PROVINCES * DISTRICTS);
        String parent = provinceId(above % PROVINCES) + "-huyen-" + (above / PROVINCES + 1);
        int own = commune / (PROVINCES * DISTRICTS) + 1;
        return place("commune", parent + "-xa-" + own, "Xã " + own, parent, parent);
    }

    private static String provinceId(int number) {
        return "tinh-" + (number + 1);
    }

    private static NationUnit place(String level, String id, String name, String group, String parent) {
        return new NationUnit(new Unit(id, name + " (minh họa)", group), level, parent);
    }

    /**
     * Returns the assessment of a unit as its canonical text.
     *
     * @param number the unit's number
     * @param year the year, from {@value MadeUpRules#FIRST_YEAR} on
     * @return the text
     */
    public String assessment(int number, int year) {
        NationUnit place = place(number);
        Methodology methodology = rules.get(place.level());
        boolean asked = place.level().equals("province");
        SplittableRandom random = new SplittableRandom(seed + 1_000_003L * number + 7_919L * year);
        Assessment.Builder assessment = Assessment.of(place.unit(), methodology.id(), IndexYear.of(year))
                .note("Số liệu minh họa");
        Map<String, Fact> drawn = new HashMap<>();
        for (Leaf leaf : methodology.leaves()) {
            boolean open = random.nextInt(20_000) == 0;
            if (open || asked && leaf.rule() instanceof SurveyMean) {
                continue;
            }
            Opinion opinion = Opinion.at(leaf.measured() ? Stage.SURVEY : Stage.SELF);
            for (String fact : leaf.rule().facts()) {
                opinion = opinion.withFact(fact, fact(methodology, leaf, fact, drawn, random));
            }
            if (leaf.measured()) {
                assessment.add(leaf.code(), opinion);
                continue;
            }
            assessment.add(leaf.code(), opinion.withEvidence(evidence(number, year)));
            assessment.add(leaf.code(), Opinion.at(Stage.APPRAISAL_1).withDecision(Opinion.Decision.RECOGNISED));
        }
        return ParJson.ASSESSMENT.canonical(assessment.build());
    }

    private static Evidence evidence(int number, int year) {
        return new Evidence((number % 400 + 1) + "/BC-UBND", year + "-12-15", "UBND", "Báo cáo (minh họa)", "", "");
    }

    /** Counts and answers stand in several items; what only one item asks is drawn for it alone. */
    private static Fact fact(
            Methodology methodology, Leaf leaf, String fact, Map<String, Fact> drawn, SplittableRandom random) {
        return switch (methodology.fact(fact).orElseThrow().kind()) {
            case MET, COUNT, AMOUNT -> drawn.computeIfAbsent(fact, id -> draw(methodology, leaf, id, drawn, random));
            case LEVEL, PERCENT, POINTS -> draw(methodology, leaf, fact, drawn, random);
        };
    }

    private static Fact draw(
            Methodology methodology, Leaf leaf, String fact, Map<String, Fact> drawn, SplittableRandom random) {
        if (leaf.rule() instanceof ShareRule share) {
            Fact other = drawn.get(fact.equals(share.numerator()) ? share.denominator() : share.numerator());
            if (fact.equals(share.numerator())) {
                long whole = other == null
                        ? 100 + random.nextInt(2_000)
                        : ((Fact.Amount) other).value().longValue();
                return Fact.of(whole * (60 + random.nextInt(41)) / 100);
            }
            long part = other == null ? 100 : ((Fact.Amount) other).value().longValue();
            return Fact.of(part + random.nextInt((int) Math.max(1, part * 2 / 3)));
        }
        return switch (methodology.fact(fact).orElseThrow().kind()) {
            case MET -> Fact.met(random.nextInt(leaf.rule() instanceof Checklist ? 20 : 10) > 0);
            case LEVEL -> {
                List<Levels.Level> levels = ((Levels) leaf.rule()).levels();
                yield Fact.level(levels.get(random.nextInt(levels.size())).id());
            }
            case PERCENT -> Fact.of(BigDecimal.valueOf(6_000 + random.nextInt(4_001), 2));
            case COUNT, AMOUNT -> Fact.of(random.nextInt(6));
            case POINTS -> Fact.of(leaf.maximum().toBigDecimal());
        };
    }

    /**
     * Returns the made-up questionnaire: one question for each survey leaf of provinces, two groups, one with strata.
     *
     * @return the questionnaire
     */
    public Questionnaire questionnaire() {
        Methodology methodology = rules.get("province");
        AnswerScale scale = new AnswerScale(
                "abcd",
                List.of(
                        AnswerOption.of("A", Text.of("Rất hài lòng", ""), Percentage.of(100)),
                        AnswerOption.of("B", Text.of("Hài lòng", ""), Percentage.of(60)),
                        AnswerOption.of("C", Text.of("Ít hài lòng", ""), Percentage.of(20)),
                        AnswerOption.of("D", Text.of("Không hài lòng", ""), Percentage.of(0)),
                        AnswerOption.noOpinion("K", Text.of("Không có ý kiến", ""))),
                MADE_UP,
                Confidence.RECONSTRUCTED);
        List<Question> questions = methodology.leaves().stream()
                .filter(leaf -> leaf.rule() instanceof SurveyMean)
                .map(leaf -> new Question("C" + leaf.code(), leaf.code(), leaf.name(), GROUPS, "abcd", BigDecimal.ONE))
                .toList();
        return new Questionnaire(
                "made-up-nation",
                Text.of("Phiếu hỏi minh họa", "Questionnaire for illustration"),
                methodology.id(),
                new SurveyPolicy(
                        1,
                        MissingPolicy.RENORMALISE,
                        MissingPolicy.RENORMALISE,
                        MissingPolicy.RENORMALISE,
                        Rounding.halfUp(9)),
                List.of(scale),
                List.of(
                        new RespondentGroup("delegates", Text.of("Đại biểu", ""), BigDecimal.ONE, 1, List.of()),
                        new RespondentGroup(
                                "citizens",
                                Text.of("Người dân", ""),
                                BigDecimal.valueOf(2),
                                1,
                                List.of(
                                        new Stratum("town", Text.of("Thành thị", ""), BigDecimal.valueOf(3)),
                                        new Stratum("countryside", Text.of("Nông thôn", ""), BigDecimal.ONE)))),
                questions,
                MADE_UP,
                Confidence.RECONSTRUCTED,
                "An illustration; no authority uses these weights.");
    }

    private static final List<String> GROUPS = List.of("delegates", "citizens");
    private static final String[] OPTIONS = {"A", "A", "A", "B", "B", "B", "B", "C", "D", "K", ""};

    /**
     * One answer of one respondent.
     *
     * @param unit id of the province
     * @param year the year
     * @param group id of the group
     * @param stratum id of the stratum, possibly empty
     * @param question id of the question
     * @param answer id of the option, possibly empty
     */
    public record Answer(String unit, int year, String group, String stratum, String question, String answer) {}

    /**
     * Returns a made-up answer: they go round the provinces and years.
     *
     * @param number the answer's number, from 0
     * @param years the number of years
     * @param questions ids of the questions
     * @return the answer
     */
    public Answer answer(long number, int years, List<String> questions) {
        SplittableRandom random = new SplittableRandom(seed + 31L * number);
        int provinces = Math.min(units, PROVINCES);
        boolean delegate = random.nextInt(10) == 0;
        return new Answer(
                provinceId((int) (number % provinces)),
                MadeUpRules.FIRST_YEAR + (int) (number / provinces % years),
                delegate ? "delegates" : "citizens",
                delegate ? "" : random.nextInt(3) == 0 ? "town" : "countryside",
                questions.get(random.nextInt(questions.size())),
                OPTIONS[random.nextInt(OPTIONS.length)]);
    }

    /**
     * Returns a scorer of all levels.
     *
     * @return the scorer, with the survey
     */
    public AssessmentScorer scorer() {
        return AssessmentScorer.of(rules.values(), Mode.FINAL).withSurvey(questionnaire());
    }
}
