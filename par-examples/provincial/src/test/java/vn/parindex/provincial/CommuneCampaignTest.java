package vn.parindex.provincial;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.merging.FactMerging;
import vn.parindex.merging.MergedFacts;
import vn.parindex.merging.MergingCode;
import vn.parindex.ranking.GroupSpread;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.units.LevelPeriod;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Three hundred made-up communes; expected sums and means are added up here, figure by figure. */
class CommuneCampaignTest {

    private static final CommuneCampaign CAMPAIGN = CommuneCampaign.run(2025);
    private static final IndexYear ROUND = IndexYear.of(2025);

    @Test
    void a_round_of_two_tiers_has_no_districts() {
        UnitRegister register = CAMPAIGN.register();
        assertThat(register.units("commune", ROUND)).hasSize(300);
        assertThat(register.units("commune", IndexYear.of(2024))).isEmpty();
        assertThat(register.levels()).containsExactly("commune", "made-up-province");
        assertThat(register.lists().get(0).levels())
                .extracting(LevelPeriod::level)
                .doesNotContain("district");
        assertThat(CAMPAIGN.methodology().level()).isEqualTo("commune");
    }

    @Test
    void every_unit_goes_through_the_procedure_and_ranks_within_its_list() {
        assertThat(CAMPAIGN.ranking().withoutRank()).isEmpty();
        assertThat(CAMPAIGN.lists().keySet()).containsExactly("Phường", "Xã, đặc khu");
        Ranking wards = CAMPAIGN.lists().get("Phường");
        Ranking communes = CAMPAIGN.lists().get("Xã, đặc khu");
        assertThat(wards.ranked()).hasSize(64).allMatch(unit -> unit.unit().id().startsWith("phuong-"));
        assertThat(communes.ranked())
                .hasSize(236)
                .noneMatch(unit -> unit.unit().id().startsWith("phuong-"));
        assertThat(wards.ranked().get(0).rank()).isEqualTo(1);
        assertThat(communes.ranked().get(0).rank()).isEqualTo(1);
        assertThat(communes.results().stream()
                        .filter(result -> result.unit().id().startsWith("dac-khu-")))
                .hasSize(3)
                .allSatisfy(result ->
                        assertThat(result.total().maximum().toString()).isEqualTo("96.5"));
    }

    @Test
    void the_lists_are_told_by_mean_median_least_greatest_and_ratings() {
        for (GroupSpread spread : GroupSpread.of(CAMPAIGN.lists())) {
            List<Share> indices = CAMPAIGN.lists().get(spread.group()).ranked().stream()
                    .map(RankedUnit::compared)
                    .sorted()
                    .toList();
            int half = indices.size() / 2;
            assertThat(spread.units()).isEqualTo(indices.size());
            assertThat(spread.withoutRank()).isZero();
            assertThat(spread.mean()).contains(Share.mean(indices));
            assertThat(spread.median()).contains(Share.mean(List.of(indices.get(half - 1), indices.get(half))));
            assertThat(spread.least()).contains(indices.get(0));
            assertThat(spread.greatest()).contains(indices.get(indices.size() - 1));
        }
    }

    @Test
    void figures_of_the_communes_add_up_for_the_province() {
        MergedFacts province = CAMPAIGN.province();
        assertThat(province.assessment().unit().name()).isEqualTo("Minh Họa (tính gộp)");
        for (String fact : List.of("dossiers_on_time", "dossiers_resolved")) {
            long sum = 0;
            for (Assessment commune : CAMPAIGN.assessments()) {
                Fact.Amount one = (Fact.Amount) commune.entry(NodeCode.parse("3.1"))
                        .orElseThrow()
                        .opinion(Stage.SELF)
                        .orElseThrow()
                        .facts()
                        .get(fact);
                sum += one.value().longValueExact();
            }
            assertThat(province.assessment()
                            .entry(NodeCode.parse("3.1"))
                            .orElseThrow()
                            .opinion(Stage.APPRAISAL_1)
                            .orElseThrow()
                            .facts())
                    .containsEntry(fact, Fact.of(sum));
        }
        assertThat(province.assessment().entries().keySet())
                .containsExactly(NodeCode.parse("1.1"), NodeCode.parse("3.1"), NodeCode.parse("7.1"));
        assertThat(province.findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .map(Finding::place)
                        .distinct())
                .containsExactly("2.1", "4.1", "5.1", "6.1");
        assertThat(IndexEvaluator.of(CAMPAIGN.methodology())
                        .evaluate(province.assessment(), Mode.FINAL)
                        .total()
                        .isProvisional())
                .isTrue();
    }

    @Test
    void sums_over_some_of_the_communes_or_with_strangers_are_refused() {
        UnitRegister register = CAMPAIGN.register();
        RegisteredUnit province = register.unit("tinh-minh-hoa").orElseThrow();
        FactMerging merging = FactMerging.of(CAMPAIGN.methodology(), register);
        List<Assessment> first = CAMPAIGN.assessments().subList(0, 288);
        ParIndexException missing = catchThrowableOfType(
                ParIndexException.class, () -> merging.rollUp(first, province, java.util.Set.of()));
        assertThat(missing.findings()).extracting(Finding::code).containsExactly(MergingCode.PART_MISSING);
        assertThat(missing.getMessage()).contains("12 units", "… (12)");
        RegisteredUnit commune = register.unit("xa-001").orElseThrow();
        ParIndexException none =
                catchThrowableOfType(ParIndexException.class, () -> merging.rollUp(first, commune, java.util.Set.of()));
        assertThat(none.findings()).extracting(Finding::code).containsExactly(MergingCode.WITHOUT_PARTS);
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        CommuneCampaign again = CommuneCampaign.run(2025);
        for (int i = 0; i < 300; i++) {
            assertThat(ParJson.ASSESSMENT.canonical(again.assessments().get(i)))
                    .isEqualTo(
                            ParJson.ASSESSMENT.canonical(CAMPAIGN.assessments().get(i)));
        }
        assertThat(again.ranking().published(again.ranking().ranked().get(0).compared()))
                .isGreaterThan(BigDecimal.valueOf(50));
    }

    @Test
    void the_program_prints_the_lists_and_writes_the_files(@TempDir Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            CommuneCampaign.main(new String[] {folder.toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(
                        "Phường: 64",
                        "Xã, đặc khu: 236",
                        "Tổng hợp theo danh sách",
                        "hồ sơ giải quyết đúng hạn: ",
                        "PAR-4236");
        assertThat(folder.resolve("assessments")).isDirectoryContaining("glob:**/dac-khu-003.json");
        assertThat(ParJson.UNITS.read(folder.resolve("units.json")).digest())
                .isEqualTo(CAMPAIGN.register().lists().get(0).digest());
    }
}
