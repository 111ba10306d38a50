package vn.parindex.value;

import java.util.Arrays;
import java.util.List;

/**
 * The stages of the procedure at which an opinion on a leaf is given, in the order of the procedure. Opinions are
 * layers; none replaces another.
 *
 * <p>What is allowed at a stage follows from its {@linkplain #kind() kind}. Whoever needs to know asks the stage, so
 * that a further round of appraisal is one more constant here.
 */
public enum Stage implements Labelled {
    /** The unit's own claim (tự đánh giá). */
    SELF("self", StageKind.CLAIM, Text.of("tự đánh giá", "self-assessment")),
    /** The third method: survey means and published indices (điều tra xã hội học). */
    SURVEY("survey", StageKind.MEASUREMENT, Text.of("điều tra xã hội học", "sociological survey")),
    /** First appraisal (thẩm định lần 1). */
    APPRAISAL_1("appraisal-1", StageKind.APPRAISAL, Text.of("thẩm định lần 1", "first appraisal")),
    /** The unit's explanation after the first appraisal (giải trình). */
    EXPLANATION("explanation", StageKind.EXPLANATION, Text.of("giải trình", "explanation")),
    /** Second appraisal, after explanations (thẩm định lần 2). */
    APPRAISAL_2("appraisal-2", StageKind.APPRAISAL, Text.of("thẩm định lần 2", "second appraisal")),
    /** The appraisal council (Hội đồng thẩm định). */
    COUNCIL("council", StageKind.DECISION, Text.of("Hội đồng thẩm định", "appraisal council"));

    private final String id;
    private final StageKind kind;
    private final Text label;

    Stage(String id, StageKind kind, Text label) {
        this.id = id;
        this.kind = kind;
        this.label = label;
    }

    /**
     * Returns the stages of one kind.
     *
     * @param kind the kind
     * @return the stages, in the order of the procedure
     */
    public static List<Stage> of(StageKind kind) {
        return Arrays.stream(values()).filter(stage -> stage.kind == kind).toList();
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns what is done at this stage.
     *
     * @return the kind
     */
    public StageKind kind() {
        return kind;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Checks whether an opinion of this stage recognises or adjusts earlier ones.
     *
     * @return true for the appraisals and the council
     */
    public boolean judges() {
        return kind == StageKind.APPRAISAL || kind == StageKind.DECISION;
    }

    /**
     * Checks whether an opinion of this stage is a figure that a survey or a published index gives.
     *
     * @return true for the survey
     */
    public boolean measures() {
        return kind == StageKind.MEASUREMENT;
    }

    /**
     * Checks whether an opinion of this stage may count as a score.
     *
     * @return false for the explanation, which argues and does not score
     */
    public boolean scores() {
        return kind != StageKind.EXPLANATION;
    }

    /**
     * Checks whether the unit itself speaks at this stage.
     *
     * @return true for claim and explanation
     */
    public boolean isOfUnit() {
        return kind == StageKind.CLAIM || kind == StageKind.EXPLANATION;
    }

    /**
     * Checks whether every judged leaf has to be looked at in this stage, and not only what is in dispute.
     *
     * @return true for the first appraisal
     */
    public boolean coversEveryLeaf() {
        return this == APPRAISAL_1;
    }
}
