package vn.parindex.value;

/**
 * Who spoke, and when in the procedure: the stages at which an opinion on a leaf can be held. Opinions are layers; none
 * replaces another.
 */
public enum Stage implements Labelled {
    /** The unit's own claim (tự đánh giá, tự chấm điểm). */
    SELF("self", Text.of("tự đánh giá", "self-assessment")),
    /** The third method: survey means and published indices, held by nobody but measured (điều tra xã hội học). */
    SURVEY("survey", Text.of("điều tra xã hội học", "sociological survey")),
    /** First appraisal (thẩm định lần 1). */
    APPRAISAL_1("appraisal-1", Text.of("thẩm định lần 1", "first appraisal")),
    /** The unit's explanation after the first appraisal (giải trình); it argues, it does not score. */
    EXPLANATION("explanation", Text.of("giải trình", "explanation")),
    /** Second appraisal, after explanations (thẩm định lần 2). */
    APPRAISAL_2("appraisal-2", Text.of("thẩm định lần 2", "second appraisal")),
    /** The appraisal council (Hội đồng thẩm định). */
    COUNCIL("council", Text.of("Hội đồng thẩm định", "appraisal council"));

    private final String id;
    private final Text label;

    Stage(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }
}
