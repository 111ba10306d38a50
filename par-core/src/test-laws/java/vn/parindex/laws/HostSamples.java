package vn.parindex.laws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.Permission;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.UnitWeights;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieKey;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.AnswerReader;
import vn.parindex.survey.BadRowPolicy;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyAnswer;
import vn.parindex.survey.SurveyResult;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** Values of every data type of the core, taken from whole documents, and the documents that they were taken from. */
public final class HostSamples {

    /** A few of a type are enough. */
    private static final int MOST = 2;

    private static final String RESOURCES = "vn/parindex/";
    private static final String TAIL = "\"citation\": {\"source\": \"s\"}, \"confidence\": \"reconstructed\"}";

    /**
     * A value and the canonical document that it stands in, without the figures that are printed beside exact ones;
     * empty for one that stands in none.
     */
    public record HostSample(Object value, String home) {}

    private final Map<Class<?>, List<HostSample>> samples = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private HostSamples() {
        Methodology earlier = ParJson.METHODOLOGY.read(text("json/sound-one-document.json"), "methodology");
        Methodology later = ParJson.METHODOLOGY.read(
                text("json/sound-one-document.json").replace("sample-2020", "sample-2021"), "methodology");
        take(earlier, ParJson.METHODOLOGY.canonical(earlier));
        List<IndexResult> before = results(earlier, 0);
        List<IndexResult> after = results(later, 1);
        before.forEach(result -> take(result, ParJson.RESULT.canonical(result)));
        Ranking ranking = Ranking.of(before, TieRule.ordinal(TieKey.unitId()));
        take(ranking, ParJson.ranking(List.of()).canonical(ranking));
        earlier.scales()
                .forEach(scale -> take(
                        ranking.bands(scale), ParJson.ranking(List.of(scale)).canonical(ranking)));
        years(earlier, later, before, after);
        surveys();
        procedure();
        alone();
    }

    /** All samples. */
    public static List<HostSample> all() {
        return new HostSamples().samples.values().stream().flatMap(List::stream).toList();
    }

    private static String text(String resource) {
        try (InputStream stream = HostSamples.class.getClassLoader().getResourceAsStream(RESOURCES + resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<IndexResult> results(Methodology methodology, int round) {
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        RandomAssessments random = new RandomAssessments(methodology);
        return Stream.of(1, 2, 3, 4)
                .map(seed -> ofUnit(
                        random.plausible(seed), seed, methodology.rounds().get(round)))
                .map(assessment -> evaluator.evaluate(assessment, Mode.FINAL))
                .toList();
    }

    private static Assessment ofUnit(Assessment assessment, int number, IndexYear year) {
        Assessment.Builder builder = Assessment.of(
                new Unit("don-vi-" + number, "Đơn vị " + number, number % 2 == 0 ? "khối 1" : ""),
                assessment.methodology(),
                year);
        assessment.entries().values().forEach(builder::add);
        assessment.adjustments().forEach(builder::add);
        return builder.build();
    }

    private void years(Methodology earlier, Methodology later, List<IndexResult> before, List<IndexResult> after) {
        Crosswalk crosswalk = Crosswalk.draft(earlier, later, CrosswalkTier.LEAF);
        take(
                crosswalk,
                ParJson.crosswalk(id -> Stream.of(earlier, later)
                                .filter(methodology -> methodology.id().equals(id))
                                .findFirst())
                        .canonical(crosswalk));
        YearComparison years = YearComparison.of(
                YearStandings.of(Ranking.of(before, TieRule.competition())),
                YearStandings.of(Ranking.of(after, TieRule.competition())),
                crosswalk);
        take(years, ParJson.COMPARISON.canonical(years));
        UnitList list = country();
        take(list, ParJson.UNITS.canonical(list));
        YearComparison joined = YearComparison.of(
                        YearStandings.published(
                                IndexYear.of(2024), List.of(standing("Đông", "83.00", 2), standing("Tây", "87.50", 1))),
                        YearStandings.published(IndexYear.of(2025), List.of(standing("Đông", "85.00", 1))))
                .among(UnitRegister.of(List.of(list)), "province")
                .weighted(UnitWeights.read(
                        new ByteArrayInputStream(
                                "unit,weight,source\neast,3,s\nwest,1,s\n".getBytes(StandardCharsets.UTF_8)),
                        "w.csv"));
        take(joined, ParJson.COMPARISON.canonical(joined));
    }

    private static YearStanding standing(String name, String index, int rank) {
        return YearStanding.published(Unit.of(name, name), new BigDecimal(index), rank);
    }

    /** A small country of ours: East and West of 2024 became East of 2025. */
    private static UnitList country() {
        return ParJson.UNITS.read(
                """
                {"format": "par-units/1", "id": "small",
                 "sources": [{"id": "s", "title": {"vi": "Dữ liệu thử"}, "grade": "R"}],
                 "kinds": [{"id": "province", "name": {"vi": "tỉnh", "en": "province"}, "alsoCalled": ["thành phố"]}],
                 "levels": [{"level": "province", "name": {"vi": "cấp tỉnh", "en": "province level"}, "to": "2025-06-30",
                   "count": 2, TAIL, {"level": "province", "from": "2025-07-01", "count": 1, TAIL],
                 "units": [%s, %s, %s],
                 "events": [
                  {"date": "2025-07-01", "kind": "merge", "from": ["east", "west"], "to": ["east-2025"],
                   "instrument": "1/NQ", TAIL]}
                """.formatted(
                                unit("east", "\"to\": \"2025-06-30\",", "Đông"),
                                unit("west", "\"to\": \"2025-06-30\",", "Tây"),
                                unit("east-2025", "\"from\": \"2025-07-01\",", "Đông"))
                        .replace("TAIL", TAIL),
                "small.json");
    }

    private static String unit(String id, String dates, String name) {
        return ("{\"id\": \"%s\", \"level\": \"province\", %s \"names\": [{\"kind\": \"province\", \"official\":"
                        + " {\"vi\": \"Tỉnh %s\", \"en\": \"%s\"}, \"short\": \"%s\"}], TAIL")
                .formatted(id, dates, name, name, name);
    }

    private void surveys() {
        Questionnaire questionnaire = ParJson.QUESTIONNAIRE.read(text("survey/questionnaire.json"), "q.json");
        take(questionnaire, ParJson.QUESTIONNAIRE.canonical(questionnaire));
        SurveyResult result = AnswerReader.of(questionnaire, BadRowPolicy.listOnly())
                .read(
                        new ByteArrayInputStream(
                                (text("survey/answers.csv") + "X,,,,\n").getBytes(StandardCharsets.UTF_8)),
                        "answers.csv")
                .result();
        take(result, ParJson.SURVEY_RESULT.canonical(result));
    }

    private void procedure() {
        Campaign campaign = ParJson.CAMPAIGN.read(text("json/appraisal/campaign.json"), "campaign.json");
        take(campaign, ParJson.CAMPAIGN.canonical(campaign));
        EventLog log = ParJson.EVENTS.read(text("json/appraisal/events.json"), "events.json");
        take(log, ParJson.EVENTS.canonical(log));
        Methodology methodology = ParJson.METHODOLOGY.read(text("appraisal/methodology.json"), "methodology");
        Assessment assessment = Assessment.of(
                        Unit.of("so-a", "Sở A"),
                        methodology.id(),
                        methodology.rounds().get(0))
                .note("Ghi chú")
                .notApplicable(NodeCode.parse("1.1"), new NotApplicable("không phát sinh", "Sở Nội vụ"))
                .approval(new Approval("Lê Văn C", "2021-01-20", "01/QĐ"))
                .put(
                        NodeCode.parse("2.2.1"),
                        Opinion.at(Stage.SELF).withPoints(Points.of(3)).withEvidence(Evidence.of("01/BC", "Báo cáo")))
                .put(
                        NodeCode.parse("2.2.1"),
                        Opinion.at(Stage.APPRAISAL_2)
                                .withDecision(Opinion.Decision.ADJUSTED)
                                .withPoints(Points.parse("2.5"))
                                .withReason("Chấp nhận một phần."))
                .build();
        take(assessment, ParJson.ASSESSMENT.canonical(assessment));
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        Disputes disputes = Disputes.of(
                assessment,
                Stream.of(Mode.values())
                        .map(mode -> evaluator.evaluate(assessment, mode))
                        .toList(),
                List.of(Share.of(95, 100)));
        take(disputes, ParJson.DISPUTES.canonical(disputes));
    }

    /** What no document holds. */
    private void alone() {
        Finding finding = Finding.note(EvaluationCode.NOT_SCORED, "3.4.1", "mode", Mode.FINAL.label());
        take(new Permission(ActionKind.CLAIM, Optional.of(NodeCode.parse("3.4.1")), List.of(finding)), "");
        take(new SurveyAnswer("L1", "leaders", "", "C1", "A"), "");
        take(Facts.of(Map.of("on_time", Fact.of(96))), "");
        take(List.of(Fact.met(true), Fact.level("all-on-time"), Fact.of(new BigDecimal("0.95"))), "");
        take(List.of(Percentage.parse("82.5"), Share.of(4800, 5000), IndexYear.of(2020)), "");
    }

    private void take(Object value, String home) {
        String exact = home.replaceAll(",\"published[A-Za-z]*\":\"[^\"]*\"", "");
        walk(value, exact);
        boolean whole = value instanceof IndexResult
                || value instanceof Ranking
                || value instanceof YearComparison
                || value instanceof Assessment
                || value instanceof Crosswalk
                || value instanceof Methodology;
        if (whole) {
            properties(value).forEach(part -> walk(part, exact));
        }
    }

    private void walk(Object value, String home) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(there -> walk(there, home));
        } else if (value instanceof Collection<?> all) {
            all.forEach(each -> walk(each, home));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                walk(key, home);
                walk(each, home);
            });
        } else if (value != null && value.getClass().getPackageName().startsWith("vn.parindex.") && seen.add(value)) {
            List<HostSample> ofType = samples.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
            if (ofType.size() < MOST) {
                ofType.add(new HostSample(value, home));
            }
            parts(value).forEach(part -> walk(part, home));
        }
    }

    private static List<Object> parts(Object value) {
        Class<?> type = value.getClass();
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .map(accessor -> got(accessor, value))
                    .toList();
        }
        return List.of();
    }

    /** The parts of a whole that is no record. */
    private static List<Object> properties(Object whole) {
        Class<?> type = whole.getClass();
        return Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type
                        && method.getParameterCount() == 0
                        && method.getReturnType() != type
                        && !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> got(method, whole))
                .toList();
    }

    private static Object got(Method method, Object value) {
        try {
            Object got = method.invoke(value);
            return got == null ? List.of() : got;
        } catch (InvocationTargetException e) {
            return List.of();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
