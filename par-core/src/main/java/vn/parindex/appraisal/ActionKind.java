package vn.parindex.appraisal;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.value.Labelled;
import vn.parindex.value.Stage;
import vn.parindex.value.StageKind;
import vn.parindex.value.Text;

/**
 * The kinds of action on a unit's assessment. The constants are the table of the procedure: the target of the action,
 * the roles and phases in which it is allowed, and the round that must be open.
 */
public enum ActionKind implements Labelled {
    /** The unit claims figures or points for an item, with evidence and explanation; or claims anew. */
    CLAIM(
            "claim",
            ActionForm.OPINION,
            Target.SELF_ASSESSED_LEAF,
            in(Phase.DRAFTING),
            Window.CURRENT,
            Text.of("tự đánh giá", "claiming")),
    /** The unit hands its claims to its leadership. */
    SUBMIT(
            "submit",
            ActionForm.MOVE,
            Target.WHOLE,
            by(Role.UNIT_EDITOR, Role.UNIT_LEADER),
            in(Phase.DRAFTING),
            Window.CURRENT,
            Text.of("trình lãnh đạo phê duyệt", "submitting")),
    /** The leadership returns the claims to be mended. */
    RETURN(
            "return",
            ActionForm.MOVE,
            Target.WHOLE,
            by(Role.UNIT_LEADER),
            in(Phase.SUBMITTED),
            Window.CURRENT,
            Text.of("trả lại để hoàn thiện", "returning")),
    /** The leadership approves the self-assessment report. */
    APPROVE(
            "approve",
            ActionForm.MOVE,
            Target.WHOLE,
            by(Role.UNIT_LEADER),
            in(Phase.SUBMITTED),
            Window.CURRENT,
            Text.of("phê duyệt báo cáo tự đánh giá", "approving")),
    /** The self-assessment is opened again, before anybody has appraised it. */
    REOPEN(
            "reopen",
            ActionForm.MOVE,
            Target.WHOLE,
            by(Role.SECRETARY),
            judging(),
            Window.NONE,
            Text.of("mở lại phần tự đánh giá", "reopening the self-assessment")),
    /** First appraisal of an item: recognised, or adjusted with a reason. */
    APPRAISE(
            "appraise",
            ActionForm.OPINION,
            Target.JUDGED_LEAF,
            in(Phase.APPRAISAL_1),
            Window.CURRENT,
            Text.of("thẩm định lần 1", "appraising")),
    /** Evidence is asked for. */
    REQUEST_EVIDENCE(
            "request-evidence",
            ActionForm.EVIDENCE_REQUEST,
            Target.JUDGED_LEAF,
            during(StageKind.APPRAISAL),
            Window.CURRENT,
            Text.of("yêu cầu bổ sung tài liệu kiểm chứng", "asking for evidence")),
    /** The unit explains an item; it argues, it does not score. */
    EXPLAIN(
            "explain",
            ActionForm.OPINION,
            Target.JUDGED_LEAF,
            in(Phase.EXPLANATION),
            Window.CURRENT,
            Text.of("giải trình", "explaining")),
    /** The unit's leadership hands in the explanation before its round ends. */
    SUBMIT_EXPLANATION(
            "submit-explanation",
            ActionForm.MOVE,
            Target.WHOLE,
            by(Role.UNIT_LEADER),
            in(Phase.EXPLANATION),
            Window.CURRENT,
            Text.of("gửi báo cáo giải trình", "submitting the explanation")),
    /** Second appraisal of an item, after explanations. */
    APPRAISE_AGAIN(
            "appraise-again",
            ActionForm.OPINION,
            Target.JUDGED_LEAF,
            in(Phase.APPRAISAL_2),
            Window.CURRENT,
            Text.of("thẩm định lần 2", "appraising again")),
    /** The council decides an item. */
    DECIDE(
            "decide",
            ActionForm.OPINION,
            Target.JUDGED_LEAF,
            in(Phase.COUNCIL),
            Window.CURRENT,
            Text.of("quyết định điểm của Hội đồng thẩm định", "deciding")),
    /** An item is found not to apply to the unit, where the methodology permits that. */
    GRANT_NOT_APPLICABLE(
            "grant-not-applicable",
            ActionForm.APPLICABILITY,
            Target.LEAF_THAT_MAY_NOT_APPLY,
            during(StageKind.APPRAISAL, StageKind.DECISION),
            Window.CURRENT,
            Text.of("xác định không áp dụng", "granting \"not applicable\"")),
    /** A finding that an item does not apply is withdrawn. */
    WITHDRAW_NOT_APPLICABLE(
            "withdraw-not-applicable",
            ActionForm.APPLICABILITY,
            Target.LEAF_THAT_MAY_NOT_APPLY,
            during(StageKind.APPRAISAL, StageKind.DECISION),
            Window.CURRENT,
            Text.of("bỏ xác định không áp dụng", "withdrawing \"not applicable\"")),
    /** The measured figure of a survey or index item is recorded. */
    RECORD_SURVEY(
            "record-survey",
            ActionForm.OPINION,
            Target.MEASURED_LEAF,
            undecided(),
            Window.SURVEY,
            Text.of("nhập kết quả điều tra xã hội học, chỉ số công bố", "recording survey results")),
    /** Bonus or penalty points are entered. */
    ADD_ADJUSTMENT(
            "add-adjustment",
            ActionForm.ADJUSTMENT,
            Target.WHOLE,
            by(Role.COUNCIL, Role.SECRETARY),
            during(StageKind.APPRAISAL, StageKind.DECISION),
            Window.CURRENT,
            Text.of("ghi điểm thưởng, điểm trừ", "entering bonus or penalty points")),
    /** Bonus or penalty points are withdrawn. */
    WITHDRAW_ADJUSTMENT(
            "withdraw-adjustment",
            ActionForm.ADJUSTMENT,
            Target.WHOLE,
            by(Role.COUNCIL, Role.SECRETARY),
            during(StageKind.APPRAISAL, StageKind.DECISION),
            Window.CURRENT,
            Text.of("bỏ điểm thưởng, điểm trừ", "withdrawing bonus or penalty points")),
    /** The current round ends for the unit, and the next begins. */
    CONCLUDE(
            "conclude",
            ActionForm.MOVE,
            Target.WHOLE,
            by(Role.SECRETARY),
            judging(),
            Window.NONE,
            Text.of("kết thúc bước", "concluding the round")),
    /** A round is kept open longer for the unit. */
    UNLOCK(
            "unlock",
            ActionForm.UNLOCK,
            Target.WHOLE,
            by(Role.COUNCIL, Role.SECRETARY),
            undecided(),
            Window.NONE,
            Text.of("gia hạn, mở khóa", "unlocking")),
    /** A round is closed early for the unit. */
    LOCK(
            "lock",
            ActionForm.LOCK,
            Target.WHOLE,
            by(Role.COUNCIL, Role.SECRETARY),
            undecided(),
            Window.NONE,
            Text.of("khóa", "locking")),
    /** The result is published. */
    PUBLISH(
            "publish",
            ActionForm.MOVE,
            Target.WHOLE,
            by(Role.SECRETARY),
            in(Phase.DECIDED),
            Window.NONE,
            Text.of("công bố kết quả", "publishing"));

    /** The object of an action. */
    public enum Target {
        /** The unit's assessment as a whole. */
        WHOLE,
        /** One item that the unit claims for. */
        SELF_ASSESSED_LEAF,
        /** One item that is judged, not measured. */
        JUDGED_LEAF,
        /** One item that is measured by a survey or a published index. */
        MEASURED_LEAF,
        /** One item that the methodology permits to be not applicable. */
        LEAF_THAT_MAY_NOT_APPLY
    }

    /** The round that must be open for an action. */
    public enum Window {
        /** The round of the current phase. */
        CURRENT,
        /** The survey's round, which runs beside the others. */
        SURVEY,
        /** None. */
        NONE
    }

    private final String id;
    private final ActionForm form;
    private final Target target;
    private final Set<Role> roles;
    private final Set<Phase> phases;
    private final Window window;
    private final Text label;

    /** Creates a kind for the actors that the campaign names for the round. */
    ActionKind(String id, ActionForm form, Target target, Set<Phase> phases, Window window, Text label) {
        this(id, form, target, null, phases, window, label);
    }

    /** Creates a kind for stated roles, whatever the round. */
    ActionKind(
            String id, ActionForm form, Target target, Set<Role> roles, Set<Phase> phases, Window window, Text label) {
        this.id = id;
        this.form = form;
        this.target = target;
        this.roles = roles == null ? null : Collections.unmodifiableSet(roles);
        this.phases = Collections.unmodifiableSet(phases);
        this.window = window;
        this.label = label;
    }

    private static Set<Role> by(Role... roles) {
        return EnumSet.copyOf(Arrays.asList(roles));
    }

    private static Set<Phase> in(Phase... phases) {
        return EnumSet.copyOf(Arrays.asList(phases));
    }

    private static Set<Phase> during(StageKind... kinds) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (Phase phase : Phase.values()) {
            if (phase.stage().map(Stage::kind).filter(List.of(kinds)::contains).isPresent()) {
                phases.add(phase);
            }
        }
        return phases;
    }

    private static Set<Phase> judging() {
        return EnumSet.range(Phase.APPRAISAL_1, Phase.COUNCIL);
    }

    private static Set<Phase> undecided() {
        return EnumSet.range(Phase.DRAFTING, Phase.COUNCIL);
    }

    /**
     * Returns the kind of action that gives an opinion of a stage.
     *
     * @param stage the stage
     * @return the kind, of the form {@link ActionForm#OPINION}
     */
    public static ActionKind giving(Stage stage) {
        Objects.requireNonNull(stage, "stage");
        return Arrays.stream(values())
                .filter(kind -> kind.form == ActionForm.OPINION && kind.writes() == stage)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the content that its actions carry.
     *
     * @return the form
     */
    public ActionForm form() {
        return form;
    }

    /**
     * Returns the object of its actions.
     *
     * @return the whole, or a kind of leaf
     */
    public Target target() {
        return target;
    }

    /**
     * Returns the roles that may do it.
     *
     * @return at least one role; empty if the campaign names the actors of the round
     */
    public Optional<Set<Role>> roles() {
        return Optional.ofNullable(roles);
    }

    /**
     * Returns the phases in which it can be done.
     *
     * @return at least one phase
     */
    public Set<Phase> phases() {
        return phases;
    }

    /**
     * Returns the round that must be open.
     *
     * @return the round
     */
    public Window window() {
        return window;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Returns the stage of the opinions that it gives. */
    Stage writes() {
        return window == Window.SURVEY
                ? Stage.SURVEY
                : phases.iterator().next().stage().orElseThrow();
    }

    /** Returns the stage whose round it belongs to during a phase; empty if it belongs to no single round. */
    Optional<Stage> stage(Phase current) {
        if (window == Window.SURVEY) {
            return Optional.of(Stage.SURVEY);
        }
        return phases.contains(current)
                ? current.stage()
                : phases.size() == 1 ? phases.iterator().next().stage() : Optional.empty();
    }
}
