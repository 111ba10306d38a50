package vn.parindex.appraisal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.internal.Sent;

/**
 * One year's assessment as it is run (kỳ đánh giá): the rounds with their times, the assignment of items to agencies,
 * and the units that were given other times. The host's data.
 *
 * @param methodology the methodology it is run under
 * @param year the year assessed
 * @param rounds the rounds, in the order of the stages; a stage that is left out is skipped
 * @param assignments the items of each agency; empty if every appraiser may appraise every item
 * @param lockExceptions other ends of rounds for single units
 * @param evidenceRequired true if every claim above zero needs evidence or an explanation before it is submitted
 * @param completeRequired true if every self-assessed item needs a claim or an explanation before the whole is
 *     submitted
 * @param published true if the results are out, so that nothing may change for any unit
 */
public record Campaign(
        MethodologyId methodology,
        IndexYear year,
        List<Round> rounds,
        List<Assignment> assignments,
        List<LockException> lockExceptions,
        boolean evidenceRequired,
        boolean completeRequired,
        boolean published)
        implements Serializable {

    /**
     * Checks the whole and copies the lists.
     *
     * @throws ParIndexException with all faults: a missing, misplaced or never-open round, a role that may not act in
     *     it, an item assigned twice
     */
    public Campaign {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(year, "year");
        rounds = List.copyOf(rounds);
        assignments = List.copyOf(assignments);
        lockExceptions = List.copyOf(lockExceptions);
        var faults = new CampaignCheck(rounds, assignments, lockExceptions).faults();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }

    /**
     * Obtains a campaign with these rounds, without assignments, with evidence and completeness required.
     *
     * @param methodology the methodology it is run under
     * @param year the year assessed
     * @param rounds the rounds, in the order of the stages
     * @return the campaign
     * @throws ParIndexException with all faults
     */
    public static Campaign of(MethodologyId methodology, IndexYear year, List<Round> rounds) {
        return new Campaign(methodology, year, rounds, List.of(), List.of(), true, true, false);
    }

    /**
     * Returns a copy with other assignments.
     *
     * @param other the items of each agency
     * @return another campaign
     * @throws ParIndexException with all faults
     */
    public Campaign withAssignments(List<Assignment> other) {
        return new Campaign(
                methodology, year, rounds, other, lockExceptions, evidenceRequired, completeRequired, published);
    }

    /**
     * Returns a copy with other lock exceptions.
     *
     * @param other other ends of rounds for single units
     * @return another campaign
     * @throws ParIndexException with all faults
     */
    public Campaign withLockExceptions(List<LockException> other) {
        return new Campaign(
                methodology, year, rounds, assignments, other, evidenceRequired, completeRequired, published);
    }

    /**
     * Returns a copy whose results are published.
     *
     * @return another campaign
     */
    public Campaign withPublished() {
        return new Campaign(
                methodology, year, rounds, assignments, lockExceptions, evidenceRequired, completeRequired, true);
    }

    /**
     * Returns the round of a stage.
     *
     * @param stage the stage
     * @return the round, or empty if the campaign does without
     */
    public Optional<Round> round(Stage stage) {
        return rounds.stream().filter(r -> r.stage() == stage).findFirst();
    }

    /**
     * Returns the assignment of a leaf: the one with the most precise code.
     *
     * @param leaf the leaf's code
     * @return the assignment, or empty if it is assigned to nobody
     */
    public Optional<Assignment> assignment(NodeCode leaf) {
        return assignments.stream().filter(a -> depth(a, leaf) > 0).max(Comparator.comparingInt(a -> depth(a, leaf)));
    }

    /** Returns how precisely an assignment names a leaf; 0 if not at all. */
    private static int depth(Assignment assignment, NodeCode leaf) {
        return assignment.codes().stream()
                .filter(c -> c.equals(leaf) || c.contains(leaf))
                .mapToInt(NodeCode::depth)
                .max()
                .orElse(0);
    }

    /** Returns the exception granted to a unit for a round when the campaign was set up. */
    Optional<LockException> lockException(String unit, Stage stage) {
        return lockExceptions.stream()
                .filter(e -> e.unit().equals(unit) && e.stage() == stage)
                .findFirst();
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private Object readResolve() throws InvalidObjectException {
        throw Sent.refused(Campaign.class);
    }
}
