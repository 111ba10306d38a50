package vn.parindex.appraisal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A unit whose form leaves something out comes to its result without anybody speaking of that. */
class UnitFormProcessTest {

    private static final OffsetDateTime CLAIMS = OffsetDateTime.parse("2021-01-05T09:00+07:00");
    private static final OffsetDateTime APPRAISALS = OffsetDateTime.parse("2021-02-05T09:00+07:00");

    @Test
    void what_the_form_leaves_out_is_neither_claimed_nor_appraised() throws Exception {
        Methodology methodology;
        try (var stream = ParJson.class.getResourceAsStream("sound-one-document.json")) {
            String text = new String(stream.readAllBytes(), UTF_8)
                    .replaceFirst(
                            "(\"without\"\\s*:\\s*)\\[\\s*\"2.2\",\\s*\"2.3\"\\s*\\]", "$1[\"2.1.2\",\"2.2\",\"2.3\"]");
            methodology = ParJson.METHODOLOGY.read(text, "sound.json");
        }
        assertThat(methodology.formOf("ban-mau").orElseThrow().leavesOut(NodeCode.parse("2.1.2")))
                .isTrue();
        Campaign campaign = new Campaign(
                methodology.id(),
                methodology.rounds().get(0),
                List.of(
                        new Round(Stage.SELF, CLAIMS.minusDays(1), CLAIMS.plusDays(1), Set.of(Role.UNIT_EDITOR)),
                        new Round(
                                Stage.APPRAISAL_1,
                                APPRAISALS.minusDays(1),
                                APPRAISALS.plusDays(1),
                                Set.of(Role.APPRAISER))),
                List.of(),
                List.of(),
                false,
                true,
                false);
        AppraisalProcess process = AppraisalProcess.of(campaign, methodology);
        Actor editor = Actor.of("editor", Role.UNIT_EDITOR, "ban-mau");
        Actor leader = Actor.of("leader", Role.UNIT_LEADER, "ban-mau");
        Actor appraiser = Actor.of("appraiser", Role.APPRAISER, "so-noi-vu");
        Actor secretary = Actor.of("secretary", Role.SECRETARY, "");
        List<Leaf> leaves = methodology.leaves().stream()
                .filter(leaf -> !leaf.measured() && !leaf.code().equals(NodeCode.parse("2.1.2")))
                .toList();
        ProcessState state = process.start(Unit.of("ban-mau", "Ban Mẫu"));
        for (Leaf leaf : leaves.stream().filter(Leaf::selfAssessed).toList()) {
            Opinion claim = Opinion.at(Stage.SELF).withPoints(Points.ZERO);
            state = applied(process.apply(state, Actions.claim(leaf.code().toString(), claim), editor, CLAIMS));
        }
        state = applied(process.apply(state, Actions.move(ActionKind.SUBMIT), editor, CLAIMS));
        state = applied(process.apply(state, Actions.move(ActionKind.APPROVE), leader, CLAIMS));
        for (Leaf leaf : leaves) {
            Opinion opinion = leaf.selfAssessed()
                    ? Opinion.at(Stage.APPRAISAL_1).withDecision(Opinion.Decision.RECOGNISED)
                    : Opinion.at(Stage.APPRAISAL_1).withPoints(Points.ZERO);
            state = applied(
                    process.apply(state, Actions.appraise(leaf.code().toString(), opinion), appraiser, APPRAISALS));
        }
        state = applied(process.apply(state, Actions.move(ActionKind.CONCLUDE), secretary, APPRAISALS));
        assertThat(state.phase()).isEqualTo(Phase.DECIDED);
        assertThat(IndexEvaluator.of(methodology)
                        .evaluate(state.assessment(), Mode.FINAL)
                        .total()
                        .isProvisional())
                .isFalse();
    }

    private static ProcessState applied(ActionResult answer) {
        assertThat(answer).isInstanceOf(ActionResult.Applied.class);
        return ((ActionResult.Applied) answer).state();
    }
}
