package vn.parindex.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/**
 * One opinion on one item, as it is typed: a claim with figures, points, evidence and explanation; an appraisal that
 * recognises, adjusts or asks for evidence; a decision of the council; an aggregated survey figure at the stage
 * {@code survey}.
 *
 * <p>Figures are texts by the id of the figure: {@code 96}, {@code 82,5 %}, {@code có}, or a level by id or name.
 */
public final class OpinionForm extends MethodologyForm {

    private String code = "";
    private String stage = "self";
    private String decision = "stated";
    private Map<String, String> facts = new LinkedHashMap<>();
    private String points = "";
    private String reason = "";
    private String explanation = "";
    private List<EvidenceForm> evidence = new ArrayList<>();
    private String requested = "";
    private String author = "";
    private String time = "";

    /** Creates an empty form. */
    public OpinionForm() {
        // filled by setters
    }

    /**
     * Obtains the form of an opinion.
     *
     * @param code the item's code
     * @param opinion the opinion
     * @param language the language of decimal marks and of yes and no
     * @return the form
     */
    public static OpinionForm of(NodeCode code, Opinion opinion, Language language) {
        OpinionForm form = new OpinionForm();
        form.code = code.toString();
        form.stage = opinion.stage().id();
        form.decision = opinion.decision().id();
        opinion.facts().forEach((id, fact) -> form.facts.put(id, TypedFact.shown(fact, language)));
        form.points = opinion.points()
                .map(points -> shown(points.toString(), language))
                .orElse("");
        form.reason = opinion.reason();
        form.explanation = opinion.explanation();
        opinion.evidence().forEach(document -> form.evidence.add(EvidenceForm.of(document)));
        form.requested = opinion.requested();
        form.author = opinion.author();
        form.time = opinion.time();
        return form;
    }

    /**
     * Returns the opinion.
     *
     * <p>It is checked as far as it can be without the opinions before it and the other items.
     *
     * @param rules the methodologies
     * @return the opinion
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public Opinion toOpinion(IntakeRules rules) {
        refuse(rules);
        return convert(rules, in -> in.rules("methodology", getMethodology()).flatMap(known -> value(in, known)));
    }

    Optional<Opinion> value(IntakeReader in, IndexEvaluator known) {
        Optional<Stage> which = in.word("stage", stage, Stage.values());
        Optional<Opinion.Decision> how = in.word("decision", decision, Opinion.Decision.values());
        Optional<Leaf> leaf = in.typed(typed -> typed.code("/code", code)).flatMap(known.methodology()::leaf);
        Map<String, Fact> figures = new LinkedHashMap<>();
        if (facts != null) {
            facts.forEach((id, text) -> {
                if (!isBlank(text)) {
                    TypedFact.read(in, known.methodology(), leaf, id, text).ifPresent(fact -> figures.put(id, fact));
                }
            });
        }
        Optional<Points> stated =
                isBlank(points) ? Optional.empty() : in.typed(typed -> typed.points("/points", points));
        List<Evidence> documents = new ArrayList<>();
        List<EvidenceForm> rows = list(evidence);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) != null && !rows.get(i).isEmpty()) {
                rows.get(i).value(in.part("evidence[" + i + "]")).ifPresent(documents::add);
            }
        }
        Optional<Opinion> made = in.make(() -> new Opinion(
                which.orElse(Stage.SELF),
                how.orElse(Opinion.Decision.STATED),
                figures,
                stated,
                clean(reason),
                clean(explanation),
                documents,
                clean(requested),
                line(author),
                line(time)));
        return which.isEmpty() || how.isEmpty() ? Optional.empty() : made;
    }

    @Override
    void read(IntakeReader in) {
        AssessmentForm.around(getMethodology(), whole -> whole.getOpinions().add(this))
                .readPart(in, "opinions[0]");
    }

    /**
     * Returns the item's code.
     *
     * @return the property {@code code}
     */
    public String getCode() {
        return code;
    }

    /**
     * Sets the item's code.
     *
     * @param code the value
     */
    public void setCode(String code) {
        this.code = code;
    }

    /**
     * Returns the id of the stage.
     *
     * @return the property {@code stage}
     */
    public String getStage() {
        return stage;
    }

    /**
     * Sets the id of the stage.
     *
     * @param stage the value
     */
    public void setStage(String stage) {
        this.stage = stage;
    }

    /**
     * Returns the id of the decision: {@code stated}, {@code recognised} or {@code adjusted}.
     *
     * @return the property {@code decision}
     */
    public String getDecision() {
        return decision;
    }

    /**
     * Sets the id of the decision: {@code stated}, {@code recognised} or {@code adjusted}.
     *
     * @param decision the value
     */
    public void setDecision(String decision) {
        this.decision = decision;
    }

    /**
     * Returns the figures by their ids; blank ones count as not given.
     *
     * @return the property {@code facts}
     */
    public Map<String, String> getFacts() {
        return facts;
    }

    /**
     * Sets the figures by their ids; blank ones count as not given.
     *
     * @param facts the value
     */
    public void setFacts(Map<String, String> facts) {
        this.facts = facts;
    }

    /**
     * Returns the points stated; blank if the figures alone say it.
     *
     * @return the property {@code points}
     */
    public String getPoints() {
        return points;
    }

    /**
     * Sets the points stated; blank if the figures alone say it.
     *
     * @param points the value
     */
    public void setPoints(String points) {
        this.points = points;
    }

    /**
     * Returns the reason.
     *
     * @return the property {@code reason}
     */
    public String getReason() {
        return reason;
    }

    /**
     * Sets the reason.
     *
     * @param reason the value
     */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /**
     * Returns the explanation where proof is missing.
     *
     * @return the property {@code explanation}
     */
    public String getExplanation() {
        return explanation;
    }

    /**
     * Sets the explanation where proof is missing.
     *
     * @param explanation the value
     */
    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    /**
     * Returns the documents; rows left empty do not count.
     *
     * @return the property {@code evidence}
     */
    public List<EvidenceForm> getEvidence() {
        return evidence;
    }

    /**
     * Sets the documents; rows left empty do not count.
     *
     * @param evidence the value
     */
    public void setEvidence(List<EvidenceForm> evidence) {
        this.evidence = evidence;
    }

    /**
     * Returns the evidence asked for.
     *
     * @return the property {@code requested}
     */
    public String getRequested() {
        return requested;
    }

    /**
     * Sets the evidence asked for.
     *
     * @param requested the value
     */
    public void setRequested(String requested) {
        this.requested = requested;
    }

    /**
     * Returns the author, as the host gives it.
     *
     * @return the property {@code author}
     */
    public String getAuthor() {
        return author;
    }

    /**
     * Sets the author, as the host gives it.
     *
     * @param author the value
     */
    public void setAuthor(String author) {
        this.author = author;
    }

    /**
     * Returns the time, as the host gives it.
     *
     * @return the property {@code time}
     */
    public String getTime() {
        return time;
    }

    /**
     * Sets the time, as the host gives it.
     *
     * @param time the value
     */
    public void setTime(String time) {
        this.time = time;
    }
}
