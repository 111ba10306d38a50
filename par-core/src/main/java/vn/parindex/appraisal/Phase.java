package vn.parindex.appraisal;

import java.util.Optional;
import vn.parindex.value.Labelled;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/** The phases of the procedure, in order. Phases whose round the campaign does not have are skipped. */
public enum Phase implements Labelled {
    /** The unit writes its claims. */
    DRAFTING("drafting", Stage.SELF, Text.of("đơn vị tự đánh giá", "self-assessment")),
    /** The claims are written and await the leadership's approval. */
    SUBMITTED("submitted", Stage.SELF, Text.of("chờ lãnh đạo đơn vị phê duyệt", "awaiting the leadership's approval")),
    /** The claims are approved; the first appraisal takes place. */
    APPRAISAL_1("appraisal-1", Stage.APPRAISAL_1, Stage.APPRAISAL_1.label()),
    /** The first appraisal is over; the unit may explain. */
    EXPLANATION("explanation", Stage.EXPLANATION, Stage.EXPLANATION.label()),
    /** The explanation is in; the second appraisal takes place. */
    APPRAISAL_2("appraisal-2", Stage.APPRAISAL_2, Stage.APPRAISAL_2.label()),
    /** The council decides what remains in dispute. */
    COUNCIL("council", Stage.COUNCIL, Text.of("Hội đồng thẩm định xem xét", "before the appraisal council")),
    /** The result is decided and awaits publication; nothing changes any more. */
    DECIDED("decided", null, Text.of("đã thông qua kết quả, chờ công bố", "decided, awaiting publication")),
    /** The result is published. */
    PUBLISHED("published", null, Text.of("đã công bố", "published"));

    private final String id;
    private final Stage stage;
    private final Text label;

    Phase(String id, Stage stage, Text label) {
        this.id = id;
        this.stage = stage;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the stage whose opinions are written in it.
     *
     * @return the stage; empty once decided
     */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    @Override
    public Text label() {
        return label;
    }
}
