package vn.parindex.cli;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.ActionResult;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.Permission;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.appraisal.Replay;
import vn.parindex.appraisal.Role;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.UnitWeights;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.json.ParJsonModule;
import vn.parindex.merging.FactMerging;
import vn.parindex.merging.MergedFacts;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The Java of pages of {@code docs} that no test of one module runs; {@link DocumentsTest} finds it here. */
class PageExamplesTest {

    private final MethodologyCatalog catalog = MethodologyCatalog.installed();
    private final Methodology provinces = catalog.get(MethodologyId.of("vn-1149-2020-province"));

    private IndexResult demo(@TempDir Path folder) {
        return IndexEvaluator.of(provinces)
                .evaluate(ParJson.ASSESSMENT.read(Run.copy(folder, "demo/province-2020.json")), Mode.FINAL);
    }

    @Test
    void ranking(@TempDir Path folder) {
        List<IndexResult> results = List.of(demo(folder));
        List<Contender> contenders = List.of(
                Contender.published(Unit.of("hai-phong", "Hải Phòng"), Percentage.parse("90.51")),
                Contender.published(Unit.of("da-nang", "Đà Nẵng"), Percentage.parse("86.56")));
        Ranking ranking = Ranking.of(results, TieRule.competition()); // exact values
        Ranking printed = Ranking.of(results, TieRule.competition(), GradeScale.Basis.PUBLISHED);
        Ranking table = Ranking.among(
                contenders, TieRule.dense(), GradeScale.Basis.EXACT, Rounding.halfUp(2)); // published figures
        Ranking area3 = ranking.within(NodeCode.parse("3")); // an area or a criterion
        Ranking survey = ranking.byPart("survey"); // one method's part

        assertThat(List.of(printed, area3, survey))
                .allMatch(each -> each.ranked().size() == 1);
        assertThat(table.rankOf("da-nang")).hasValue(2);
    }

    @Test
    void crosswalk() {
        Methodology earlier = catalog.get(MethodologyId.of("vn-1149-2020-province-parts"));
        Methodology later = catalog.get(MethodologyId.of("vn-876-2022-province-parts"));
        Path file = Path.of("../../par-rules-frames/src/main/resources/vn/parindex/rulesframes/crosswalks")
                .resolve("vn-1149-2020-province-parts--vn-876-2022-province-parts.json");
        Crosswalk draft = Crosswalk.draft(earlier, later, CrosswalkTier.AREA); // by code, name and maximum
        String document = ParJson.crosswalk(id -> Optional.empty()).pretty(draft); // for an author to go on from
        Crosswalk crosswalk = ParJson.crosswalk(catalog::find).read(file); // strict

        assertThat(document).contains("par-crosswalk/1");
        assertThat(crosswalk.rows()).hasSize(4);
    }

    private Ranking of(int year) {
        Assessment assessment = Assessment.of(Unit.of("lam-dong", "Lâm Đồng"), provinces.id(), IndexYear.of(year))
                .build();
        return Ranking.of(
                List.of(IndexEvaluator.of(provinces).evaluate(assessment, Mode.FINAL)), TieRule.competition());
    }

    @Test
    void two_years_compared() {
        Ranking ranking2020 = of(2020);
        Ranking ranking2021 = of(2021);
        YearComparison comparison = YearComparison.of(YearStandings.of(ranking2020), YearStandings.of(ranking2021));
        UnitComparison unit = comparison.all().get(0); // or comparison.unit("lam-dong")
        unit.publishedChange(); // of the printed indices
        unit.rankChange(); // positive: it rose
        List<Finding> remarks = comparison.findings(); // why something cannot be compared

        assertThat(remarks).isNotNull();
    }

    @Test
    void units() {
        List<Unit> units = List.of(Unit.of("long-an", "Long An"));
        UnitRegister register = UnitRegister.installed();
        register.units("province", IndexYear.of(2025)).size(); // 34
        UnitMatch match = register.find("province", "Long An", IndexYear.of(2026));
        match.unit(); // empty
        match.findings(); // PAR-4133: it went into Tây Ninh on 1 July 2025
        register.check(
                "province", units, IndexYear.of(2025)); // of the units of a round: who is not there, who is missing

        assertThat(register.units("province", IndexYear.of(2025))).hasSize(34);
        assertThat(match.unit()).isEmpty();
        assertThat(match.findings().get(0).code().id()).isEqualTo("PAR-4133");
    }

    private static YearStandings published(int year, String id, String name) {
        return YearStandings.published(
                IndexYear.of(year), List.of(YearStanding.published(Unit.of(id, name), new BigDecimal("80"), 1)));
    }

    @Test
    void years_around_a_merger(@TempDir Path folder) {
        YearStandings before = published(2024, "an-giang", "An Giang");
        YearStandings after = published(2025, "an-giang-2025", "An Giang");
        Path path = Run.write(folder.resolve("weights.csv"), "unit,weight,source\nan-giang,2,x\nkien-giang,1,x\n");
        YearComparison years = YearComparison.of(before, after).among(UnitRegister.installed(), "province");
        years.breaks(); // An Giang from An Giang and Kiên Giang, ...
        years.weighted(UnitWeights.read(path)).breaks().get(0).joined(); // a JoinedIndex with its parts

        assertThat(years.breaks()).isNotEmpty();
    }

    @Test
    void figures_added_up() {
        Methodology methodology = provinces;
        Assessment anGiang = Assessment.of(Unit.of("an-giang", "An Giang"), methodology.id(), IndexYear.of(2020))
                .build();
        Assessment kienGiang = Assessment.of(Unit.of("kien-giang", "Kiên Giang"), methodology.id(), IndexYear.of(2020))
                .build();
        MergedFacts merged = FactMerging.of(methodology, UnitRegister.installed())
                .merge(List.of(anGiang, kienGiang), "an-giang-2025");
        merged.assessment(); // An Giang (tính gộp), of the round of the two
        merged.added(); // each sum with what each unit gave
        merged.findings(); // what was refused, why, and what to do

        assertThat(merged.assessment().unit().id()).isEqualTo("an-giang-2025");
    }

    @Test
    void revising() {
        Assessment assessment = Assessment.of(Unit.of("an-giang", "An Giang"), provinces.id(), IndexYear.of(2020))
                .add(
                        NodeCode.parse("3.4.1"),
                        Opinion.at(Stage.SELF)
                                .withFact("dossiers_on_time_province", Fact.of(4_700))
                                .withFact("dossiers_resolved_province", Fact.of(5_000)))
                .build();
        // revise
        NodeCode onTime = NodeCode.parse("3.4.1");
        Opinion claim =
                assessment.entry(onTime).orElseThrow().opinion(Stage.SELF).orElseThrow();
        Assessment corrected = assessment.with(onTime, claim.withFact("dossiers_on_time_province", Fact.of(4_800)));
        Assessment proven = corrected.with(onTime, Stage.SELF, Evidence.of("12/BC-UBND", "Báo cáo"));
        Assessment adjusted = proven.with(
                onTime,
                Opinion.at(Stage.APPRAISAL_1)
                        .withDecision(Decision.ADJUSTED)
                        .withPoints(Points.ZERO)
                        .withReason("Chưa gửi bảng kê")); // beside the claim, which stays
        Assessment without = adjusted.without(onTime, Stage.APPRAISAL_1);
        // end

        assertThat(IndexEvaluator.of(provinces)
                        .evaluate(adjusted, Mode.FINAL)
                        .outcome(onTime)
                        .orElseThrow()
                        .score()
                        .points())
                .isEqualTo(Points.ZERO);
        assertThat(without).isEqualTo(proven);
        assertThat(assessment).isNotEqualTo(corrected);
    }

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2021-01-05T08:00:00+07:00");

    private static Campaign campaign() throws IOException {
        String page = Files.readString(Path.of("../../docs/appraisal.vi.md"));
        return ParJson.CAMPAIGN.read(page.split("```json\n")[1].split("```")[0], "campaign.json");
    }

    @Test
    void events() throws IOException {
        Campaign campaign = campaign();
        Actor editor = Actor.of("lan", Role.UNIT_EDITOR, "an-giang");
        List<String> rows = new ArrayList<>();
        Unit unit = Unit.of("an-giang", "An Giang");
        // act
        AppraisalProcess process = AppraisalProcess.of(campaign, provinces);
        ProcessState state = process.start(unit);
        Opinion opinion = Opinion.at(Stage.SELF)
                .withFact("dossiers_on_time_province", Fact.of(4_800))
                .withFact("dossiers_resolved_province", Fact.of(5_000));
        Action action = Actions.claim("3.4.1", opinion);
        ActionResult answer = process.apply(state, action, editor, TIME);
        if (answer instanceof ActionResult.Applied applied) {
            rows.add(ParJson.EVENT.canonical(applied.event())); // one row: unit, sequence, this text
            state = applied.state();
        } else if (answer instanceof ActionResult.Refused refused) {
            refused.reasons().forEach(reason -> System.out.println(reason.message(Language.VI)));
        }
        // replay
        List<Event> events =
                rows.stream().map(row -> ParJson.EVENT.read(row, "row")).toList(); // by sequence
        Replay replay = new EventLog(unit, events).replay(process);
        ProcessState again = replay.state(); // what the host had
        List<Finding> faults = replay.findings(); // PAR-8101 to PAR-8104: what was left out or changed
        // permissions
        List<Permission> permissions = process.permissions(state, editor, TIME);
        Permission claim = process.permission(state, ActionKind.CLAIM, NodeCode.parse("3.4.1"), editor, TIME);
        // end

        assertThat(rows).hasSize(1);
        assertThat(again).isEqualTo(state);
        assertThat(faults).isEmpty();
        assertThat(permissions).isNotEmpty();
        assertThat(claim.allowed()).isTrue();
    }

    /** An answer of a host that holds our types. */
    record Answer(NodeCode code, Points points, List<Finding> findings) {}

    @Test
    void jackson() throws IOException {
        String body = "{\"code\":\"3.4.1\",\"points\":\"0.25\",\"findings\":[]}";
        // jackson
        JsonMapper mapper = JsonMapper.builder().addModule(new ParJsonModule()).build();
        Answer answer = mapper.readValue(body, Answer.class); // record Answer(NodeCode code, Points points, …)
        String json = mapper.writeValueAsString(answer); // points are "0.25", never 0.25000000000000001
        // end

        assertThat(json).isEqualTo(body);
        assertThatThrownBy(() -> mapper.readValue(body.replace("3.4.1", "x"), Answer.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(ParIndexException.class);
    }

    /** A host's service. */
    // threads
    static final class Scores {

        private static final MethodologyCatalog CATALOG = MethodologyCatalog.installed();
        private static final Map<MethodologyId, IndexEvaluator> EVALUATORS = new ConcurrentHashMap<>();

        static IndexResult of(Assessment assessment, Mode mode) {
            return EVALUATORS
                    .computeIfAbsent(assessment.methodology(), id -> IndexEvaluator.of(CATALOG.get(id)))
                    .evaluate(assessment, mode);
        }
    }
    // end

    @Test
    void threads(@TempDir Path folder) {
        Assessment demo = ParJson.ASSESSMENT.read(Run.copy(folder, "demo/province-2020.json"));
        List<Assessment> assessments = List.of(demo, demo, demo);
        // parallel
        List<IndexResult> results = assessments.parallelStream()
                .map(assessment -> Scores.of(assessment, Mode.FINAL))
                .toList(); // in the order of the assessments, the same on any machine
        // end
        assertThat(results.stream().map(ParJson.RESULT::canonical).collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void upgrading(@TempDir Path folder) {
        String stored = ParJson.RESULT.canonical(demo(folder));
        Assessment assessment = ParJson.ASSESSMENT.read(folder.resolve("province-2020.json"));
        // upgrade
        IndexResult before = ParJson.RESULT.read(stored, "stored");
        Methodology now = catalog.get(assessment.methodology());
        boolean sameRules = now.digest().equals(before.stamp().digest()); // false: a row was corrected
        IndexResult after = IndexEvaluator.of(now).evaluate(assessment, Mode.FINAL);
        boolean sameScore = after.total().equals(before.total());
        // end
        assertThat(sameRules).isTrue();
        assertThat(sameScore).isTrue();
    }
}
