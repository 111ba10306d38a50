package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Fact;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Word;
import vn.parindex.value.internal.CompactMap;

/**
 * The opinion of one party on one leaf at one stage: figures, points, or both, with reasons. A layer: it never replaces
 * another opinion.
 *
 * <p>Built from {@link #at(Stage)} by the {@code with} methods.
 *
 * @param stage the stage, and so the party
 * @param decision the relation to the value before: stated on its own, recognised or adjusted
 * @param facts figures by id, in the order of the ids
 * @param points points stated, if any
 * @param reason the reason; required where an earlier value is adjusted
 * @param explanation the explanation where proof is missing (giải trình)
 * @param evidence documents referred to
 * @param requested evidence that the party asks for
 * @param author its author, as the host gives it
 * @param time its time, as the host gives it
 */
public record Opinion(
        Stage stage,
        Decision decision,
        Map<String, Fact> facts,
        Optional<Points> points,
        String reason,
        String explanation,
        List<Evidence> evidence,
        String requested,
        String author,
        String time) {

    private static final Text DOCUMENT = Text.of("tài liệu kiểm chứng", "a document");

    /** The relations of a value to the one before. */
    public enum Decision implements Word {
        /** A value on its own. */
        STATED("stated"),
        /** The earlier value is recognised as it is. */
        RECOGNISED("recognised"),
        /** The earlier value is changed. */
        ADJUSTED("adjusted");

        private final String id;

        Decision(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * Brings the words into the form in which they are stored, and the figures into the order of their ids.
     *
     * @throws vn.parindex.finding.ParIndexException if the words or the ids of figures cannot be stored, see
     *     {@link InputCheck#words} and {@link InputCheck#key}
     */
    public Opinion {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(decision, "decision");
        InputCheck check = new InputCheck();
        facts.forEach((id, fact) -> Objects.requireNonNull(fact, check.key("/facts", id)));
        facts = CompactMap.sorted(facts);
        if (evidence.isEmpty()) {
            evidence = List.of();
        } else {
            evidence.forEach(document -> check.given("/evidence", document, DOCUMENT, document));
            evidence = evidence.stream().filter(Objects::nonNull).toList();
        }
        Objects.requireNonNull(points, "points");
        reason = check.formWords("/reason", reason);
        explanation = check.formWords("/explanation", explanation);
        requested = check.formWords("/requested", requested);
        author = check.formWords("/author", author);
        time = check.formWords("/time", time);
        check.refuse();
    }

    /**
     * Obtains an opinion at a stage, with nothing in it yet.
     *
     * @param stage the stage
     * @return the opinion
     */
    public static Opinion at(Stage stage) {
        return new Opinion(stage, Decision.STATED, Map.of(), Optional.empty(), "", "", List.of(), "", "", "");
    }

    /**
     * Returns this opinion with one more figure.
     *
     * @param id the figure's id
     * @param fact its value
     * @return another opinion
     */
    public Opinion withFact(String id, Fact fact) {
        Map<String, Fact> more = new LinkedHashMap<>(facts);
        more.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(fact, "fact"));
        return new Opinion(stage, decision, more, points, reason, explanation, evidence, requested, author, time);
    }

    /**
     * Returns this opinion with points stated.
     *
     * @param stated the points
     * @return another opinion
     */
    public Opinion withPoints(Points stated) {
        return new Opinion(
                stage, decision, facts, Optional.of(stated), reason, explanation, evidence, requested, author, time);
    }

    /**
     * Returns this opinion with a decision.
     *
     * @param taken the decision
     * @return another opinion
     */
    public Opinion withDecision(Decision taken) {
        return new Opinion(stage, taken, facts, points, reason, explanation, evidence, requested, author, time);
    }

    /**
     * Returns this opinion with a reason.
     *
     * @param why the reason
     * @return another opinion
     */
    public Opinion withReason(String why) {
        return new Opinion(stage, decision, facts, points, why, explanation, evidence, requested, author, time);
    }

    /**
     * Returns this opinion with an explanation.
     *
     * @param text the explanation
     * @return another opinion
     */
    public Opinion withExplanation(String text) {
        return new Opinion(stage, decision, facts, points, reason, text, evidence, requested, author, time);
    }

    /**
     * Returns this opinion with one more document.
     *
     * @param document the document
     * @return another opinion
     */
    public Opinion withEvidence(Evidence document) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(document);
        return new Opinion(stage, decision, facts, points, reason, explanation, more, requested, author, time);
    }

    /**
     * Returns this opinion with a document in the place of another one.
     *
     * @param old the document that goes
     * @param document the document that takes its place; the last one if the other is not there
     * @return another opinion
     */
    public Opinion withEvidence(Evidence old, Evidence document) {
        List<Evidence> other = new ArrayList<>(evidence);
        int place = other.indexOf(old);
        if (place < 0) {
            other.add(document);
        } else {
            other.set(place, document);
        }
        return new Opinion(stage, decision, facts, points, reason, explanation, other, requested, author, time);
    }

    /**
     * Returns this opinion without a document.
     *
     * @param document the document
     * @return another opinion; an equal one if it does not refer to the document
     */
    public Opinion withoutEvidence(Evidence document) {
        List<Evidence> other = new ArrayList<>(evidence);
        other.remove(document);
        return new Opinion(stage, decision, facts, points, reason, explanation, other, requested, author, time);
    }

    /**
     * Returns this opinion without a figure.
     *
     * @param id the figure's id
     * @return another opinion; an equal one if it has no such figure
     */
    public Opinion withoutFact(String id) {
        Map<String, Fact> other = new LinkedHashMap<>(facts);
        other.remove(Objects.requireNonNull(id, "id"));
        return new Opinion(stage, decision, other, points, reason, explanation, evidence, requested, author, time);
    }

    /**
     * Returns this opinion without points stated.
     *
     * @return another opinion; an equal one if none are stated
     */
    public Opinion withoutPoints() {
        return new Opinion(
                stage, decision, facts, Optional.empty(), reason, explanation, evidence, requested, author, time);
    }

    /**
     * Returns this opinion with evidence asked for.
     *
     * @param what the evidence
     * @return another opinion
     */
    public Opinion withRequested(String what) {
        return new Opinion(stage, decision, facts, points, reason, explanation, evidence, what, author, time);
    }

    /**
     * Returns this opinion with an author, as the host gives it.
     *
     * @param who the author
     * @return another opinion
     */
    public Opinion withAuthor(String who) {
        return withAuthor(who, time);
    }

    /**
     * Returns this opinion with a time, as the host gives it.
     *
     * @param when the time
     * @return another opinion
     */
    public Opinion withTime(String when) {
        return withAuthor(author, when);
    }

    /**
     * Returns this opinion with author and time, as the host gives them.
     *
     * @param who the author
     * @param when the time
     * @return another opinion
     */
    public Opinion withAuthor(String who, String when) {
        return new Opinion(stage, decision, facts, points, reason, explanation, evidence, requested, who, when);
    }

    /**
     * Checks whether it has figures or points, or recognises those of another.
     *
     * @return false for an opinion that only argues
     */
    public boolean hasValue() {
        return points.isPresent() || !facts.isEmpty() || decision == Decision.RECOGNISED;
    }
}
