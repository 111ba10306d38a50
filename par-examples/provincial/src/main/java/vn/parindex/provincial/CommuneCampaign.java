package vn.parindex.provincial;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.ActionResult;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.appraisal.Role;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.authoring.TextSheet;
import vn.parindex.authoring.UnitSheet;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.merging.FactMerging;
import vn.parindex.merging.MergedFacts;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ShareRule;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.TextFormat;
import vn.parindex.result.IndexResult;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * The round of 2025 in a made-up province of 300 communes, wards and special zones: claimed, appraised, ranked in two
 * lists, and added up for the province. There are no districts.
 *
 * <p>The province, its communes, the rules below their areas and all figures are made up; the figures come from a seed.
 */
public final class CommuneCampaign {

    private static final IndexYear ROUND = IndexYear.of(2025);
    private static final String PROVINCE = "tinh-minh-hoa";
    private static final String DEPARTMENT = "so-minh-hoa";
    private static final OffsetDateTime IN_JANUARY = OffsetDateTime.parse("2026-01-12T09:00+07:00");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-01-26T09:00+07:00");

    private final UnitRegister register;
    private final Methodology methodology;
    private final List<Assessment> assessments;
    private final List<IndexResult> results;

    private CommuneCampaign(UnitRegister register, Methodology methodology, List<Assessment> assessments) {
        this.register = register;
        this.methodology = methodology;
        this.assessments = assessments;
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        results = assessments.stream()
                .map(assessment -> evaluator.evaluate(assessment, Mode.FINAL))
                .toList();
    }

    /**
     * Runs the campaign from the first claim to the publication of every unit.
     *
     * @param seed the seed of the figures
     * @return the campaign with every unit scored
     */
    public static CommuneCampaign run(long seed) {
        UnitRegister register = UnitRegister.of(
                List.of(UnitSheet.read(sheet(), UnitRegister.none()).list()));
        Methodology methodology = ProvincialIndex.rules("communes-2025.json");
        AppraisalProcess process = AppraisalProcess.of(campaign(), methodology);
        SplittableRandom random = new SplittableRandom(seed);
        List<Assessment> assessments = register.units("commune", ROUND).stream()
                .map(unit -> assessed(process, methodology, unit(unit), random))
                .toList();
        return new CommuneCampaign(register, methodology, assessments);
    }

    private static TextSheet sheet() {
        try (InputStream stream = CommuneCampaign.class.getResourceAsStream("communes-2025.csv")) {
            return TextSheet.csv(stream, "communes-2025.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Campaign campaign() {
        try (InputStream stream = CommuneCampaign.class.getResourceAsStream("campaign-2025.json")) {
            return ParJson.CAMPAIGN.read(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8), "campaign-2025.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A registered unit in its list: wards rank among wards, communes and special zones among each other. */
    private static Unit unit(RegisteredUnit unit) {
        boolean ward = unit.lastName().kind().equals("ward");
        return new Unit(unit.id(), unit.lastName().shortName(), ward ? "Phường" : "Xã, đặc khu");
    }

    /** The unit's editor claims, its leader approves, the department appraises, the secretary publishes. */
    private static Assessment assessed(
            AppraisalProcess process, Methodology methodology, Unit unit, SplittableRandom random) {
        Actor editor = Actor.of(unit.id() + "-editor", Role.UNIT_EDITOR, unit.id());
        Actor leader = Actor.of(unit.id() + "-leader", Role.UNIT_LEADER, unit.id());
        Actor appraiser = Actor.of("appraiser", Role.APPRAISER, DEPARTMENT);
        Actor secretary = Actor.of("secretary", Role.SECRETARY, "");
        ProcessState state = process.start(unit);
        List<Leaf> leaves = leaves(methodology, unit);
        for (Leaf leaf : leaves) {
            Opinion claim = claim(methodology, leaf, random);
            state = apply(process, state, Actions.claim(leaf.code().toString(), claim), editor, IN_JANUARY);
        }
        state = apply(process, state, Actions.move(ActionKind.SUBMIT), editor, IN_JANUARY);
        state = apply(process, state, Actions.move(ActionKind.APPROVE), leader, IN_JANUARY);
        for (Leaf leaf : leaves) {
            Opinion opinion = Opinion.at(Stage.APPRAISAL_1).withDecision(Decision.RECOGNISED);
            state = apply(process, state, Actions.appraise(leaf.code().toString(), opinion), appraiser, LATER);
        }
        state = apply(process, state, Actions.move(ActionKind.CONCLUDE), secretary, LATER);
        state = apply(process, state, Actions.move(ActionKind.PUBLISH), secretary, LATER);
        return state.assessment();
    }

    private static ProcessState apply(
            AppraisalProcess process, ProcessState state, Action action, Actor actor, OffsetDateTime time) {
        ActionResult answer = process.apply(state, action, actor, time);
        if (answer instanceof ActionResult.Refused refused) {
            throw new IllegalStateException(action + ": " + refused.reasons());
        }
        return ((ActionResult.Applied) answer).state();
    }

    private static List<Leaf> leaves(Methodology methodology, Unit unit) {
        return methodology.leaves().stream()
                .filter(leaf -> methodology
                        .formOf(unit.id())
                        .filter(form -> form.leavesOut(leaf.code()))
                        .isEmpty())
                .toList();
    }

    /** Made-up figures: shares between 60 % and 100 %, points in quarters from half the maximum on. */
    private static Opinion claim(Methodology methodology, Leaf leaf, SplittableRandom random) {
        Opinion claim = Opinion.at(Stage.SELF);
        if (leaf.rule() instanceof ShareRule share) {
            int whole = 20 + random.nextInt(3_000);
            return claim.withFact(share.numerator(), Fact.of(whole * (60L + random.nextInt(41)) / 100))
                    .withFact(share.denominator(), Fact.of(whole));
        }
        String fact = leaf.rule().facts().get(0);
        if (methodology.fact(fact).orElseThrow().kind() == FactKind.MET) {
            return claim.withFact(fact, Fact.met(random.nextInt(10) > 0));
        }
        Points quarters = Points.parse("0.25");
        Points points = leaf.maximum();
        for (int i = random.nextInt(7); i > 0 && points.compareTo(quarters) > 0; i--) {
            points = points.minus(quarters);
        }
        return claim.withFact(fact, Fact.of(points.toBigDecimal()));
    }

    /**
     * Returns the units.
     *
     * @return the register of the province and its communes
     */
    public UnitRegister register() {
        return register;
    }

    /**
     * Returns the rules.
     *
     * @return the methodology
     */
    public Methodology methodology() {
        return methodology;
    }

    /**
     * Returns what was entered.
     *
     * @return one assessment a commune
     */
    public List<Assessment> assessments() {
        return assessments;
    }

    /**
     * Returns the ranking of all communes together.
     *
     * @return the ranking, which the province does not publish: ranks are given within a list
     */
    public Ranking ranking() {
        return Ranking.of(results, TieRule.competition());
    }

    /**
     * Returns the ranking of each list.
     *
     * @return by the list's name
     */
    public Map<String, Ranking> lists() {
        return Ranking.byGroup(results, TieRule.competition());
    }

    /**
     * Returns the figures of all communes added up for the province.
     *
     * @return the sums, and what does not add up
     */
    public MergedFacts province() {
        return FactMerging.of(methodology, register)
                .rollUp(assessments, register.unit(PROVINCE).orElseThrow(), Set.of());
    }

    /** Writes rules, units and assessments as files for the command line. */
    void write(Path folder) throws IOException {
        Path units = Files.createDirectories(folder.resolve("assessments"));
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("rules.json"), ParJson.METHODOLOGY.pretty(methodology));
        files.put(
                folder.resolve("units.json"),
                ParJson.UNITS.pretty(register.lists().get(0)));
        assessments.forEach(assessment ->
                files.put(units.resolve(assessment.unit().id() + ".json"), ParJson.ASSESSMENT.pretty(assessment)));
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    /**
     * Prints the lists with the ten best of each, the lists together, and the sums for the province.
     *
     * @param arguments a folder to write the files to, if wanted
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CommuneCampaign campaign = run(2025);
        campaign.lists().forEach((list, ranking) -> {
            out.println(list + ": " + ranking.ranked().size());
            ranking.ranked().stream()
                    .limit(10)
                    .forEach(unit -> out.println("  " + unit.rank() + ". "
                            + unit.unit().name() + " " + Language.VI.show(ranking.published(unit.compared()))));
        });
        out.println(TextFormat.PLAIN.render(
                OfficialTables.groups(campaign.methodology, campaign.ranking(), campaign.lists(), Language.VI)));
        MergedFacts province = campaign.province();
        province.added().stream()
                .filter(fact -> fact.stage() == Stage.APPRAISAL_1)
                .forEach(fact -> out.println(fact.leaf() + " "
                        + campaign.methodology
                                .fact(fact.fact())
                                .orElseThrow()
                                .name()
                                .vi() + ": " + fact.sum()));
        province.findings().forEach(finding -> out.println(finding.message(Language.VI)));
        if (arguments.length > 0) {
            campaign.write(Path.of(arguments[0]));
        }
    }
}
