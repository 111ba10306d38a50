package vn.parindex.appraisal;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CampaignTest {

    private static List<String> faults(ThrowingCallable code, Language language) {
        return catchThrowableOfType(ParIndexException.class, code).findings().stream()
                .map(f -> f.message(language))
                .toList();
    }

    private static Campaign of(Round... rounds) {
        return Campaign.of(Sample.METHODOLOGY.id(), IndexYear.of(2020), List.of(rounds));
    }

    @Test
    void all_faults_of_the_rounds_are_reported_at_once() {
        Round council = Sample.round(Stage.COUNCIL, "04-01", "04-30");
        Round backwards = Sample.round(Stage.APPRAISAL_1, "03-01", "02-01");
        Round unit = new Round(
                Stage.APPRAISAL_2, council.opens(), council.closes(), Set.of(Role.UNIT_EDITOR, Role.APPRAISER));

        assertThat(faults(() -> of(council, backwards, unit), Language.EN))
                .containsExactly(
                        "PAR-8201 /rounds: the round \"self-assessment\" is missing",
                        "PAR-8203 /rounds/1/stage: the round \"first appraisal\" must stand before \"appraisal council\", and once",
                        "PAR-8204 /rounds/1/closes: the round \"first appraisal\" closes at 17:00 on 2021-02-01 (+07:00), "
                                + "which is not after it opens at 00:00 on 2021-03-01 (+07:00)",
                        "PAR-8205 /rounds/2/actors: round \"second appraisal\": the roles unit-editor; appraiser do not fit; "
                                + "possible are appraiser; secretary");
        assertThat(faults(() -> of(Sample.round(Stage.SELF, "01-01", "01-31"), council, council), Language.VI))
                .containsExactly(
                        "PAR-8203 /rounds/2/stage: bước Hội đồng thẩm định phải đứng trước bước Hội đồng thẩm định và chỉ một lần");
        assertThat(faults(() -> of(Sample.round(Stage.SELF, "01-01", "01-31")), Language.VI))
                .containsExactly("PAR-8202 /rounds: phải có ít nhất một bước thẩm định hoặc Hội đồng thẩm định");
    }

    @Test
    void an_item_is_assigned_once() {
        assertThat(faults(
                        () -> Sample.campaign()
                                .withAssignments(List.of(
                                        Assignment.of("a", "Cơ quan A", "1", "2.1"),
                                        Assignment.of("b", "Cơ quan B", "2", "2.1"))),
                        Language.VI))
                .containsExactly("PAR-8206 /assignments/1/codes/1: mục 2.1 được giao cho cả Cơ quan A và Cơ quan B");
    }

    @Test
    void an_extension_must_extend_and_be_explained_and_belong_to_a_round() {
        LockException shorter =
                new LockException("so-a", Stage.SELF, LockKind.EXTENDED, Sample.day("01-15"), "", "UBND tỉnh");
        LockException again =
                new LockException("so-a", Stage.SELF, LockKind.LOCKED, Sample.day("01-15"), "x", "UBND tỉnh");
        LockException none =
                new LockException("so-a", Stage.SURVEY, LockKind.LOCKED, Sample.day("01-15"), "x", "UBND tỉnh");
        Campaign campaign =
                of(Sample.round(Stage.SELF, "01-01", "01-31"), Sample.round(Stage.APPRAISAL_1, "02-01", "02-28"));

        assertThat(faults(() -> campaign.withLockExceptions(List.of(shorter, again, none)), Language.EN))
                .containsExactly(
                        "PAR-8028 /lockExceptions/0/time: the time 12:00 on 2021-01-15 (+07:00) must be after 17:00 on 2021-01-31 (+07:00)",
                        "PAR-8019 /lockExceptions/0/reason: a reason must be given",
                        "PAR-2015 /lockExceptions/1: so-a self stands twice",
                        "PAR-8004 /lockExceptions/2/stage: this campaign has no round \"sociological survey\"");
    }

    @Test
    void a_campaign_must_go_with_its_methodology() {
        Campaign campaign = Campaign.of(MethodologyId.of("khac"), IndexYear.of(2019), Sample.rounds())
                .withAssignments(List.of(Assignment.of("a", "Cơ quan A", "1", "2.2.1", "9")));

        assertThat(faults(() -> AppraisalProcess.of(campaign, Sample.METHODOLOGY), Language.EN))
                .containsExactly(
                        "PAR-8209 /methodology: the campaign is run under khac, not vd-quy-trinh",
                        "PAR-1023 /year: year 2019 is not one of the rounds 2020; 2021",
                        "PAR-8207 /assignments/0/codes/2: vd-quy-trinh has no item 9",
                        "PAR-8208 /assignments: nobody is assigned to appraise: 2.2.2");
    }

    @Test
    void a_round_whose_opinions_would_never_count_is_refused() {
        var council = Sample.METHODOLOGY.opinions();
        var stages = new java.util.EnumMap<>(council.stages());
        stages.put(vn.parindex.value.Mode.FINAL, List.of(Stage.APPRAISAL_1));
        var methodology = Sample.METHODOLOGY.toBuilder()
                .opinions(new vn.parindex.methodology.OpinionPolicy(stages))
                .build();

        assertThat(faults(() -> AppraisalProcess.of(Sample.campaign(), methodology), Language.VI))
                .containsExactly(
                        "PAR-8210 /rounds/4/stage: vd-quy-trinh không tính điểm theo ý kiến ở bước thẩm định lần 2",
                        "PAR-8210 /rounds/5/stage: vd-quy-trinh không tính điểm theo ý kiến ở bước Hội đồng thẩm định");
    }

    @Test
    void the_most_precise_assignment_of_an_item_is_found() {
        Campaign campaign = Sample.campaign();

        assertThat(campaign.assignment(NodeCode.parse("1.2")).orElseThrow().agency())
                .isEqualTo("van-phong");
        assertThat(campaign.assignment(NodeCode.parse("1.3")).orElseThrow().agency())
                .isEqualTo("so-noi-vu");
        assertThat(campaign.assignment(NodeCode.parse("3.1"))).isEmpty();
    }

    @Test
    void phases_without_a_round_are_skipped() {
        Campaign shortOne =
                of(Sample.round(Stage.SELF, "01-01", "01-31"), Sample.round(Stage.COUNCIL, "02-01", "02-28"));

        assertThat(PhaseOrder.of(shortOne).after(Phase.SUBMITTED)).isEqualTo(Phase.COUNCIL);
        assertThat(PhaseOrder.of(shortOne).after(Phase.COUNCIL)).isEqualTo(Phase.DECIDED);
        assertThat(PhaseOrder.of(shortOne).after(Phase.PUBLISHED)).isEqualTo(Phase.PUBLISHED);
    }

    @Test
    void without_a_council_the_end_of_the_appraisal_locks() {
        Sample sample = new Sample(of(
                        Sample.round(Stage.SELF, "01-01", "01-31"),
                        Sample.round(Stage.SURVEY, "01-01", "04-30"),
                        Sample.round(Stage.APPRAISAL_1, "02-01", "02-28")))
                .approved()
                .appraised();

        assertThat(sample.refused(Actions.recordSurvey("2.1", Sample.measured(70)), Sample.SECRETARY, "03-01"))
                .extracting(f -> f.message(Language.VI))
                .containsExactly("PAR-8010: đã kết thúc thẩm định; hồ sơ đã khóa");
    }
}
