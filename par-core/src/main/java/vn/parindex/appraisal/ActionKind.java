package vn.parindex.appraisal;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.parindex.value.Labelled;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/**
 * What can be done to a unit's assessment. The constants are the table of the procedure: what the action is about, who
 * may do it, in which phases, and which round must be open.
 */
public enum ActionKind implements Labelled {
    /** The unit claims figures or points for an item, with evidence and explanation; or claims anew. */
    CLAIM(
            "claim",
            Target.SELF_ASSESSED_LEAF,
            whoever(),
            in(Phase.DRAFTING),
            Window.CURRENT,
            Text.of("tự chấm điểm", "claiming")),
    /** The unit hands its claims to its leadership. */
    SUBMIT(
            "submit",
            Target.WHOLE,
            by(Role.UNIT_EDITOR, Role.UNIT_LEADER),
            in(Phase.DRAFTING),
            Window.CURRENT,
            Text.of("trình lãnh đạo phê duyệt", "submitting")),
    /** The leadership returns the claims to be mended. */
    RETURN(
            "return",
            Target.WHOLE,
            by(Role.UNIT_LEADER),
            in(Phase.SUBMITTED),
            Window.CURRENT,
            Text.of("trả lại để hoàn thiện", "returning")),
    /** The leadership approves the self-assessment report. */
    APPROVE(
            "approve",
            Target.WHOLE,
            by(Role.UNIT_LEADER),
            in(Phase.SUBMITTED),
            Window.CURRENT,
            Text.of("phê duyệt báo cáo tự đánh giá", "approving")),
    /** The self-assessment is opened again, before anybody has appraised it. */
    REOPEN(
            "reopen",
            Target.WHOLE,
            by(Role.SECRETARY),
            judging(),
            Window.NONE,
            Text.of("mở lại phần tự đánh giá", "reopening the self-assessment")),
    /** First appraisal of an item: recognised, or adjusted with a reason. */
    APPRAISE(
            "appraise",
            Target.JUDGED_LEAF,
            whoever(),
            in(Phase.APPRAISAL_1),
            Window.CURRENT,
            Text.of("thẩm định lần 1", "appraising")),
    /** Evidence is asked for. */
    REQUEST_EVIDENCE(
            "request-evidence",
            Target.JUDGED_LEAF,
            whoever(),
            in(Phase.APPRAISAL_1, Phase.APPRAISAL_2),
            Window.CURRENT,
            Text.of("yêu cầu bổ sung tài liệu kiểm chứng", "asking for evidence")),
    /** The unit explains an item; it argues, it does not score. */
    EXPLAIN(
            "explain",
            Target.JUDGED_LEAF,
            whoever(),
            in(Phase.EXPLANATION),
            Window.CURRENT,
            Text.of("giải trình", "explaining")),
    /** The unit's leadership hands in the explanation before its round ends. */
    SUBMIT_EXPLANATION(
            "submit-explanation",
            Target.WHOLE,
            by(Role.UNIT_LEADER),
            in(Phase.EXPLANATION),
            Window.CURRENT,
            Text.of("gửi báo cáo giải trình", "submitting the explanation")),
    /** Second appraisal of an item, after explanations. */
    APPRAISE_AGAIN(
            "appraise-again",
            Target.JUDGED_LEAF,
            whoever(),
            in(Phase.APPRAISAL_2),
            Window.CURRENT,
            Text.of("thẩm định lần 2", "appraising again")),
    /** The council decides an item. */
    DECIDE(
            "decide",
            Target.JUDGED_LEAF,
            whoever(),
            in(Phase.COUNCIL),
            Window.CURRENT,
            Text.of("quyết định của Hội đồng thẩm định", "deciding")),
    /** An item is held not to apply to the unit, where the methodology permits that. */
    GRANT_NOT_APPLICABLE(
            "grant-not-applicable",
            Target.LEAF_THAT_MAY_NOT_APPLY,
            whoever(),
            in(Phase.APPRAISAL_1, Phase.APPRAISAL_2, Phase.COUNCIL),
            Window.CURRENT,
            Text.of("xác định không áp dụng", "granting \"not applicable\"")),
    /** That an item does not apply is taken back. */
    WITHDRAW_NOT_APPLICABLE(
            "withdraw-not-applicable",
            Target.LEAF_THAT_MAY_NOT_APPLY,
            whoever(),
            in(Phase.APPRAISAL_1, Phase.APPRAISAL_2, Phase.COUNCIL),
            Window.CURRENT,
            Text.of("bỏ xác định không áp dụng", "withdrawing \"not applicable\"")),
    /** The measured figure of a survey or index item is recorded. */
    RECORD_SURVEY(
            "record-survey",
            Target.MEASURED_LEAF,
            whoever(),
            undecided(),
            Window.SURVEY,
            Text.of("nhập kết quả điều tra xã hội học, chỉ số công bố", "recording survey results")),
    /** Bonus or penalty points are entered. */
    ADD_ADJUSTMENT(
            "add-adjustment",
            Target.WHOLE,
            by(Role.COUNCIL, Role.SECRETARY),
            in(Phase.APPRAISAL_1, Phase.APPRAISAL_2, Phase.COUNCIL),
            Window.CURRENT,
            Text.of("ghi điểm thưởng, điểm trừ", "entering bonus or penalty points")),
    /** Bonus or penalty points are taken back. */
    WITHDRAW_ADJUSTMENT(
            "withdraw-adjustment",
            Target.WHOLE,
            by(Role.COUNCIL, Role.SECRETARY),
            in(Phase.APPRAISAL_1, Phase.APPRAISAL_2, Phase.COUNCIL),
            Window.CURRENT,
            Text.of("bỏ điểm thưởng, điểm trừ", "withdrawing bonus or penalty points")),
    /** The round that is on ends for the unit, and the next begins. */
    CONCLUDE(
            "conclude",
            Target.WHOLE,
            by(Role.SECRETARY),
            judging(),
            Window.NONE,
            Text.of("kết thúc bước", "concluding the round")),
    /** A round is held open longer for the unit. */
    UNLOCK(
            "unlock",
            Target.WHOLE,
            by(Role.COUNCIL, Role.SECRETARY),
            undecided(),
            Window.NONE,
            Text.of("gia hạn, mở khóa", "unlocking")),
    /** A round is closed early for the unit. */
    LOCK("lock", Target.WHOLE, by(Role.COUNCIL, Role.SECRETARY), undecided(), Window.NONE, Text.of("khóa", "locking")),
    /** The result is published. */
    PUBLISH(
            "publish",
            Target.WHOLE,
            by(Role.SECRETARY),
            in(Phase.DECIDED),
            Window.NONE,
            Text.of("công bố kết quả", "publishing"));

    /** What an action is about. */
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

    /** Which round must be open. */
    public enum Window {
        /** The round of the phase that is on. */
        CURRENT,
        /** The survey's round, which runs beside the others. */
        SURVEY,
        /** None. */
        NONE
    }

    private final String id;
    private final Target target;
    private final Set<Role> roles;
    private final Set<Phase> phases;
    private final Window window;
    private final Text label;

    ActionKind(String id, Target target, Set<Role> roles, Set<Phase> phases, Window window, Text label) {
        this.id = id;
        this.target = target;
        this.roles = Collections.unmodifiableSet(roles);
        this.phases = Collections.unmodifiableSet(phases);
        this.window = window;
        this.label = label;
    }

    private static Set<Role> whoever() {
        return EnumSet.noneOf(Role.class);
    }

    private static Set<Role> by(Role... roles) {
        return EnumSet.copyOf(Arrays.asList(roles));
    }

    private static Set<Phase> in(Phase... phases) {
        return EnumSet.copyOf(Arrays.asList(phases));
    }

    private static Set<Phase> judging() {
        return EnumSet.range(Phase.APPRAISAL_1, Phase.COUNCIL);
    }

    private static Set<Phase> undecided() {
        return EnumSet.range(Phase.DRAFTING, Phase.COUNCIL);
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * What it is about.
     *
     * @return the whole, or a kind of leaf
     */
    public Target target() {
        return target;
    }

    /**
     * Who may do it.
     *
     * @return the roles; empty if the round says who acts in it
     */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * In which phases it can be done.
     *
     * @return at least one phase
     */
    public Set<Phase> phases() {
        return phases;
    }

    /**
     * Which round must be open.
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

    /** The stage whose round it belongs to while a phase is on; empty if it belongs to no single round. */
    Optional<Stage> stage(Phase current) {
        if (window == Window.SURVEY) {
            return Optional.of(Stage.SURVEY);
        }
        return phases.contains(current)
                ? current.stage()
                : phases.size() == 1 ? phases.iterator().next().stage() : Optional.empty();
    }
}
